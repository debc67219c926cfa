import type { Pdp } from "../../engine/pdp.js";
import type { LawId } from "../../model/vocabulary.js";
import { sizeOf } from "../example.js";
import { showCell } from "../shown-cell.js";
import { mixedRequests, shortestRequests } from "./asked.js";
import { createAsker, REQUEST_LAWS } from "./request-laws.js";
import { verified, type LawBreach, type Verified } from "./verdict.js";

interface Seen {
  checked: number;
  broken: number;
  smallest: { readonly size: number; readonly breach: LawBreach } | undefined;
}

/** The laws about requests, by asking the shortest request of each cell, and requests to several people. */
export function verifyRequests(pdp: Pdp): ReadonlyMap<LawId, Verified> {
  const ask = createAsker(pdp);
  const seen = new Map<LawId, Seen>(
    [...REQUEST_LAWS.keys()].map((law) => [law, { checked: 0, broken: 0, smallest: undefined }]),
  );
  const { attributesOf } = pdp.table.space;
  for (const request of [...shortestRequests(pdp), ...mixedRequests(pdp)]) {
    const asked = ask(request);
    if (asked === undefined) continue;
    for (const [law, compare] of REQUEST_LAWS) {
      const { checked, against } = compare(asked);
      const so = seen.get(law);
      if (so === undefined) continue;
      so.checked += checked;
      const [other] = against;
      if (other === undefined) continue;
      so.broken += 1;
      const size = sizeOf(attributesOf(asked.cell)) + request.recipients.length;
      if (so.smallest !== undefined && so.smallest.size <= size) continue;
      so.smallest = { size, breach: { ...showCell(asked.cell, pdp), request, outcome: asked.decision.outcome, other } };
    }
  }
  return new Map(
    [...seen].map(([law, { checked, broken, smallest }]) => [law, verified(checked, broken, smallest?.breach)]),
  );
}

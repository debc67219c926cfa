import type { Pdp } from "../../engine/pdp.js";
import { LAWS } from "../../model/vocabulary.js";
import { lawIn } from "./laws-in-words.js";
import { verifyOverlays } from "./overlay-law.js";
import { verifyRuleOrder } from "./rule-order-law.js";
import { verifyTable } from "./table-laws.js";
import { together, type LawVerdict, type Verified } from "./verdict.js";
import { verifyRequests } from "./verify-requests.js";

const NOTHING: Verified = { checked: 0, broken: 0 };

/**
 * Verifies the laws of policy.md §8 over every cell of a policy: those that its table shows, and, by asking the shortest
 * request of each cell and requests to several people, those about alternatives, improvements, the order of things, and what
 * is assumed; of its overlays, that they make nothing milder unsaid.
 *
 * @returns every law, in its order
 *
 * @example
 * verifyLaws(pdp)[0]
 * // => { law: "every-cell-has-a-cited-reason", says: { en: "Every answer has …", fr: "…" }, checked: 25920, broken: 0 }
 */
export function verifyLaws(pdp: Pdp): readonly LawVerdict[] {
  const ofTable = verifyTable(pdp);
  const ofRequests = verifyRequests(pdp);
  return LAWS.map((law) => {
    const seen = [ofTable.get(law) ?? NOTHING, ofRequests.get(law) ?? NOTHING];
    if (law === "order-changes-nothing") seen.push(verifyRuleOrder(pdp));
    if (law === "overlays-never-milder-unsaid") seen.push(verifyOverlays(pdp));
    return { law, says: lawIn(law), ...together(seen) };
  });
}

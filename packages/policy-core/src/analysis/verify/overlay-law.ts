import type { Pdp } from "../../engine/pdp.js";
import type { Overlay } from "../../model/overlay.js";
import { isMeant, milderIn } from "../overlays/check-milder.js";
import { composeChecked } from "../overlays/compose.js";
import { smallestBy } from "../example.js";
import { showCell } from "../shown-cell.js";
import { together, verified, type Verified } from "./verdict.js";

/** That no overlay makes an answer milder unsaid, overlay by overlay, each with those below it. */
export function verifyOverlays(pdp: Pdp): Verified {
  return together(pdp.overlays.map((overlay, index) => verifyOverlay(pdp, overlay, index)));
}

function verifyOverlay(pdp: Pdp, overlay: Overlay, index: number): Verified {
  const withFirst = (count: number): Pdp => composeChecked(pdp.base, pdp.overlays.slice(0, count), pdp.identity.digest);
  const [below, above] = [withFirst(index), withFirst(index + 1)];
  const { cellOf, size } = above.table.space;
  const unsaid = milderIn({ overlay, below, above }).filter((milder) => !isMeant(milder, overlay));
  const smallest = smallestBy(unsaid, ({ attributes }) => attributes, above.policy);
  if (smallest === undefined) return verified(size, 0, undefined);
  const { attributes, before } = smallest;
  const other = { outcome: before.outcome, rules: before.rules.map(({ of }) => of.id) };
  return verified(size, unsaid.length, { ...showCell(cellOf(attributes), above), other });
}

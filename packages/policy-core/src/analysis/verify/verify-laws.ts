import type { Pdp } from "../../engine/pdp.js";
import { LAWS, type LawId } from "../../model/vocabulary.js";
import { FURTHER_LAWS, lawIn, type FurtherLaw, type VerifiedLaw } from "./laws-in-words.js";
import { verifyOverlays } from "./overlay-law.js";
import { REQUEST_LAWS, smallestRequests, type Asked } from "./request-laws.js";
import { verifyTable } from "./table-laws.js";
import type { LawVerdict, Verified } from "./verdict.js";

const FURTHER: Readonly<Record<FurtherLaw, (pdp: Pdp, asked: readonly Asked[]) => Verified>> = {
  ...REQUEST_LAWS,
  "overlays-never-milder-unsaid": verifyOverlays,
};

/**
 * Verifies the laws of policy.md §7 over every cell of a policy: those that its table shows, and, by asking the smallest
 * request of each cell, those about alternatives and about the order of rules and recipients; of its overlays, that they
 * make nothing milder unsaid.
 *
 * @returns every law, those of the table first
 *
 * @example
 * verifyLaws(pdp)[0]
 * // => { law: "every-cell-has-a-cited-reason", says: { en: "Every answer has …", fr: "…" }, checked: 20736, broken: 0 }
 */
export function verifyLaws(pdp: Pdp): readonly LawVerdict[] {
  const ofTable = verifyTable(pdp);
  const asked = smallestRequests(pdp);
  const told = (law: VerifiedLaw, seen: Verified): LawVerdict => ({ law, says: lawIn(law), ...seen });
  return [
    ...LAWS.flatMap((law: LawId) => {
      const seen = ofTable.get(law);
      return seen === undefined ? [] : [told(law, seen)];
    }),
    ...FURTHER_LAWS.map((law) => told(law, FURTHER[law](pdp, asked))),
  ];
}

import { lookAtCells } from "./laws/cell-laws.js";
import { lookAtEncryption } from "./laws/encryption-law.js";
import { lookAtRecipients } from "./laws/recipients-law.js";
import { createLawBook, type LawReport } from "./laws/report.js";
import { lookAtSeats } from "./laws/seat-laws.js";
import { lookAtSteps } from "./laws/step-laws.js";
import { createStrictnessTable } from "./laws/strictness-table.js";
import type { Tabled } from "./overlays/milder.js";

export type { Counterexample, LawReport } from "./laws/report.js";

/**
 * Checks the laws of policy.md §8 that can be seen in the table, in every cell: all but those about alternatives, the order
 * of things, overlays, improvements and what is assumed, which `verifyLaws` asks requests about.
 *
 * @returns a report of each law that there is something of to look at, in the order of the laws
 *
 * @example
 * checkLaws(pdp).every(({ broken }) => broken.length === 0) // => true
 */
export function checkLaws({ policy, table }: Tabled): readonly LawReport[] {
  const { look, reports } = createLawBook();
  const strict = createStrictnessTable(table);
  const tabled = { policy, table };
  lookAtCells(tabled, look);
  lookAtSteps(tabled, strict, look);
  lookAtRecipients(tabled, strict, look);
  lookAtSeats(tabled, strict, look);
  lookAtEncryption(tabled, look);
  return reports();
}

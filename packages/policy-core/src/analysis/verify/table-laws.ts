import { checkLaws, type LawReport } from "../laws.js";
import type { Tabled } from "../overlays/milder.js";
import { smallestBy } from "../example.js";
import { showCell } from "../shown-cell.js";
import type { LawId } from "../../model/vocabulary.js";
import { verified, type LawBreach, type Verified } from "./verdict.js";

/** The laws that a table shows. */
export const verifyTable = (tabled: Tabled): ReadonlyMap<LawId, Verified> =>
  new Map(
    checkLaws(tabled).map((report) => [
      report.law,
      verified(report.checked, report.broken.length, smallestBreachOf(report, tabled)),
    ]),
  );

function smallestBreachOf({ broken }: LawReport, tabled: Tabled): LawBreach | undefined {
  const { cellOf } = tabled.table.space;
  const smallest = smallestBy(broken, ({ attributes }) => attributes, tabled.policy);
  if (smallest === undefined) return undefined;
  const { attributes, outcome, e2ee, other } = smallest;
  // an outcome that is supposed, or told with reach aside, is not the cell's own
  return {
    ...showCell(cellOf(attributes), tabled),
    outcome,
    ...(e2ee !== undefined && { e2ee }),
    ...(other && {
      other: {
        ...showCell(cellOf({ ...attributes, ...other.attributes }), tabled),
        outcome: other.outcome,
        ...(other.e2ee !== undefined && { e2ee: other.e2ee }),
      },
    }),
  };
}

import { checkLaws, type LawReport } from "../laws.js";
import type { Tabled } from "../overlays/milder.js";
import { showCell, smallestOf } from "../shown-cell.js";
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
  // of several breaches in a cell the first is shown
  const byCell = new Map(broken.toReversed().map((breach) => [cellOf(breach.attributes), breach]));
  const cell = smallestOf(byCell.keys(), tabled);
  const breach = cell === undefined ? undefined : byCell.get(cell);
  if (cell === undefined || breach === undefined) return undefined;
  const { attributes, other } = breach;
  return {
    ...showCell(cell, tabled),
    ...(other && { other: showCell(cellOf({ ...attributes, ...other.attributes }), tabled) }),
  };
}

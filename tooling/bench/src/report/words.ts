import { reachesTarget, type Row } from "../row.ts";
import { median, spreadOf } from "../statistics.ts";

/** Three digits, or more where the number is larger. */
export const ratioText = (ratio: number): string =>
  Math.abs(ratio) >= 1_000 ? Math.round(ratio).toLocaleString("en") : String(Number(ratio.toPrecision(3)));

const BOUND = { less: "≤", more: "≥" } as const;

/** A row in words, as a table has them. */
export interface RowWords {
  readonly median: string;
  readonly spread: string;
  readonly target: string;
  readonly reached: string;
}

export function wordsOf(row: Row): RowWords {
  const { from, to } = spreadOf(row.ratios);
  const reached = reachesTarget(row);
  return {
    median: ratioText(median(row.ratios)),
    spread: row.ratios.length === 1 ? "" : `${ratioText(from)}–${ratioText(to)}`,
    target: row.target === undefined ? "" : `${BOUND[row.better]} ${ratioText(row.target)}`,
    reached: reached === undefined ? "" : reached ? "reached" : "missed",
  };
}

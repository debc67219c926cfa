import { median } from "./statistics.ts";

/** One thing that was measured against another in the same run. */
export interface Row {
  /** A name that stays, in its part. */
  readonly id: string;
  readonly what: string;
  readonly against: string;
  /** What the one came to, divided by what the other came to: one for each round, in which they took turns. */
  readonly ratios: readonly number[];
  /** Which ratios are the better ones. */
  readonly better: "less" | "more";
  /** What the median is to reach. */
  readonly target?: number;
  /** What the median has to keep within in CI: wider than the target, for machines are shared and rounds are few there. */
  readonly gate?: number;
  /** What the ratios were made of, for people: times, rates and sizes of this machine. */
  readonly figures?: string;
  /** What has to be known to read it right. */
  readonly remark?: string;
  /** Its place in a plot of how cost grows. */
  readonly point?: Point;
}

/** A place in a plot. */
export interface Point {
  readonly plot: string;
  readonly curve: string;
  readonly x: number;
  readonly y: number;
}

function keeps({ ratios, better }: Row, bound: number | undefined): boolean | undefined {
  if (bound === undefined) return undefined;
  return better === "less" ? median(ratios) <= bound : median(ratios) >= bound;
}

/** Whether its median reaches the target; nothing where there is none. */
export const reachesTarget = (row: Row): boolean | undefined => keeps(row, row.target);

/** Whether its median keeps within the gate; nothing where there is none. */
export const isWithinGate = (row: Row): boolean | undefined => keeps(row, row.gate);

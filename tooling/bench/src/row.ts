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
}

/** One thing that was measured, and whether it reaches what it is to. */
export interface Told {
  readonly what: string;
  readonly figures: string;
  readonly reached: boolean;
}

/** What stands at a share of the sorted values: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function toldOf({ what, against, ratios, better, target, figures = "" }: Row): Told {
  const times = median(ratios);
  const reached = target === undefined || (better === "less" ? times <= target : times >= target);
  return { what: `${what}, beside ${against}`, figures: `${times.toFixed(2)} times, ${figures}`, reached };
}

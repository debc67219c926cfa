/** One thing that was measured, and whether it reaches what it is to. */
export interface Row {
  readonly id?: string;
  readonly what: string;
  readonly against?: string;
  readonly ratios?: readonly number[];
  readonly better?: "less" | "more";
  readonly target?: number;
  readonly gate?: number;
  readonly figures?: string;
  readonly reached?: boolean;
}

/** What stands at a share of the sorted values: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

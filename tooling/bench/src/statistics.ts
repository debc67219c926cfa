/**
 * What stands at a share of the sorted values: 0.5 is the median.
 *
 * @example
 * quantile([3, 1, 2], 0.5) // => 2
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Between which values eight in ten lie. */
export interface Spread {
  readonly from: number;
  readonly to: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  from: quantile(values, 0.1),
  to: quantile(values, 0.9),
});

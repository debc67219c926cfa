/** The value that a share of all values lies below. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const medianOf = (values: readonly number[]): number => quantileOf(values, 0.5);

/** A number as people read it: few digits, thousands apart. */
export const shown = (value: number, digits = 0): string =>
  value.toLocaleString("en", { maximumFractionDigits: digits });

interface Reason {
  readonly outcome: string;
  readonly basis: string;
  readonly cites: readonly string[];
  readonly conditions: readonly string[];
}

/** A rule that matched and what it says, on one line: what every export carries of it. */
export const reasonText = (id: string, { outcome, basis, cites, conditions }: Reason): string =>
  [id, outcome, basis, cites.join(";"), conditions.join(";")].join(" ");

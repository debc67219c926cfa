import type { Point, Row } from "../row.ts";

/** A plot of the report, and what is in it. */
export interface Plot {
  readonly plot: string;
  readonly alt: string;
  readonly points: readonly Point[];
}

/** The plots that rows have places in, in their order. */
export function plotsIn(rows: readonly Row[]): readonly Plot[] {
  const points = rows.flatMap(({ point }) => point ?? []);
  return [...new Set(points.map(({ plot }) => plot))].map((plot) => ({
    plot,
    alt: `Time by the number of ${plot}, both on logarithmic scales`,
    points: points.filter((point) => point.plot === plot),
  }));
}

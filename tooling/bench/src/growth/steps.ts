import type { Pass } from "../measure.ts";

/** A curve of a plot: the cost of one thing, by how much there is of another. */
export interface Curve {
  /** What there is more and more of. */
  readonly plot: string;
  readonly name: string;
  readonly what: (count: number) => string;
  readonly counts: readonly number[];
  /** How the cost is to grow with the count. */
  readonly growth: "linear" | "none";
  readonly passAt: (count: number) => Pass;
}

/** From one place of a curve to the next; from the first to itself at the start. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** How many times as much the next may cost. */
  readonly most: number;
}

const ROOM = 1.25;

export const stepsOf = ({ counts, growth }: Pick<Curve, "counts" | "growth">): readonly Step[] =>
  counts.map((to, place) => {
    const from = counts[place - 1] ?? to;
    return { from, to, most: ROOM * (growth === "linear" ? to / from : 1) };
  });

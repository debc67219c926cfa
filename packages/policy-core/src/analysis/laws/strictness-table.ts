import { strictness } from "../../engine/answer.js";
import type { Table } from "../../engine/table.js";
import type { Outcome } from "../../model/vocabulary.js";
import { OUTCOMES } from "../../model/vocabulary.js";

/** How strict each cell's outcome is, and how strict it would be if every recipient were in reach. */
export interface StrictnessTable {
  readonly of: (cell: number) => number;
  /** Nothing where no rule says more than that somebody is out of reach. */
  readonly reachAside: (cell: number) => number | undefined;
}

const NOTHING = OUTCOMES.length;

export const outcomeOfStrictness = (place: number): Outcome => OUTCOMES[place] ?? "prohibited";

export function createStrictnessTable({ space, answerAt }: Table): StrictnessTable {
  const own = new Uint8Array(space.size);
  const aside = new Uint8Array(space.size);
  for (let cell = 0; cell < space.size; cell += 1) {
    const { outcome, rules } = answerAt(cell);
    own[cell] = strictness(outcome);
    const other = outcome === "unreachable" ? rules.find(({ of }) => of.outcome !== outcome)?.of.outcome : outcome;
    aside[cell] = other === undefined ? NOTHING : strictness(other);
  }
  return {
    of: (cell) => own[cell] ?? 0,
    reachAside: (cell) => {
      const place = aside[cell] ?? NOTHING;
      return place === NOTHING ? undefined : place;
    },
  };
}

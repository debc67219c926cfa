import type { Answer } from "../../engine/answer.js";
import { createMatcher, hasBit } from "../../engine/matching.js";
import { smallestBy } from "../example.js";
import { showCell, type ShownCell } from "../shown-cell.js";
import type { Tabled } from "../overlays/milder.js";
import type { AnswerPart, Claim, Predicate } from "./claim.js";

/** Whether a claim holds. */
export interface ClaimAnswer {
  readonly holds: boolean;
  /** How many cells the claim is about; where it is about none, `every` and `no` hold. */
  readonly cells: number;
  /** In how many of them what is claimed is so. */
  readonly so: number;
  /** The smallest cell that shows it: one against the claim, or for `some` one that bears it out. */
  readonly example?: ShownCell;
}

/**
 * Looks for a claim in every cell of a policy.
 *
 * @example
 * askClaim(claim, pdp) // => { holds: false, cells: 12960, so: 96, example: { request: { channel: "signal", … }, … } }
 */
export function askClaim({ quantifier, conditions, predicate }: Claim, tabled: Tabled): ClaimAnswer {
  const { table } = tabled;
  const matching: number[] = [];
  const against: number[] = [];
  const isAbout = createAsker(conditions, tabled);
  const isSo = asked(predicate);
  for (let cell = 0; cell < table.space.size; cell += 1) {
    if (isAbout(cell)) (isSo(table.answerAt(cell)) ? matching : against).push(cell);
  }
  const holds = { every: against.length === 0, no: matching.length === 0, some: matching.length > 0 }[quantifier];
  const shown = quantifier === "every" ? against : matching;
  const smallest = smallestBy(shown, table.space.attributesOf, tabled.policy);
  return {
    holds,
    cells: matching.length + against.length,
    so: matching.length,
    ...(smallest !== undefined && { example: showCell(smallest, tabled) }),
  };
}

/** Tells which cells a claim is about. */
function createAsker(conditions: Claim["conditions"], { policy, table }: Tabled): (cell: number) => boolean {
  const matcher = createMatcher(
    policy,
    table.space,
    conditions.flatMap(({ anyOf }) => anyOf),
  );
  let clauses = 0;
  const parts = conditions.map(({ anyOf, negated }) => {
    const first = clauses;
    clauses += anyOf.length;
    return { negated, clauses: anyOf.map((_, index) => first + index) };
  });
  return (cell) => {
    const bits = matcher.at(cell);
    return parts.every((part) => part.clauses.some((clause) => hasBit(bits, clause)) !== part.negated);
  };
}

const IDS: Readonly<Record<AnswerPart, (answer: Answer) => readonly string[]>> = {
  rule: ({ rules }) => rules.map(({ of }) => of.id),
  condition: ({ conditions }) => conditions.map(({ id }) => id),
  caution: ({ cautions }) => cautions.map(({ of }) => of.id),
};

const asked = (predicate: Predicate): ((answer: Answer) => boolean) => {
  if (predicate.kind === "is") return ({ outcome }) => predicate.outcomes.includes(outcome);
  const { part, ids, negated } = predicate;
  return (answer) => IDS[part](answer).some((id) => ids.includes(id)) !== negated;
};

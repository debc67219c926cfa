import { isWithinAdvice, strictness, type Answer } from "../../engine/answer.js";
import type { Outcome } from "../../model/vocabulary.js";

/** How an answer changes. */
export interface AnswerChange {
  readonly before: Outcome;
  readonly after: Outcome;
  /** Conditions that are no longer set, and such as were not: only where the outcome is the same and can be met. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

export type Direction = "milder" | "stricter";

/** `reasons`: the same outcome on the same conditions, but for other reasons, with other cautions, or with others to ask. */
export type Verdict = (AnswerChange & { readonly is: Direction }) | { readonly is: "reasons" | "same" };

const conditionsOf = ({ outcome, conditions }: Answer): readonly string[] =>
  isWithinAdvice(outcome) ? conditions.map(({ id }) => id) : [];

const reasonsOf = ({ rules, conditions, cautions, escalate }: Answer): string =>
  JSON.stringify([
    rules.map(({ of, cites }) => [of.id, cites]),
    conditions,
    cautions.map(({ of, cites }) => [of.id, cites]),
    escalate,
  ]);

/**
 * Compares two answers: first their outcomes; where these are the same and can be met, the conditions. With one more an
 * answer is stricter.
 *
 * @param losing - what an answer is that no longer has some condition, whether or not it has others instead: nobody can tell
 * by their names. A request that counts for what is stricter loses conditions that were about what it was.
 */
export function compareAnswers(before: Answer, after: Answer, losing: Direction): Verdict {
  const step = strictness(after.outcome) - strictness(before.outcome);
  const outcomes = { before: before.outcome, after: after.outcome };
  if (step !== 0) return { is: step < 0 ? "milder" : "stricter", ...outcomes, lost: [], gained: [] };
  const [had, has] = [conditionsOf(before), conditionsOf(after)];
  const lost = had.filter((id) => !has.includes(id));
  const gained = has.filter((id) => !had.includes(id));
  if (lost.length + gained.length === 0) return { is: reasonsOf(before) === reasonsOf(after) ? "same" : "reasons" };
  return { is: lost.length === 0 ? "stricter" : losing, ...outcomes, lost, gained };
}

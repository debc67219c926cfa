import { isWithinAdvice, strictness, type Answer } from "../../engine/answer.js";
import type { Rule } from "../../model/policy.js";

const has = ({ rules }: Answer, { id }: Rule): boolean => rules.some(({ of }) => of.id === id);

/**
 * The rules by whose absence one answer is milder than another: those without which its outcome is milder, and, where the
 * note's advice can be met, those whose conditions are no longer there to be met. None where it is no milder.
 */
export function lostBetween(before: Answer, after: Answer): readonly Rule[] {
  const conditions = after.conditions.map(({ of }) => of);
  return before.rules
    .map(({ of }) => of)
    .filter(
      (rule) =>
        !has(after, rule) &&
        (strictness(rule.outcome) > strictness(after.outcome) ||
          (isWithinAdvice(after.outcome) && rule.conditions.some((id) => !conditions.includes(id)))),
    );
}

/** The rules that an answer has and another had not. */
export const gainedBetween = (before: Answer, after: Answer): readonly Rule[] =>
  after.rules.map(({ of }) => of).filter((rule) => !has(before, rule));

/** The conditions that an answer no longer has. */
export const conditionsLost = (before: Answer, after: Answer): readonly string[] => {
  const left = after.conditions.map(({ of }) => of);
  return before.conditions.map(({ of }) => of).filter((id) => !left.includes(id));
};

import { isWithinAdvice, strictness, type Answer } from "../../engine/answer.js";
import type { Rule } from "../../model/policy.js";

const has = ({ rules }: Answer, { id }: Rule): boolean => rules.some(({ of }) => of.id === id);

/**
 * The rules by which one answer is stricter than another that has not all that they say: those whose outcome is stricter,
 * and, where the note's advice can be met, those of whose conditions some are no longer to be met. None where it is no
 * milder.
 */
export function lostBetween(before: Answer, after: Answer): readonly Rule[] {
  const conditions = after.conditions.map(({ id }) => id);
  return before.rules
    .map(({ of }) => of)
    .filter(
      (rule) =>
        strictness(rule.outcome) > strictness(after.outcome) ||
        (isWithinAdvice(after.outcome) && rule.conditions.some((id) => !conditions.includes(id))),
    );
}

/** The rules that an answer has and another had not. */
export const gainedBetween = (before: Answer, after: Answer): readonly Rule[] =>
  after.rules.map(({ of }) => of).filter((rule) => !has(before, rule));

/** The conditions that an answer no longer has. */
export const conditionsLost = (before: Answer, after: Answer): readonly string[] => {
  const left = after.conditions.map(({ id }) => id);
  return before.conditions.map(({ id }) => id).filter((id) => !left.includes(id));
};

import { isYesNo, type Askable } from "../attribute-lists.js";
import { FEATURES } from "../attributes.js";
import type { OpenQuestion } from "../model/decision.js";
import { SAID_AUDIENCES, type LevelClass, type Outcome } from "../model/vocabulary.js";
import { strictness } from "./answer.js";
import { askableIn, type Situation } from "./request-cell.js";

/** A request on a channel, and what would be answered in other situations there. */
interface Questioned {
  readonly situation: Situation;
  readonly outcome: Outcome;
  readonly outcomeIn: (situation: Situation) => Outcome;
  readonly saying: (situation: Situation, attribute: Askable, value: string) => Situation;
  /** The corporate channels that are alternatives in a situation. */
  readonly corporateIn: (situation: Situation) => readonly string[];
  readonly levelClassOf: (level: string) => LevelClass;
}

const valuesOf = (attribute: Askable): readonly string[] => {
  if (attribute === "audience") return SAID_AUDIENCES;
  return FEATURES[attribute].values.filter((value) => value !== "unstated");
};

/** A value as a request would say it. */
const asSaid = (attribute: Askable, value: string): string | boolean => (isYesNo(attribute) ? value === "yes" : value);

/**
 * What the sender did not say and could make another answer: first what could make it milder, or open a corporate channel.
 *
 * @see policy.md §7
 */
export function openQuestionsOf(questioned: Questioned): readonly OpenQuestion[] {
  const { situation, outcome, outcomeIn, saying, corporateIn, levelClassOf } = questioned;
  const now = new Set(corporateIn(situation));
  const questions = askableIn(situation).flatMap((attribute) => {
    const outcomes = valuesOf(attribute).map((value) => {
      const then = saying(situation, attribute, value);
      const better = Object.freeze(corporateIn(then).filter((channel) => !now.has(channel)));
      return { value, outcome: outcomeIn(then), better };
    });
    const counted = outcomes.filter(({ value }) => attribute !== "level" || levelClassOf(value) !== "classified");
    const matters = counted.some((one) => one.outcome !== outcome || one.better.length > 0);
    const helps = counted.some((one) => strictness(one.outcome) < strictness(outcome) || one.better.length > 0);
    const shown = outcomes.map(({ value, ...rest }) => Object.freeze({ value: asSaid(attribute, value), ...rest }));
    return matters ? [{ helps, question: Object.freeze({ attribute, outcomes: Object.freeze(shown) }) }] : [];
  });
  return Object.freeze(
    questions.toSorted((one, other) => Number(other.helps) - Number(one.helps)).map(({ question }) => question),
  );
}

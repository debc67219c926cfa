import type { Improvement } from "../model/decision.js";
import type { ClassifiedRecipient } from "../model/recipient.js";
import { CHANGES, type Change, type LevelClass, type Outcome, type Reach } from "../model/vocabulary.js";
import { strictness } from "./answer.js";
import { bitOfRecipient, staying } from "../recipients/index.js";
import type { Question } from "./question.js";

interface Asked {
  readonly question: Question;
  /** Whom the channel reaches. */
  readonly reach: Reach;
  readonly levelClass: LevelClass;
}

/** Drops whoever is not confirmed, and whoever the channel cannot reach, as long as somebody stays. */
function withoutDoubtful({ question, reach }: Asked): Question | undefined {
  const composition = staying(reach, question.composition);
  return composition === 0 || composition === question.composition ? undefined : { ...question, composition };
}

/** What each change makes of the question; `undefined` where there is nothing to change. The level is never lowered. */
const changed: Readonly<Record<Change, (asked: Asked) => Question | undefined>> = {
  "remove-recipients": withoutDoubtful,
  "review-group": ({ question }) => (question.group === "none" ? undefined : { ...question, group: "reviewed" }),
  "leave-out-personal-data": ({ question }) => ({ ...question, personalData: "no" }),
  "leave-out-files": ({ question }) => ({ ...question, files: "no" }),
  "make-ephemeral": ({ question, levelClass }) =>
    levelClass === "open" ? { ...question, nature: "ephemeral" } : undefined,
};

/** The single changes after which the outcome is milder, and that outcome; whom to drop depends on who there is. */
export function improvementsOf(asked: Asked, outcomeOf: (question: Question) => Outcome): readonly Improvement[] {
  const own = strictness(outcomeOf(asked.question));
  const milder = CHANGES.flatMap((change) => {
    const after = changed[change](asked);
    if (after === undefined) return [];
    const outcome = outcomeOf(after);
    return strictness(outcome) < own ? [Object.freeze({ change, outcome })] : [];
  });
  return Object.freeze(milder);
}

/** The places of those who would be dropped. */
export function doubtfulIn(recipients: readonly ClassifiedRecipient[], reach: Reach): readonly number[] {
  const doubtful: number[] = [];
  for (const recipient of recipients) {
    if (staying(reach, bitOfRecipient(recipient)) === 0) doubtful.push(recipient.index);
  }
  return Object.freeze(doubtful);
}

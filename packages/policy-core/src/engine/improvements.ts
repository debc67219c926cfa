import type { Improvement } from "../model/decision.js";
import type { ClassifiedRecipient } from "../model/recipient.js";
import { CHANGES, type Change, type LevelClass, type Outcome, type Reach } from "../model/vocabulary.js";
import { strictness } from "./answer.js";
import { audienceOf, isReachedBy } from "./audience.js";
import type { Question } from "./question.js";

interface Changed {
  readonly question: Question;
  /** Which recipients are dropped. */
  readonly indexes?: readonly number[];
}

interface Asked {
  readonly question: Question;
  readonly recipients: readonly ClassifiedRecipient[];
  /** Whom the channel reaches. */
  readonly reach: Reach;
  readonly levelClass: LevelClass;
}

/** Drops whoever is not confirmed, and whoever the channel cannot reach, as long as somebody stays. */
function withoutDoubtful({ question, recipients, reach }: Asked): Changed | undefined {
  const stays = (recipient: ClassifiedRecipient) => recipient.relation !== "external" && isReachedBy(reach, recipient);
  const indexes = recipients.filter((recipient) => !stays(recipient)).map(({ index }) => index);
  if (indexes.length === 0 || indexes.length === recipients.length) return undefined;
  return { question: { ...question, ...audienceOf(recipients.filter(stays)) }, indexes: Object.freeze(indexes) };
}

/** What each change makes of the question; `undefined` where there is nothing to change. The level is never lowered. */
const changed: Readonly<Record<Change, (asked: Asked) => Changed | undefined>> = {
  "remove-recipients": withoutDoubtful,
  "review-group": ({ question }) =>
    question.group === "none" ? undefined : { question: { ...question, group: "reviewed" } },
  "leave-out-personal-data": ({ question }) => ({ question: { ...question, personalData: "no" } }),
  "leave-out-files": ({ question }) => ({ question: { ...question, files: "no" } }),
  "make-ephemeral": ({ question, levelClass }) =>
    levelClass === "open" ? { question: { ...question, nature: "ephemeral" } } : undefined,
};

/** The single changes after which the outcome is milder, and that outcome. */
export function improvementsOf(asked: Asked, outcomeOf: (question: Question) => Outcome): readonly Improvement[] {
  const own = strictness(outcomeOf(asked.question));
  const milder = CHANGES.flatMap((change) => {
    const after = changed[change](asked);
    if (after === undefined) return [];
    const outcome = outcomeOf(after.question);
    if (strictness(outcome) >= own) return [];
    return [Object.freeze({ change, ...(after.indexes && { indexes: after.indexes }), outcome })];
  });
  return Object.freeze(milder);
}

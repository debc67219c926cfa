import { ATTRIBUTES } from "../attribute-lists.js";
import { FEATURES, type Attribute, type AttributeChange, type Attributes, type ValueOf } from "../attributes.js";
import type { Improvement } from "../model/decision.js";
import type { ClassifiedRecipient } from "../model/recipient.js";
import { CHANGES, type Change, type Outcome, type Reach } from "../model/vocabulary.js";
import { bitOfRecipient, staying } from "../recipients/index.js";
import { strictness } from "./answer.js";

/** A cell that is asked about, and what becomes of it by a change. */
interface Asked {
  readonly attributes: Attributes;
  readonly levelClass: ValueOf<"levelClass">;
  readonly outcome: Outcome;
  readonly outcomeWith: (attribute: Attribute, value: string) => Outcome;
  /** The outcome when whoever is not confirmed goes, and whoever the channel cannot reach; nothing where all go, or none. */
  readonly outcomeWithoutDoubtful: () => Outcome | undefined;
}

/** Changes to a value of an attribute, by their names. */
const changesOfValues = new Map<string, Attribute>(
  ATTRIBUTES.flatMap((attribute) => {
    const { change } = FEATURES[attribute];
    return change === undefined ? [] : [[change.id, attribute] as const];
  }),
);

/** The outcome after a change; nothing where there is nothing to change. The level is never lowered. */
function outcomeAfter(change: Change, asked: Asked): Outcome | undefined {
  if (change === "remove-recipients") return asked.outcomeWithoutDoubtful();
  const attribute = changesOfValues.get(change);
  const offered: AttributeChange | undefined = attribute === undefined ? undefined : FEATURES[attribute].change;
  if (attribute === undefined || offered === undefined) return undefined;
  const { to, from, levelClasses } = offered;
  const isOffered =
    (from === undefined || from.includes(asked.attributes[attribute])) &&
    (levelClasses === undefined || levelClasses.includes(asked.levelClass));
  return isOffered ? asked.outcomeWith(attribute, to) : undefined;
}

/** The single changes after which the outcome is milder, and that outcome; whom to drop depends on who there is. */
export function improvementsOf(asked: Asked): readonly Improvement[] {
  const milder = CHANGES.flatMap((change) => {
    const outcome = outcomeAfter(change, asked);
    const isMilder = outcome !== undefined && strictness(outcome) < strictness(asked.outcome);
    return isMilder ? [Object.freeze({ change, outcome })] : [];
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

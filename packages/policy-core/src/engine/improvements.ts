import { ATTRIBUTES } from "../attribute-lists.js";
import { FEATURES, type Attribute, type AttributeChange, type Attributes } from "../attributes.js";
import type { ClassifiedRecipient } from "../model/recipient.js";
import { CHANGES, type Change, type Outcome } from "../model/vocabulary.js";
import {
  bitOfRecipient,
  classesIn,
  DOUBTFUL,
  dropSteps,
  withoutClasses,
  type Composition,
} from "../recipients/index.js";
import { isWithinAdvice } from "./answer.js";
import type { ChannelPlace, Situation } from "./request-cell.js";

/** A smallest set of changes, and the outcome after it. */
export interface ChangeSet {
  readonly changes: readonly Change[];
  /** With `remove-recipients`: the classes that go. */
  readonly dropped: Composition;
  readonly outcome: Outcome;
}

/** A request on a channel, and what would be answered in other situations there. */
interface Improved {
  readonly place: ChannelPlace;
  readonly situation: Situation;
  readonly attributes: Attributes;
  readonly outcome: Outcome;
  readonly outcomeIn: (situation: Situation) => Outcome;
  readonly saying: (situation: Situation, attribute: Attribute, value: string) => Situation;
  readonly hasCorporateAlternative: boolean;
}

const REMOVE = "remove-recipients";

/** The attributes by the change that is made to them, in the order in which changes are offered. */
const attributesByChange: readonly (readonly [Change, Attribute, AttributeChange])[] = CHANGES.flatMap((id) =>
  ATTRIBUTES.flatMap((attribute) => {
    const change: AttributeChange | undefined = FEATURES[attribute].change;
    return change?.id === id ? [[id, attribute, change] as const] : [];
  }),
);

/** All sets of some things, the empty one too, each in their order. */
const subsetsOf = <T>([first, ...others]: readonly T[]): readonly (readonly T[])[] =>
  first === undefined ? [[]] : subsetsOf(others).flatMap((set) => [set, [first, ...set]]);

/** All sets of some changes but the empty one, fewest first, then in the order of the changes. */
const setsOf = (changes: readonly Change[]): readonly (readonly Change[])[] => {
  const rank = (set: readonly Change[]) => set.map((change) => changes.indexOf(change)).join();
  return subsetsOf(changes)
    .filter((set) => set.length > 0)
    .toSorted((one, other) => one.length - other.length || (rank(one) < rank(other) ? -1 : 1));
};

/** Who may be dropped, step by step: somebody goes, and somebody stays. */
function possibleDrops(steps: readonly Composition[], { composition }: Situation): readonly Composition[] {
  const present = classesIn(composition);
  const drops = steps.map((step) => step & present).filter((dropped) => dropped !== 0 && dropped !== present);
  return [...new Set(drops)];
}

/** Within the advice one thing can still be mended: that somebody imitates a domain, or sends the mail on. */
function withinAdvice({ situation, outcomeIn }: Improved): readonly ChangeSet[] {
  return possibleDrops([DOUBTFUL], situation).map((dropped) => ({
    changes: [REMOVE],
    dropped,
    outcome: outcomeIn({ ...situation, composition: withoutClasses(situation.composition, dropped) }),
  }));
}

/**
 * The smallest sets of changes that bring a request within the advice. The level is never lowered, and recipients are
 * dropped no further than needed.
 *
 * @see policy.md §7
 */
export function improvementsOf(improved: Improved): readonly ChangeSet[] {
  const { place, situation, attributes, outcome, outcomeIn, saying, hasCorporateAlternative } = improved;
  if (isWithinAdvice(outcome)) return withinAdvice(improved);
  const offered = attributesByChange.filter(
    ([, attribute, { from, besideCorporate = false }]) =>
      from.includes(attributes[attribute]) && (!besideCorporate || hasCorporateAlternative),
  );
  const drops = possibleDrops(dropSteps(place.reach, situation.audience), situation);
  const changes: readonly Change[] = [...(drops.length > 0 ? ([REMOVE] as const) : []), ...offered.map(([id]) => id)];

  const found: ChangeSet[] = [];
  for (const set of setsOf(changes)) {
    if (found.some((smaller) => smaller.changes.every((change) => set.includes(change)))) continue;
    const changed = offered.reduce(
      (so, [id, attribute, { to }]) => (set.includes(id) ? saying(so, attribute, to) : so),
      situation,
    );
    for (const dropped of set.includes(REMOVE) ? drops : [0]) {
      const after = outcomeIn({ ...changed, composition: withoutClasses(situation.composition, dropped) });
      if (!isWithinAdvice(after)) continue;
      found.push({ changes: set, dropped, outcome: after });
      break;
    }
  }
  return found;
}

/** The places of those who would be dropped. */
export function droppedIn(recipients: readonly ClassifiedRecipient[], dropped: Composition): readonly number[] {
  const indexes: number[] = [];
  for (const recipient of recipients) {
    if ((bitOfRecipient(recipient) & dropped) !== 0) indexes.push(recipient.index);
  }
  return Object.freeze(indexes);
}

import type { ClassifiedRecipient } from "../model/recipient.js";
import { RELATIONS, type Reach, type Relation, type SaidAudience } from "../model/vocabulary.js";

/** The kinds of recipients that rules and changes tell apart: each relation, those who are routed on, and numbers. */
const CLASSES = [...RELATIONS, "routed", "telephone"] as const;
type RecipientClass = (typeof CLASSES)[number];

/**
 * Who is among the recipients: the sum of one bit for each class that somebody is of, one for each class that several
 * different ones are of, and one for each overlay that lists the domain of somebody.
 */
export type Composition = number;

const presenceOf = (one: RecipientClass): Composition => 1 << CLASSES.indexOf(one);

/** By how many places the bit that says several stands further than the bit that says one. */
const SEVERAL = CLASSES.length;

/** How many compositions there are, but for who lists the recipients; 0 is that of nobody. */
const COMPOSITIONS = 1 << (CLASSES.length * 2);
const PRESENT = (1 << SEVERAL) - 1;

/** How many sets of classes there are that somebody may be of. */
export const CLASS_SETS = PRESENT + 1;

const INTERNAL = presenceOf("internal");
const INSTITUTION = presenceOf("institution");
const EXTERNAL = presenceOf("external");
const LOOKALIKE = presenceOf("lookalike");
const ROUTED = presenceOf("routed");
const TELEPHONE = presenceOf("telephone");

/** What a recipient adds by its class alone. */
export const bitOfRecipient = ({
  kind,
  relation,
  why,
}: Pick<ClassifiedRecipient, "kind" | "relation" | "why">): Composition =>
  kind === "telephone" ? TELEPHONE : why === "routed" ? ROUTED : presenceOf(relation);

/** What is added where several different ones are of a class. */
export const severalOf = (bit: Composition): Composition => (bit & PRESENT) << SEVERAL;

/**
 * What a recipient adds whose domain an overlay lists; nothing where none does.
 *
 * @param listers - the ids of the overlays that list domains, at most 18
 */
export const bitOfLister = (overlay: string | undefined, listers: readonly string[]): Composition =>
  overlay === undefined ? 0 : COMPOSITIONS << listers.indexOf(overlay);

/** Who is left when the classes of a mask go; who lists the others is as it was. */
export const withoutClasses = (composition: Composition, dropped: Composition): Composition =>
  composition & ~(dropped | severalOf(dropped));

/** The classes that somebody is of. */
export const classesIn = (composition: Composition): Composition => composition & PRESENT;

/** Whether two of them differ at least: several people on an app are a group. */
export function areSeveral(composition: Composition): boolean {
  const present = classesIn(composition);
  return (composition & (PRESENT << SEVERAL)) !== 0 || (present & (present - 1)) !== 0;
}

/** Whether who it is for is the sender's to say: nobody is named, or a number shows nobody's body. */
export const isAudienceOpen = (composition: Composition): boolean =>
  classesIn(composition) === 0 || (composition & TELEPHONE) !== 0;

const strictest = (one: Relation, other: Relation): Relation =>
  RELATIONS.indexOf(one) > RELATIONS.indexOf(other) ? one : other;

/**
 * The weakest relation among them. Numbers, and nobody, are whom the sender says they are, and external where that is not
 * said; what is said never overrules an address.
 *
 * @see policy.md §2
 */
export function audienceOf(composition: Composition, said: SaidAudience | undefined): Relation {
  let audience: Relation = isAudienceOpen(composition) ? (said ?? "external") : "internal";
  if ((composition & INSTITUTION) !== 0) audience = strictest(audience, "institution");
  if ((composition & (EXTERNAL | ROUTED)) !== 0) audience = strictest(audience, "external");
  if ((composition & LOOKALIKE) !== 0) audience = "lookalike";
  return audience;
}

/** A number of somebody inside has an address too. */
const hasAddress = (said: SaidAudience | undefined): boolean => said === "internal" || said === "institution";

/** The classes that a channel with such a reach does not reach. */
function unreached(reach: Reach, said: SaidAudience | undefined): Composition {
  if (reach === "anyone") return 0;
  if (reach === "addresses") return hasAddress(said) ? 0 : TELEPHONE;
  return PRESENT & ~(said === "internal" ? INTERNAL | TELEPHONE : INTERNAL);
}

/** Whether a channel with such a reach reaches all of them. Of nobody, it is who was said that counts. */
export function isReached(reach: Reach, composition: Composition, said: SaidAudience | undefined): boolean {
  const present = classesIn(composition);
  if (present === 0) return reach !== "colleagues" || said === "internal";
  return (present & unreached(reach, said)) === 0;
}

/** Lookalikes, and those who may be routed on: nobody can tell who reads it. */
export const DOUBTFUL: Composition = LOOKALIKE | ROUTED;

/**
 * The classes that are dropped, step by step, each with all before it: those not reached; lookalikes and the routed; all
 * other outsiders; the institutions.
 *
 * @see policy.md §7
 */
export function dropSteps(reach: Reach, said: SaidAudience | undefined): readonly Composition[] {
  const steps = [
    unreached(reach, said),
    DOUBTFUL,
    hasAddress(said) ? EXTERNAL : EXTERNAL | TELEPHONE,
    said === "institution" ? INSTITUTION | TELEPHONE : INSTITUTION,
  ];
  let dropped = 0;
  return steps.map((step) => (dropped |= step));
}

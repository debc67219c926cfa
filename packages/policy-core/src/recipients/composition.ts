import type { ClassifiedRecipient } from "../model/recipient.js";
import { RELATIONS, type Reach, type Relation } from "../model/vocabulary.js";

/**
 * Who is among the recipients: the sum of one bit for each kind of them that rules and changes tell apart, and of one for
 * each overlay that lists the domain of one of them.
 */
export type Composition = number;

const TELEPHONE = 1 << RELATIONS.length;

const bitOf = (relation: Relation): Composition => 1 << RELATIONS.indexOf(relation);
const INTERNAL = bitOf("internal");

/** How many there are, but for who lists them; 0 is that of nobody. */
export const COMPOSITIONS = TELEPHONE * 2;

const KINDS = COMPOSITIONS - 1;

/** A composition without who lists the recipients. */
export const kindsIn = (composition: Composition): Composition => composition & KINDS;

/**
 * What a recipient adds whose domain an overlay lists; nothing where none does.
 *
 * @param listers - the ids of the overlays that list domains, at most 26
 */
export const bitOfLister = (overlay: string | undefined, listers: readonly string[]): Composition =>
  overlay === undefined ? 0 : COMPOSITIONS << listers.indexOf(overlay);

/** Everybody whose body is confirmed. */
const CONFIRMED = INTERNAL | bitOf("institution");

/** What one recipient adds. */
export const bitOfRecipient = ({ kind, relation }: Pick<ClassifiedRecipient, "kind" | "relation">): Composition =>
  kind === "telephone" ? TELEPHONE : bitOf(relation);

/**
 * Who is among recipients.
 *
 * @example
 * const composition = compositionOf([{ kind: "email", relation: "internal" }, { kind: "telephone", relation: "external" }]);
 * audienceOf(composition)           // => "external"
 * isReached("email", composition)   // => false
 */
export function compositionOf(recipients: readonly Pick<ClassifiedRecipient, "kind" | "relation">[]): Composition {
  let composition = 0;
  for (const recipient of recipients) composition |= bitOfRecipient(recipient);
  return composition;
}

/** The weakest relation among them. Nobody named is external, since it may be anyone; so is a telephone. */
export const audienceOf = (composition: Composition): Relation =>
  (composition & TELEPHONE) === 0
    ? (RELATIONS.findLast((relation) => (composition & bitOf(relation)) !== 0) ?? "external")
    : "external";

/** Those whom a channel reaches that reaches such people. */
const reached: Readonly<Record<Reach, Composition>> = {
  anyone: COMPOSITIONS - 1,
  email: COMPOSITIONS - 1 - TELEPHONE,
  internal: INTERNAL,
};

/** Whether a channel that reaches such people reaches all of them. Nobody named is reached. */
export const isReached = (reach: Reach, composition: Composition): boolean =>
  (composition & KINDS & ~reached[reach]) === 0;

/** Those who stay when all go whose body is not confirmed, and all whom the channel does not reach. */
export const staying = (reach: Reach, composition: Composition): Composition =>
  composition & CONFIRMED & reached[reach];

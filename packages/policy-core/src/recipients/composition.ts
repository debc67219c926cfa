import type { ClassifiedRecipient } from "../model/recipient.js";
import { RELATIONS, type Reach, type Relation } from "../model/vocabulary.js";

/** Who is among the recipients: the sum of one bit for each kind of them that rules and changes tell apart. */
export type Composition = number;

const TELEPHONE = 1 << RELATIONS.length;

const bitOf = (relation: Relation): Composition => 1 << RELATIONS.indexOf(relation);
const INTERNAL = bitOf("internal");

/** How many there are; 0 is that of nobody. */
export const COMPOSITIONS = TELEPHONE * 2;

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
export const isReached = (reach: Reach, composition: Composition): boolean => (composition & ~reached[reach]) === 0;

/** Those who stay when all go whose body is not confirmed, and all whom the channel does not reach. */
export const staying = (reach: Reach, composition: Composition): Composition =>
  composition & CONFIRMED & reached[reach];

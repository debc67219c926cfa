import { ATTRIBUTES, isYesNo } from "../attribute-lists.js";
import type { Attributes } from "../attributes.js";
import type { Echo } from "../model/decision.js";

/**
 * Attributes as decisions say them: yes and no as true and false.
 *
 * @example
 * echoOf({ channel: "email", reachable: "yes", … }) // => { channel: "email", …, reachable: true, … }
 */
export const echoOf = (attributes: Attributes): Echo =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each attribute as its kind of value is said
  Object.fromEntries(
    ATTRIBUTES.map((name) => [name, isYesNo(name) ? attributes[name] === "yes" : attributes[name]]),
  ) as unknown as Echo;

/**
 * The attributes that a decision says; the inverse of {@link echoOf}.
 *
 * @example
 * attributesIn(decision) // => { channel: "email", …, reachable: "yes", … }
 */
export const attributesIn = (echo: Echo): Attributes =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each attribute has a value of its own
  Object.fromEntries(
    ATTRIBUTES.map((name) => [name, isYesNo(name) ? (echo[name] === true ? "yes" : "no") : echo[name]]),
  ) as unknown as Attributes;

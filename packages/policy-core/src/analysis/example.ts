import { reachOf } from "../engine/profile.js";
import { ATTRIBUTES, isYesNoField } from "../attribute-lists.js";
import { FEATURES, type Attribute, type Attributes, type ValueOf } from "../attributes.js";
import type { Policy } from "../model/policy.js";
import type { RequestInput } from "../model/request.js";
import type { Reach } from "../model/vocabulary.js";

/** Examples need a day, the first of a year; no answer depends on which one it is. */
export const YEAR = 2026;
export const DAY = `${YEAR}-01-01`;
/** Numbers that are given to nobody (ITU-T E.164, country code 999 is reserved). */
export const TELEPHONE = "+9990000000";
/** Reserved for documentation (RFC 2606 section 3). */
export const OUTSIDE = "example.org";

/** A request as surfaces take it: the day is said only where it matters. */
export type ExampleRequest = Omit<RequestInput, "asOf"> & Partial<Pick<RequestInput, "asOf">>;

/** What a request means that says nothing of an attribute. */
const isPlain = (name: Attribute, value: string): boolean => FEATURES[name].otherwise === value;

/** How much a request has to say to get to a cell: the smaller, the easier to read. */
export const sizeOf = (attributes: Attributes): number =>
  ATTRIBUTES.filter((name) => name !== "channel" && !isPlain(name, attributes[name])).length;

/** Of those that a channel does not reach, one who is external. */
const UNREACHED: Readonly<Record<Reach, string | undefined>> = {
  anyone: undefined,
  email: TELEPHONE,
  internal: OUTSIDE,
};

/** The fewest recipients that a request in a cell may name. */
function recipientsFor({ channel, audience, reachable }: Attributes, policy: Policy): readonly string[] | undefined {
  const profile = policy.channels.find(({ id }) => id === channel);
  const reach = profile === undefined ? "anyone" : reachOf(profile);
  const isReached = reachable === "yes";
  // nobody named is external, and is reached
  if (audience === "external" && isReached) return [];
  const isOfAudience = (body: string) => policy.bodies.some(({ id, relation }) => id === body && relation === audience);
  const recipient =
    audience === "external"
      ? UNREACHED[reach]
      : (audience === "internal" || reach !== "internal") === isReached
        ? policy.domains.find(({ body, enabled }) => enabled && isOfAudience(body))?.domain
        : undefined;
  return recipient === undefined ? undefined : [recipient];
}

/**
 * The shortest request that comes down to a cell.
 *
 * @returns nothing where no request does, such as one to a colleague whom corporate e-mail does not reach
 *
 * @example
 * exampleRequest({ ...attributesOfACell, channel: "email", level: "public" }, gscPolicy) // => { channel: "email", level: "public" }
 */
export function exampleRequest(attributes: Attributes, policy: Policy): ExampleRequest | undefined {
  const recipients = recipientsFor(attributes, policy);
  if (recipients === undefined) return undefined;
  const fields = ATTRIBUTES.flatMap((name) => fieldsOf(name, attributes, recipients));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each attribute as the request's schema has it
  return Object.fromEntries([...fields, ...(attributes.group === "reviewed" ? [["asOf", DAY]] : [])]) as ExampleRequest;
}

/** What a group's states come down from, where there is a group. */
const GROUPS: Readonly<Record<Exclude<ValueOf<"group">, "none">, NonNullable<RequestInput["group"]>>> = {
  reviewed: { membersKnown: true, lastReviewed: DAY },
  overdue: { membersKnown: true },
  unknown: { membersKnown: false },
};

/** What a request says of an attribute: nothing where it would say what is taken for granted. */
function fieldsOf(
  name: Attribute,
  attributes: Attributes,
  recipients: readonly string[],
): readonly (readonly [string, unknown])[] {
  const { channel, group } = attributes;
  if (name === "channel") return [[name, channel]];
  if (name === "audience") return recipients.length > 0 ? [["recipients", recipients]] : [];
  if (name === "group") return group === "none" ? [] : [[name, GROUPS[group]]];
  const value = attributes[name];
  if (name === "reachable" || isPlain(name, value)) return [];
  return [[name, isYesNoField(name) ? value === "yes" : value]];
}

/** Of several things in cells the one whose request says the least, before any that no request comes down to; the first of equals. */
export function smallestBy<T>(all: Iterable<T>, attributesOf: (one: T) => Attributes, policy: Policy): T | undefined {
  let smallest: { readonly one: T; readonly size: number; readonly isAsked: boolean } | undefined;
  for (const one of all) {
    const attributes = attributesOf(one);
    const size = sizeOf(attributes);
    if (smallest?.isAsked === true && smallest.size <= size) continue;
    const isAsked = exampleRequest(attributes, policy) !== undefined;
    if (smallest === undefined || isAsked || (!smallest.isAsked && size < smallest.size)) {
      smallest = { one, size, isAsked };
    }
  }
  return smallest?.one;
}

import { ATTRIBUTES, isYesNoField } from "../attribute-lists.js";
import { FEATURES, type Attribute, type Attributes, type ValueOf } from "../attributes.js";
import { reachOf } from "../engine/profile.js";
import type { Policy } from "../model/policy.js";
import type { RequestInput } from "../model/request.js";

/** Examples need a day, the first of a year; no answer depends on which one it is. */
export const YEAR = 2026;
export const DAY = `${YEAR}-01-01`;
/** Numbers that are given to nobody (ITU-T E.164, country code 999 is reserved). */
export const TELEPHONE = "+9990000000";
/** Reserved for documentation (RFC 2606 section 3). */
export const OUTSIDE = "example.org";

/** A domain that imitates a listed one, under one that is nobody's: the listed one with hyphens for dots. */
export const imitationOf = (domain: string): string => `${domain.replaceAll(".", "-")}.${OUTSIDE}`;

/** A request as surfaces take it: the day is said only where it matters. */
export type ExampleRequest = Omit<RequestInput, "asOf"> & Partial<Pick<RequestInput, "asOf">>;

/** What a request means that says nothing of an attribute. */
const isPlain = (name: Attribute, value: string): boolean => FEATURES[name].otherwise === value;

/** How much a request has to say to get to a cell: the smaller, the easier to read. */
export const sizeOf = (attributes: Attributes): number =>
  ATTRIBUTES.filter((name) => name !== "channel" && !isPlain(name, attributes[name])).length;

/** Who it is for: whom a request names, and what it says of them. */
type Addressed = Pick<RequestInput, "recipients" | "audience">;

const domainOf = ({ bodies, domains }: Policy, relation: "internal" | "institution"): string | undefined =>
  domains.find(({ body, enabled }) => enabled && bodies.some((one) => one.id === body && one.relation === relation))
    ?.domain;

/** The fewest recipients that a request in a cell may name. */
function addressedIn({ channel, audience, reachable }: Attributes, policy: Policy): Addressed | undefined {
  const profile = policy.channels.find(({ id }) => id === channel);
  // whoever writes over e-mail to a number of nobody knows of does not reach it
  const numbers = reachable === "no" && profile !== undefined && reachOf(profile) === "addresses" ? [TELEPHONE] : [];
  if (audience === "external") return numbers.length > 0 ? { recipients: numbers } : {};
  if (audience === "lookalike") {
    const imitated = policy.domains.find(({ enabled }) => enabled)?.domain;
    return imitated === undefined ? undefined : { recipients: [imitationOf(imitated), ...numbers] };
  }
  const domain = domainOf(policy, audience);
  return domain === undefined ? { audience } : { recipients: [domain] };
}

/** What a group's states come down from, where there is a group. */
const GROUPS: Readonly<Record<Exclude<ValueOf<"group">, "none">, NonNullable<RequestInput["group"]>>> = {
  reviewed: { membersKnown: true, lastReviewed: DAY },
  overdue: { membersKnown: true },
  unknown: { membersKnown: false },
};

type Field = readonly [string, unknown];

/** The fields by which a request says an attribute; of those that are taken for granted, only where all is said. */
function fieldsOf(name: Attribute, attributes: Attributes, to: Addressed, isFull: boolean): readonly Field[] {
  const { channel, audience, group } = attributes;
  if (name === "channel") return [[name, channel]];
  if (name === "reachable") return [];
  if (name === "audience") {
    // of an imitation only its number can be spoken for
    const said = { audience: audience === "lookalike" ? ("external" as const) : audience };
    return Object.entries(isFull ? { ...to, ...said } : to);
  }
  const value = attributes[name];
  if (!isFull && isPlain(name, value)) return [];
  if (name === "group") return [[name, group === "none" ? null : GROUPS[group]]];
  return [[name, isYesNoField(name) ? value === "yes" : value]];
}

function requestIn(attributes: Attributes, policy: Policy, isFull: boolean): ExampleRequest | undefined {
  const to = addressedIn(attributes, policy);
  if (to === undefined) return undefined;
  const fields = ATTRIBUTES.flatMap((name) => fieldsOf(name, attributes, to, isFull));
  const day: readonly Field[] = attributes.group === "reviewed" ? [["asOf", DAY]] : [];
  return Object.fromEntries([...fields, ...day]) as ExampleRequest;
}

/**
 * The shortest request that comes down to a cell.
 *
 * @returns nothing where no request does: one to an imitation, under a policy that lists no domain
 *
 * @example
 * exampleRequest({ ...attributesOfACell, channel: "email", level: "public" }, gscPolicy) // => { channel: "email", level: "public" }
 */
export const exampleRequest = (attributes: Attributes, policy: Policy): ExampleRequest | undefined =>
  requestIn(attributes, policy, false);

/**
 * The request that comes down to a cell and says whatever can be said, so that nothing is assumed.
 *
 * @returns nothing where no request does
 *
 * @example
 * fullRequest(attributesOfACell, gscPolicy)
 * // => { channel: "email", level: "public", audience: "external", nature: "ephemeral", group: null, … }
 */
export const fullRequest = (attributes: Attributes, policy: Policy): ExampleRequest | undefined =>
  requestIn(attributes, policy, true);

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

import type { Group, Request } from "./request.js";
import { DATE, MAX_RECIPIENTS } from "./request-bounds.js";
import { LEVELS, NATURES } from "./vocabulary.js";

/** The fields of a request as they were given; `undefined` where one was not. */
export type Given = { readonly [K in keyof Required<Request>]: unknown };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const levels: ReadonlyMap<unknown, Request["level"]> = new Map(LEVELS.map((level) => [level, level]));
const natures: ReadonlyMap<unknown, Request["nature"]> = new Map(NATURES.map((nature) => [nature, nature]));
const NOBODY: Request["recipients"] = Object.freeze([]);

/** An object as JSON makes it, or a literal. */
const isPlain = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null && Object.getPrototypeOf(input) === Object.prototype;

function countKeys(object: object): number {
  let count = 0;
  for (const _ in object) count += 1;
  return count;
}

function textsIn(given: unknown): readonly string[] | undefined {
  if (!Array.isArray(given) || given.length > MAX_RECIPIENTS) return undefined;
  const texts: string[] = [];
  for (const text of given as readonly unknown[]) {
    if (typeof text !== "string") return undefined;
    texts.push(text);
  }
  return Object.freeze(texts);
}

const isDate = (given: unknown): given is string => typeof given === "string" && DATE.test(given);

function groupIn(given: unknown): Group | undefined {
  if (!isPlain(given)) return undefined;
  const { membersKnown, lastReviewed } = given;
  if (typeof membersKnown !== "boolean") return undefined;
  if (lastReviewed === undefined) return countKeys(given) === 1 ? Object.freeze({ membersKnown }) : undefined;
  return countKeys(given) === 2 && isDate(lastReviewed) ? Object.freeze({ membersKnown, lastReviewed }) : undefined;
}

/**
 * The request that its fields make, with every default filled in but the day.
 *
 * @returns nothing where one of them is wrong, or only odd
 */
export function requestOf(given: Given): Request | undefined {
  const { channel, group, personalData = false, files = false, asOf } = given;
  const level = given.level === undefined ? "unstated" : levels.get(given.level);
  const nature = given.nature === undefined ? "substantive" : natures.get(given.nature);
  const recipients = given.recipients === undefined ? NOBODY : textsIn(given.recipients);
  if (level === undefined || nature === undefined || recipients === undefined) return undefined;
  if (typeof personalData !== "boolean" || typeof files !== "boolean" || !isDate(asOf)) return undefined;
  const request: Mutable<Request> = { level, recipients, nature, personalData, files, asOf };
  if (channel !== undefined) {
    if (typeof channel !== "string") return undefined;
    request.channel = channel;
  }
  if (group !== undefined) {
    const read = groupIn(group);
    if (read === undefined) return undefined;
    request.group = read;
  }
  return Object.freeze(request);
}

/**
 * The quick way to read a request that has nothing wrong or odd about it: the same as what zod makes of it by
 * `requestSchema`, without zod.
 *
 * @param asOf - the day of a request that names none
 * @returns nothing where it is not sure, which says nothing about the request: then zod has to look at it
 *
 * @example
 * quickRequest({ channel: "signal" }, "2026-11-24")
 * // => { channel: "signal", level: "unstated", recipients: [], nature: "substantive", personalData: false,
 * //      files: false, asOf: "2026-11-24" }
 * quickRequest({ lvel: "public" }, "2026-11-24") // => undefined
 */
export function quickRequest(input: unknown, asOf?: string): Request | undefined {
  if (!isPlain(input)) return undefined;
  const { channel, level, recipients, nature, group, personalData, files, asOf: day } = input;
  const known =
    Number(channel !== undefined) +
    Number(level !== undefined) +
    Number(recipients !== undefined) +
    Number(nature !== undefined) +
    Number(group !== undefined) +
    Number(personalData !== undefined) +
    Number(files !== undefined) +
    Number(day !== undefined);
  // one more is a field that is not known, or one that says nothing
  if (countKeys(input) !== known) return undefined;
  return requestOf({
    channel,
    level,
    recipients,
    nature,
    group,
    personalData,
    files,
    asOf: day === undefined ? asOf : day,
  });
}

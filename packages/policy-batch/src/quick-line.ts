import type { Given } from "@channelwise/policy-core";

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const SMALL_F = 0x66;
const SMALL_T = 0x74;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const DELETE = 0x7f;

/** Names of fields as they stand before their values, each at the code of its first letter: no two have the same. */
interface Names {
  readonly places: readonly (number | undefined)[];
  readonly written: readonly Buffer[];
}

function namesOf(names: readonly string[]): Names {
  const places: (number | undefined)[] = Array.from({ length: DELETE });
  names.forEach((name, place) => {
    places[name.charCodeAt(0)] = place;
  });
  return { places, written: names.map((name) => Buffer.from(`"${name}":`)) };
}

const FIELDS = namesOf([
  "channel",
  "level",
  "recipients",
  "nature",
  "group",
  "personalData",
  "files",
  "asOf",
] satisfies (keyof Given)[]);
const GROUP_FIELDS = namesOf(["membersKnown", "lastReviewed"]);
const TRUE = Buffer.from("true");
const FALSE = Buffer.from("false");

/** Bytes, and the same as text, one character each: nothing is decoded, and a part of the text costs no copy. */
export interface Lines {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/**
 * The quick way of `JSON.parse` for a line as programs write requests: names that are known, strings in ASCII without
 * escapes, lists of them, `true` and `false`, a group.
 *
 * @param asOf - the day of a request that names none
 * @returns a reader of what stands from one place to another; it gives nothing where it is not sure, which says nothing
 * about the line: then `JSON.parse` has to look at it
 *
 * @see RFC 8259
 *
 * @example
 * const bytes = Buffer.from('{"channel":"email","files":true}\n');
 * const read = createQuickLine("2026-11-24");
 * read({ bytes, text: bytes.toString("latin1") }, 0, 32) // => { channel: "email", files: true, asOf: "2026-11-24", … }
 */
export function createQuickLine(asOf: string): (lines: Lines, from: number, to: number) => Given | undefined {
  let bytes: Uint8Array = Buffer.alloc(0);
  let text = "";
  let at = 0;
  const values: unknown[] = FIELDS.written.map(() => undefined);

  /** The next byte that is no space. */
  const next = (): number => {
    while (bytes[at] === SPACE) at += 1;
    return bytes[at] ?? 0;
  };

  const passes = (word: Uint8Array): boolean => {
    for (let place = 0; place < word.length; place += 1) if (bytes[at + place] !== word[place]) return false;
    at += word.length;
    return true;
  };

  const readString = (): string | undefined => {
    const from = at + 1;
    for (let place = from; place < bytes.length; place += 1) {
      const byte = bytes[place] ?? 0;
      if (byte === QUOTE) {
        at = place + 1;
        return text.slice(from, place);
      }
      if (byte < SPACE || byte >= DELETE || byte === BACKSLASH) return undefined;
    }
    return undefined;
  };

  const readList = (): readonly string[] | undefined => {
    const list: string[] = [];
    at += 1;
    if (next() === CLOSE_LIST) {
      at += 1;
      return list;
    }
    for (;;) {
      const entry = next() === QUOTE ? readString() : undefined;
      if (entry === undefined) return undefined;
      list.push(entry);
      const mark = next();
      at += 1;
      if (mark === CLOSE_LIST) return list;
      if (mark !== COMMA) return undefined;
    }
  };

  const readGroup = (): object | undefined => {
    const group: unknown[] = [undefined, undefined];
    if (!readFields(GROUP_FIELDS, group)) return undefined;
    const [membersKnown, lastReviewed] = group;
    return {
      ...(membersKnown !== undefined && { membersKnown }),
      ...(lastReviewed !== undefined && { lastReviewed }),
    };
  };

  const readValue = (isInGroup: boolean): unknown => {
    switch (next()) {
      case QUOTE:
        return readString();
      case OPEN_LIST:
        return readList();
      case SMALL_T:
        return passes(TRUE) || undefined;
      case SMALL_F:
        return passes(FALSE) ? false : undefined;
      case OPEN_OBJECT:
        return isInGroup ? undefined : readGroup();
      default:
        return undefined;
    }
  };

  /** Fills in what the fields of an object say, and tells whether it could. */
  const readFields = ({ places, written }: Names, into: unknown[]): boolean => {
    at += 1;
    if (next() === CLOSE_OBJECT) {
      at += 1;
      return true;
    }
    for (;;) {
      if (next() !== QUOTE) return false;
      const place = places[bytes[at + 1] ?? 0];
      const name = place === undefined ? undefined : written[place];
      if (place === undefined || name === undefined || !passes(name)) return false;
      const value = readValue(into !== values);
      if (value === undefined) return false;
      into[place] = value;
      const mark = next();
      at += 1;
      if (mark === CLOSE_OBJECT) return true;
      if (mark !== COMMA) return false;
    }
  };

  return (lines, from, to) => {
    ({ bytes, text } = lines);
    at = from;
    values.fill(undefined);
    if (next() !== OPEN_OBJECT || !readFields(FIELDS, values)) return undefined;
    while (at < to && isBlank(bytes[at])) at += 1;
    if (at !== to) return undefined;
    const [channel, level, recipients, nature, group, personalData, files, day = asOf] = values;
    return { channel, level, recipients, nature, group, personalData, files, asOf: day };
  };
}

const isBlank = (byte: number | undefined): boolean => byte === SPACE || byte === TAB || byte === CARRIAGE_RETURN;

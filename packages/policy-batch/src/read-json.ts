import { isShowableName, pointerTo } from "@channelwise/policy-core";
import { visit } from "jsonc-parser";
import { withoutMark } from "./asked.js";
import { jsonPlace, placeAt, type Place } from "./json-place.js";

/**
 * How deep a text may nest: a request needs four levels, and what reads a text by calling itself would run out of stack.
 *
 * @example
 * MAX_JSON_DEPTH // => 64
 */
export const MAX_JSON_DEPTH = 64;

/** Why a text gives no value. It quotes nothing of the text, which may hold addresses. */
export interface JsonIssue {
  readonly code: "not-json" | "too-deep" | "duplicate-field";
  /** Of the field that stands there twice, or of what it is in where its name may not be shown; else `""`. */
  readonly pointer: string;
  /** Absent where a text that is no JSON is too long to be looked at closely. */
  readonly place: Place | undefined;
}

export type JsonRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: JsonIssue };

/**
 * Reads a whole text of JSON from outside, with or without a byte order mark. `JSON.parse` would keep the last of two fields of one
 * name, and V8 misreads some escaped names (nodejs/node#63785): here a field that stands twice is refused, however it is escaped
 * and however deep it lies.
 *
 * @example
 * readJson('{"level":"public"}') // => { ok: true, value: { level: "public" } }
 * readJson('{"level":"secret-ue","level":"public"}')
 * // => { ok: false, issue: { code: "duplicate-field", pointer: "/level", place: { line: 1, column: 22 } } }
 */
export const readJson = (text: string): JsonRead => readUnmarkedJson(withoutMark(text));

/**
 * As {@link readJson}, where no byte order mark may stand any more: in the middle of a text, or where it was taken before.
 *
 * @example
 * readUnmarkedJson("\uFEFF1") // => { ok: false, issue: { code: "not-json", pointer: "", place: { line: 1, column: 1 } } }
 */
export function readUnmarkedJson(text: string): JsonRead {
  const isEscaped = text.includes("\\");
  const { names, tooDeepAt } = measure(text, isEscaped);
  if (tooDeepAt !== undefined) return refused("too-deep", "", placeAt(text, tooDeepAt));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("not-json", "", jsonPlace(text));
  }
  return isEscaped || names !== namesIn(value) ? lookCloser(text) : { ok: true, value };
}

const refused = (code: JsonIssue["code"], pointer: string, place: Place | undefined): JsonRead => ({
  ok: false,
  issue: { code, pointer, place },
});

/** How many names a text writes down, if it is JSON, and where it begins to nest too deep. */
function measure(text: string, isEscaped: boolean): { readonly names: number; readonly tooDeepAt?: number } {
  let names = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charAt(at)) {
      case '"':
        at = isEscaped ? endOfString(text, at) : text.indexOf('"', at + 1);
        if (at === -1) return { names };
        break;
      case ":":
        names += 1;
        break;
      case "[":
      case "{":
        depth += 1;
        if (depth > MAX_JSON_DEPTH) return { names, tooDeepAt: at };
        break;
      case "]":
      case "}":
        depth -= 1;
        break;
    }
  }
  return { names };
}

/** Where the string ends that begins there, or -1: at a quote with an even number of backslashes before it. */
function endOfString(text: string, begin: number): number {
  let end = text.indexOf('"', begin + 1);
  while (end !== -1) {
    let before = end;
    while (text.charAt(before - 1) === "\\") before -= 1;
    if ((end - before) % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return end;
}

/** How many names a value has, at all depths together. */
function namesIn(value: unknown): number {
  let names = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    const inside: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (!Array.isArray(next)) names += inside.length;
    for (const one of inside) if (typeof one === "object") waiting.push(one);
  }
  return names;
}

/** What is being read, with the name that the next value in it has. */
interface Open {
  readonly value: object;
  name: string;
}

/** Reads a text again that is JSON and nests no deeper than it may: name by name, as they are written. */
function lookCloser(text: string): JsonRead {
  const open: Open[] = [];
  let whole: unknown;
  let twin: JsonRead | undefined;

  const add = (value: unknown) => {
    const inside = open.at(-1);
    if (inside === undefined) whole = value;
    else if (Array.isArray(inside.value)) inside.value.push(value);
    // an assignment would take __proto__ for something else than a name
    else
      Object.defineProperty(inside.value, inside.name, { value, writable: true, enumerable: true, configurable: true });
  };
  const begin = (value: object) => {
    add(value);
    open.push({ value, name: "" });
  };
  const end = () => {
    open.pop();
  };
  visit(text, {
    onObjectBegin: () => {
      begin({});
    },
    onArrayBegin: () => {
      begin([]);
    },
    onObjectEnd: end,
    onArrayEnd: end,
    onLiteralValue: add,
    onObjectProperty: (name, offset, _length, _line, _character, pathOf) => {
      const inside = open.at(-1);
      if (inside === undefined) return;
      if (Object.hasOwn(inside.value, name)) {
        twin ??= refused("duplicate-field", shownPointer([...pathOf(), name]), placeAt(text, offset));
      }
      inside.name = name;
    },
  });
  return twin ?? { ok: true, value: whole };
}

/** As much of a path as may be shown: names are not ours, and may be addresses. */
function shownPointer(path: readonly (string | number)[]): string {
  const hidden = path.findIndex((token) => typeof token === "string" && !isShowableName(token));
  return pointerTo(hidden === -1 ? path : path.slice(0, hidden));
}

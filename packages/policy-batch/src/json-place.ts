/** Where a text stops being JSON, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const BLANKS = /[\t\n\r ]*/uy;
/** In a string stands all from U+0020 on but `"` and the backslash. */
const TOKEN =
  /(?<mark>[[\]{},:])|(?<string>"[ !#-[\]-\u{10FFFF}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\u{10FFFF}]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** What may follow where, and what is expected after it; a string and any other scalar are called by that. */
const value = { "[": "value or ]", "{": "key or }", string: "after", scalar: "after" };
const GRAMMAR: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  value,
  "value or ]": { ...value, "]": "after" },
  key: { string: "colon" },
  "key or }": { string: "colon", "}": "after" },
  colon: { ":": "value" },
  "after in [": { ",": "value", "]": "after" },
  "after in {": { ",": "key", "}": "after" },
};

/** Looking closer at more than this is work for nothing. */
const LONGEST = 1_000_000;

/** The index of the first character that cannot stand there; `undefined` where the text is JSON. */
function firstWrong(text: string): number | undefined {
  const open: string[] = [];
  let expected = "value";
  let place = 0;
  for (;;) {
    BLANKS.lastIndex = place;
    BLANKS.exec(text);
    place = BLANKS.lastIndex;
    TOKEN.lastIndex = place;
    const token = TOKEN.exec(text);
    if (token === null) return place === text.length && expected === "after" ? undefined : place;
    const { mark, string } = token.groups ?? {};
    const next = GRAMMAR[expected]?.[mark ?? (string === undefined ? "scalar" : "string")];
    if (next === undefined) return place;
    if (mark === "[" || mark === "{") open.push(mark);
    if (mark === "]" || mark === "}") open.pop();
    const inside = open.at(-1);
    expected = next === "after" && inside !== undefined ? `after in ${inside}` : next;
    place = TOKEN.lastIndex;
  }
}

/**
 * Where a text that `JSON.parse` refused goes wrong: its own messages quote the text, which may hold addresses.
 *
 * @example
 * jsonPlace('{"level": public}') // => { line: 1, column: 11 }
 */
export function jsonPlace(text: string): Place | undefined {
  if (text.length > LONGEST) return undefined;
  const wrong = firstWrong(text);
  return wrong === undefined ? undefined : placeAt(text, wrong);
}

/**
 * The place of a character.
 *
 * @example
 * placeAt("{\n}", 2) // => { line: 2, column: 1 }
 */
export function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

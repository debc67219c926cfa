import { rawJSON } from "./raw-json.js";

/** What may be done to a value, in words for whoever reads of a failure. */
export interface Change {
  readonly how: string;
  readonly make: () => unknown;
}

type Entries = readonly (readonly [string, unknown])[];

/** Names that engines are known to stumble over. */
const ODD_KEYS: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "",
  "0",
  "length",
  "$ref",
  "$id",
  "a/b",
  "m~n",
  "m~1n",
  "%25",
  "\n",
  "\u0000",
  "\u2028",
  "\uD83D",
  "id ",
  "Id",
  "é",
  "e\u0301",
];

const ODD_VALUES: readonly unknown[] = [null, "x", "", 1, true, [], {}, [null], { "": null }];

const NUMBERS: readonly unknown[] = (
  "-0 0 1 -1 0.5 1.0 1e0 1E+2 400.0 399 600 1e21 1e-400 1e400 -1e400 0.30000000000000004 18446744073709551616 " +
  "9007199254740991 9007199254740991.4 9007199254740992 9007199254740993 -9007199254740991 -9007199254740992"
)
  .split(" ")
  .map(rawJSON);

const DATES: readonly string[] = (
  "2026-02-29 2024-02-29 1900-02-29 2000-02-29 2026-13-01 2026-00-10 2026-04-31 2026-11-00 0000-01-01 0000-02-29 " +
  "0001-01-01 9999-12-31 10000-01-01 -001-01-01 +002026-11-24 20261124 2026-W48-2 2026W482 2026-329 2026-1-4 " +
  "2026-11-24T00:00:00Z 2026-11-24Z"
).split(" ");

const TAILS: readonly string[] = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", " ", "\u00A0", "\u0000", "\uD800"];

const FULL_WIDTH_ZERO = 0xff_10;
const ARABIC_INDIC_ZERO = 0x06_60;
const otherDigit = (text: string, zero: number): string =>
  text.replace(/[0-9]/u, (digit) => String.fromCodePoint(zero + Number(digit)));

const said = (how: string, values: readonly unknown[]): readonly Change[] =>
  values.map((value) => ({ how, make: () => value }));

const ofText = (text: string): readonly Change[] => [
  ...TAILS.map((tail) => ({ how: `with ${JSON.stringify(tail)} after it`, make: () => text + tail })),
  { how: "with a line feed before it", make: () => `\n${text}` },
  { how: "with a full-width digit", make: () => otherDigit(text, FULL_WIDTH_ZERO) },
  { how: "with an Arabic-Indic digit", make: () => otherDigit(text, ARABIC_INDIC_ZERO) },
  { how: "in upper case", make: () => text.toUpperCase() },
  { how: "in lower case", make: () => text.toLowerCase() },
  { how: "with a Kelvin sign", make: () => text.replace(/k/iu, "\u212A") },
  ...said("emptied", ["", ""]),
  { how: "doubled", make: () => text + text },
  { how: "without its first character", make: () => text.slice(1) },
  { how: "with a letter beyond 16 bits", make: () => `${text}\u{1D7D9}` },
];

const ofList = (list: readonly unknown[]): readonly Change[] => [
  ...said("emptied", [[], [], []]),
  { how: "without its last item", make: () => list.slice(0, -1) },
  { how: "with its items twice", make: () => [...list, ...list] },
  ...ODD_VALUES.map((value) => ({ how: "with an odd item", make: () => [...list, value] })),
];

const absent = (entries: Entries): readonly Change[] =>
  entries.map(([key]) => ({
    how: `without ${JSON.stringify(key)}`,
    make: () => Object.fromEntries(entries.filter(([other]) => other !== key)),
  }));

const renamed = (entries: Entries): readonly Change[] =>
  entries.map(([key, value], place) => ({
    how: `with ${JSON.stringify(key)} in upper case`,
    make: () => Object.fromEntries(entries.with(place, [key.toUpperCase(), value])),
  }));

const added = (entries: Entries): readonly Change[] =>
  ODD_KEYS.flatMap((key, place) =>
    [ODD_VALUES[place % ODD_VALUES.length], "x", null].map((value) => ({
      how: `with ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
      make: () => Object.fromEntries([...entries, [key, value]]),
    })),
  );

/** Another value in its place, of any kind. */
const replaced = (value: unknown): readonly Change[] => [
  ...said("replaced", [...ODD_VALUES, 0, -1, false, "public", "external", "https://"]),
  { how: "in a list", make: () => [value] },
  { how: "in an object", make: () => ({ value }) },
  { how: "as text", make: () => JSON.stringify(value) },
];

/** Everything that may be done to a value itself, by kind of change: what suits it, and other values in its place. */
export function changesOf(value: unknown): readonly (readonly Change[])[] {
  const others = replaced(value);
  if (typeof value === "string") return [ofText(value), ofText(value), said("another day", DATES), others];
  if (typeof value === "number") return [said("another number", NUMBERS), said("another number", NUMBERS), others];
  if (Array.isArray(value)) return [ofList(value), others];
  if (typeof value !== "object" || value === null) return [others];
  const entries: Entries = Object.entries(value);
  const known = entries.length === 0 ? [] : [absent(entries), absent(entries), renamed(entries)];
  return [...known, added(entries), added(entries), others];
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_JSON_DEPTH, readJson } from "./read-json.js";

/** A value, with names that are easily the same, or hard to write. */
const { value } = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("object"),
  ),
  object: fc.dictionary(
    fc.oneof(fc.constantFrom("a", "b", '"', "\\", "__proto__", "\n", ":"), fc.string({ unit: "binary" })),
    tie("value"),
    {
      maxKeys: 4,
      noNullPrototype: true,
    },
  ),
}));

/** A string as JSON, some of its characters escaped that need not be. */
const written = (text: string, escape: boolean): string =>
  escape
    ? `"${text.replaceAll(/[\s\S]/gu, (unit) => [...Array(unit.length).keys()].map((at) => `\\u${unit.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""))}"`
    : JSON.stringify(text);

/** A value as JSON; with `twin`, the last name of each object stands there twice. */
function jsonOf(given: unknown, escape: boolean, twin: boolean): string {
  if (typeof given === "string") return written(given, escape);
  if (Array.isArray(given)) return `[${given.map((one) => jsonOf(one, escape, twin)).join()}]`;
  if (typeof given !== "object" || given === null) return Object.is(given, -0) ? "-0" : JSON.stringify(given);
  const fields = Object.entries(given).map(([name, one]) => `${written(name, escape)}:${jsonOf(one, escape, twin)}`);
  const last = Object.keys(given).at(-1);
  return `{${[...fields, ...(twin && last !== undefined ? [`${written(last, !escape)}:0`] : [])].join()}}`;
}

const hasNames = (given: unknown): boolean =>
  typeof given === "object" &&
  given !== null &&
  ((!Array.isArray(given) && Object.keys(given).length > 0) || Object.values(given).some(hasNames));

test("whatever is written in JSON is read as it was meant, however it is escaped", () => {
  fc.assert(
    fc.property(value, fc.boolean(), (given, escape) => {
      expect(readJson(jsonOf(given, escape, false))).toStrictEqual({ ok: true, value: given });
    }),
    { numRuns: 3_000 },
  );
});

test("wherever a name stands twice, it is refused", () => {
  fc.assert(
    fc.property(value.filter(hasNames), fc.boolean(), (given, escape) => {
      expect(readJson(jsonOf(given, escape, true))).toMatchObject({ ok: false, issue: { code: "duplicate-field" } });
    }),
    { numRuns: 2_000 },
  );
});

test("what JSON.parse refuses is refused, and nothing is thrown", () => {
  const spoilt = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('"', "\\", "{", "]", ":", ",", "\n", "\uFEFF", "x"));
  fc.assert(
    fc.property(spoilt, ([text, at, character]) => {
      const given = text.slice(0, at % (text.length + 1)) + character + text.slice(at % (text.length + 1));
      const read = readJson(given);
      let isJson = true;
      try {
        JSON.parse(given.replace(/^\uFEFF/u, ""));
      } catch {
        isJson = false;
      }
      const said = read.ok ? "read" : read.issue.code;
      expect(isJson ? ["read", "duplicate-field"] : ["not-json"]).toContain(said);
    }),
    { numRuns: 2_000, examples: [[["[".repeat(MAX_JSON_DEPTH), 0, "x"]]] },
  );
});

import { describe, expect, test } from "vitest";
import * as z from "zod";
import { parseBy } from "./parse.js";

const schema = z.strictObject({
  kind: z.enum(["small", "large"]),
  list: z
    .array(z.strictObject({ name: z.string().max(3), size: z.number().max(9).default(1) }).readonly())
    .max(2)
    .optional(),
  byName: z
    .object({})
    .catchall(z.strictObject({ open: z.boolean() }))
    .optional(),
  day: z.iso.date().optional(),
  link: z.url().optional(),
});

function faultsOf(input: unknown) {
  const parsed = parseBy(schema, input, "en");
  return parsed.ok ? [] : parsed.errors.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`);
}

describe("parseBy", () => {
  test("gives what the schema makes of the input", () => {
    expect(parseBy(schema, { kind: "small", list: [{ name: "a" }] }, "en")).toEqual({
      ok: true,
      value: { kind: "small", list: [{ name: "a", size: 1 }] },
    });
  });

  test.each<[string, unknown, string[]]>([
    [
      "an unknown field at the top",
      { kind: "small", knd: 1 },
      [
        "unknown-field /knd There is no field knd here. Did you mean kind? Known fields: kind, list, byName, day, link.",
      ],
    ],
    [
      "an unknown field in a list",
      { kind: "small", list: [{ name: "a" }, { name: "b", nme: 1 }] },
      ["unknown-field /list/1/nme There is no field nme here. Did you mean name? Known fields: name, size."],
    ],
    [
      "an unknown field under a name of the author's own",
      { kind: "small", byName: { mine: { open: true, opn: 1 } } },
      ["unknown-field /byName/mine/opn There is no field opn here. Did you mean open? Known fields: open."],
    ],
    [
      "several unknown fields",
      { kind: "small", one: 1, two: 2 },
      [
        expect.stringMatching(/^unknown-field \/one There is no field one here\. Known fields:/u),
        expect.stringMatching(/^unknown-field \/two There is no field two here\. Known fields:/u),
      ],
    ],
    [
      "a missing field in a list",
      { kind: "small", list: [{}] },
      ["missing-field /list/0/name The field name is missing."],
    ],
    [
      "null in the place of a list",
      { kind: "small", list: null },
      ["wrong-type /list This must be a list in square brackets."],
    ],
    [
      "a text in the place of an object",
      { kind: "small", list: ["a"] },
      ["wrong-type /list/0 This must be an object in curly brackets."],
    ],
    [
      "a value of no list",
      { kind: "smal" },
      ["unknown-value /kind This is none of the known values. Did you mean small? Known: small, large."],
    ],
    [
      "a number for one of a list",
      { kind: 7 },
      ["unknown-value /kind This is none of the known values. Known: small, large."],
    ],
    ["no date", { kind: "small", day: "tomorrow" }, [expect.stringMatching(/^invalid-date \/day /u)]],
    [
      "no link",
      { kind: "small", link: "tomorrow" },
      ["invalid-value /link This value is not of the form that is expected here."],
    ],
    [
      "too many entries",
      { kind: "small", list: [{ name: "a" }, { name: "b" }, { name: "c" }] },
      ["too-many /list There are too many entries: at most 2 are taken. Ask in several requests."],
    ],
    [
      "a text or a number that is too large",
      { kind: "small", list: [{ name: "abcd" }, { name: "a", size: 10 }] },
      [
        "invalid-value /list/0/name This value is not of the form that is expected here.",
        "invalid-value /list/1/size This value is not of the form that is expected here.",
      ],
    ],
  ])("says what is wrong with %s", (_, input, faults) => {
    expect(faultsOf(input)).toEqual(faults);
  });

  test("tells a hundred faults of many, and how many more there are", () => {
    const list = z.strictObject({ list: z.array(z.string()).optional() });
    const numbers = parseBy(list, { list: [...Array(10_000).keys()] }, "en");
    expect(numbers).toMatchObject({ ok: false, errors: { 99: { pointer: "/list/99" } }, more: 9_900 });
    const unknown = Object.fromEntries([...Array(250).keys()].map((key) => [`x${key}`, 1]));
    const fields = parseBy(list, { list: [1], ...unknown }, "en");
    expect(fields).toMatchObject({ errors: { 0: { pointer: "/list/0" }, 99: { pointer: "/x98" } }, more: 151 });
    expect(parseBy(list, { list: [1, 2] }, "en")).not.toHaveProperty("more");
  });

  test("says it in the language asked for", () => {
    expect(parseBy(schema, {}, "fr")).toMatchObject({ errors: [{ message: "Le champ kind manque." }] });
  });
});

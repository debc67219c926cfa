import fc from "fast-check";
import { expect, test } from "vitest";
import { createQuickLine } from "./quick-line.js";

const asOf = "2026-11-24";
const read = createQuickLine(asOf);

/** What is read, without the fields that were not given. */
function readIn(bytes: Buffer, from: number, to: number): object | undefined {
  const given = read({ bytes, text: bytes.toString("latin1") }, from, to);
  return given && Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function quickly(line: string): object | undefined {
  const bytes = Buffer.from(line);
  return readIn(bytes, 0, bytes.length);
}

function slowly(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const NAMES = [
  "channel",
  "level",
  "recipients",
  "nature",
  "group",
  "personalData",
  "files",
  "asOf",
  "lvel",
  "__proto__",
];
const plain = fc.string({ unit: fc.constantFrom(...Array.from('abc@.-+ "<>\\/\u007Fé漢\u0000\t')), maxLength: 6 });
const value = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: fc.constantFrom(...Array.from("abc@.-+ <>")), maxLength: 6 }) },
  { weight: 3, arbitrary: fc.boolean() },
  { weight: 3, arbitrary: fc.array(fc.string({ unit: fc.constantFrom(...Array.from("abc@.")), maxLength: 6 })) },
  { weight: 2, arbitrary: fc.record({ membersKnown: fc.boolean(), lastReviewed: plain }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: plain },
  { weight: 1, arbitrary: fc.jsonValue() },
);
/** Members as they are written, so that a name may come twice. */
const members = fc.array(fc.tuple(fc.constantFrom(...NAMES.slice(0, 8), ...NAMES), value), { maxLength: 6 });
const space = fc.constantFrom("", "", "", " ", "  ", "\t", "\r");
const line = fc
  .tuple(members, space, space, space)
  .map(
    ([some, afterColon, afterComma, end]) =>
      `{${some.map(([name, its]) => `"${name}":${afterColon}${JSON.stringify(its)}`).join(`,${afterComma}`)}}${end}`,
  );
const almost = fc
  .tuple(
    line,
    fc.nat(),
    fc.nat(2),
    fc.constantFrom("", "{", "}", "[", "]", ",", ":", '"', "\\", "t", " ", "\r", "0", "é"),
  )
  .map(([whole, place, less, put]) => {
    const cut = place % (whole.length + 1);
    return whole.slice(0, cut) + put + whole.slice(cut + less);
  });

test("what is read quickly is what JSON.parse reads", () => {
  let quicklyRead = 0;
  fc.assert(
    fc.property(fc.oneof(line, almost, fc.json()), (text) => {
      const quick = quickly(text);
      if (quick === undefined) return;
      quicklyRead += 1;
      expect(quick).toStrictEqual({ asOf, ...(slowly(text) as object) });
    }),
    { numRuns: 30_000 },
  );
  expect(quicklyRead).toBeGreaterThan(3_000);
});

test("what programs write of requests is read quickly", () => {
  const request = fc.record(
    {
      channel: fc.constantFrom("email", "signal"),
      level: fc.constantFrom("public", "tres-secret-ue"),
      recipients: fc.array(fc.emailAddress()),
      nature: fc.constantFrom("ephemeral"),
      group: fc.record({ membersKnown: fc.boolean(), lastReviewed: fc.constant("2026-11-24") }),
      personalData: fc.boolean(),
      files: fc.boolean(),
      asOf: fc.constant("2026-11-24"),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(request, fc.constantFrom("", "\r", " "), (object, end) => {
      const compact = JSON.stringify(object) + end;
      expect(quickly(compact)).toEqual({ asOf, ...object });
      // as Python and jq write it
      const spaced = compact.replaceAll('":', '": ').replaceAll(',"', ', "');
      expect(quickly(spaced)).toEqual({ asOf, ...object });
    }),
  );
});

test("a line is read where it stands among others, and never beyond its end", () => {
  const one = '{"channel":"email"}';
  const bytes = Buffer.from(`${one}\n${one}\r\n{"level":"pub\n{"files":true}`);
  const [second, third] = [one.length + 1, 2 * one.length + 3];
  const email = { channel: "email", asOf };
  expect(readIn(bytes, 0, one.length)).toEqual(email);
  expect(readIn(bytes, second, third - 1)).toEqual(email);
  expect(readIn(bytes, third, bytes.indexOf("\n", third))).toBeUndefined();
  expect(readIn(Buffer.from(`${one}{}`), 0, one.length)).toEqual(email);
  expect(readIn(Buffer.from(one), 0, one.length - 1)).toBeUndefined();
  expect(readIn(Buffer.from(one), 0, one.length + 1)).toBeUndefined();
  expect(readIn(Buffer.from(one.slice(0, -2)), 0, one.length - 2)).toBeUndefined();
});

test("nothing is left of one line in the next", () => {
  expect(quickly('{"channel":"email","files":true,"level":"x"')).toBeUndefined();
  expect(quickly('{"nature":"ephemeral"}')).toEqual({ nature: "ephemeral", asOf });
});

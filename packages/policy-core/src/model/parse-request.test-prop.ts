import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRequest } from "./parse-request.js";
import { requestSchema } from "./request.js";
import { LEVELS, NATURES } from "./vocabulary.js";

const asOf = "2026-11-24";
const date = fc.oneof(
  fc
    .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom("2026-02-29", "2028-02-29", "2100-02-29", "2026-11-31", "2026-11-24T00:00:00Z", "", "0999-01-01"),
);
const odd = fc.oneof(fc.constantFrom(undefined, null, 0, 1, "", "true", [], {}, [null]), fc.jsonValue());
const orOdd = <T>(usual: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: odd });
const group = fc.record(
  { membersKnown: orOdd(fc.boolean()), lastReviewed: orOdd(date), reviewed: fc.constant(true) },
  { requiredKeys: [] },
);
const fields: Record<string, fc.Arbitrary<unknown>> = {
  channel: orOdd(fc.oneof(fc.constantFrom("signal", "email"), fc.string())),
  level: orOdd(fc.constantFrom(...LEVELS)),
  recipients: orOdd(fc.array(orOdd(fc.string()), { maxLength: 4 })),
  nature: orOdd(fc.constantFrom(...NATURES)),
  group: orOdd(group),
  personalData: orOdd(fc.boolean()),
  files: orOdd(fc.boolean()),
  asOf: orOdd(date),
};
class Odd {
  readonly asOf = asOf;
}
const request = fc.oneof(
  { weight: 20, arbitrary: fc.record(fields, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.record({ ...fields, lvel: odd, constructor: odd }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: odd },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown[]>(
      new Odd(),
      Object.create({ asOf }),
      Object.assign(new Odd(), { level: "public" }),
      JSON.parse('{"__proto__":{"level":"public"}}'),
    ),
  },
);

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

/** What the schema makes of an input as long as it is not compiled. */
function uncompiled(input: unknown, day: string | undefined) {
  const isUndated =
    typeof input === "object" && input !== null && !Array.isArray(input) && !Object.hasOwn(input, "asOf");
  return requestSchema.safeParse(isUndated && day !== undefined ? { ...input, asOf: day } : input);
}

test("a request is what the schema makes of it, compiled or not, and frozen", () => {
  let count = 0;
  fc.assert(
    fc.property(request, fc.constantFrom(undefined, asOf, "yesterday"), (input, day) => {
      const parsed = parseRequest(input, day === undefined ? {} : { asOf: day });
      const { success, data } = uncompiled(input, day);
      const value = parsed.ok ? parsed.value : undefined;
      count += Number(success);
      expect(parsed.ok).toBe(success);
      expect(value).toStrictEqual(data);
      expect(isFrozen(value)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
  expect(count).toBeGreaterThan(500);
});

test("a request is a copy of what came", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.boolean(), (recipients, membersKnown) => {
      const input = { recipients: [...recipients], group: { membersKnown } };
      const parsed = parseRequest(input, { asOf });
      input.recipients.push("one more");
      input.group.membersKnown = !membersKnown;
      expect(parsed).toMatchObject({ ok: true, value: { recipients, group: { membersKnown } } });
    }),
  );
});

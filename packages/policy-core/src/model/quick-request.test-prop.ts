import fc from "fast-check";
import { expect, test } from "vitest";
import { quickRequest } from "./quick-request.js";
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
const request = fc.oneof(
  { weight: 20, arbitrary: fc.record(fields, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.record({ ...fields, lvel: odd, constructor: odd }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: odd },
);

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

test("what is read quickly is what zod reads, frozen alike", () => {
  let quickly = 0;
  fc.assert(
    fc.property(request, fc.constantFrom(undefined, asOf), (input, day) => {
      const quick = quickRequest(input, day);
      if (quick === undefined) return;
      quickly += 1;
      const named = Object.hasOwn(Object(input) as object, "asOf") || day === undefined;
      expect(quick).toStrictEqual(requestSchema.parse(named ? input : { ...(input as object), asOf: day }));
      expect(isFrozen(quick)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
  expect(quickly).toBeGreaterThan(500);
});

test("what is usual is read quickly, and a copy is made of it", () => {
  const usual = fc.record(
    {
      channel: fc.string(),
      level: fc.constantFrom(...LEVELS),
      recipients: fc.array(fc.string()),
      nature: fc.constantFrom(...NATURES),
      group: fc.record(
        { membersKnown: fc.boolean(), lastReviewed: fc.constant("2026-11-01") },
        { requiredKeys: ["membersKnown"], noNullPrototype: true },
      ),
      personalData: fc.boolean(),
      files: fc.boolean(),
      asOf: fc.constant("2026-02-28"),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  fc.assert(
    fc.property(usual, (input) => {
      const quick = quickRequest(input, asOf);
      expect(quick).toStrictEqual(requestSchema.parse({ asOf, ...input }));
      input.recipients?.push("one more");
      expect(quick?.recipients).not.toContain("one more");
    }),
  );
});

test("more recipients than there may be are zod’s to refuse", () => {
  const recipients = Array.from({ length: 10_000 }, () => "a@b.eu");
  expect(quickRequest({ recipients }, asOf)?.recipients).toEqual(recipients);
  expect(quickRequest({ recipients: [...recipients, "a@b.eu"] }, asOf)).toBeUndefined();
});

test("what is not as JSON makes it is left to zod", () => {
  class Odd {
    readonly asOf = asOf;
  }
  for (const input of [new Odd(), Object.create({ asOf }), Object.assign(Object.create(null), { asOf }), [asOf]]) {
    expect(quickRequest(input)).toBeUndefined();
  }
  // JSON can name it, and then it is a field that is not known
  expect(quickRequest(JSON.parse('{"__proto__":{"level":"public"}}'), asOf)).toBeUndefined();
  expect(quickRequest({}, "yesterday")).toBeUndefined();
});

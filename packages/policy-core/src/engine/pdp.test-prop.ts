import fc from "fast-check";
import { expect, test } from "vitest";
import { ATTRIBUTES } from "../attribute-lists.js";
import { parseRequest } from "../model/parse-request.js";
import type { Decision } from "../model/decision.js";
import type { Request } from "../model/request.js";
import {
  LANGUAGES,
  LEVELS,
  NATURES,
  OUTCOMES,
  PERSONAL_DATA,
  SAID_AUDIENCES,
  type Language,
} from "../model/vocabulary.js";
import { pdpOf } from "../testing/pdp-of.js";
import { smallPolicy } from "../testing/small-policy.js";
import { isWithinAdvice } from "./answer.js";

const pdp = pdpOf(smallPolicy);

const recipient = fc.constantFrom(
  "a@island.example",
  "Jane <b@island.example>",
  "c@mainland.example",
  "d@main-land.example",
  "e@guests.mainland.example",
  "f@elsewhere.example",
  "g@isIand.example",
  "diplo.de",
  "+32470123456",
  "h@[192.0.2.1]",
  "i%j@island.example",
);
const date = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const said = fc.record(
  {
    channel: fc.constantFrom(...smallPolicy.channels.map(({ id }) => id)),
    level: fc.constantFrom(...LEVELS),
    recipients: fc.array(recipient, { maxLength: 6 }),
    nature: fc.constantFrom(...NATURES),
    audience: fc.constantFrom(...SAID_AUDIENCES),
    group: fc.option(fc.record({ membersKnown: fc.boolean(), lastReviewed: date }, { requiredKeys: ["membersKnown"] })),
    personalData: fc.constantFrom(...PERSONAL_DATA),
    files: fc.boolean(),
    asOf: fc.constant("2026-11-24"),
  },
  { requiredKeys: ["channel", "asOf"] },
);
const requestOf = (input: unknown): Request => {
  const parsed = parseRequest(input);
  if (!parsed.ok) throw new Error(parsed.errors[0].message);
  return parsed.value;
};
const request: fc.Arbitrary<Request> = said.map(requestOf);

const decide = (asked: Request, lang: Language = "en") => {
  const decision = pdp.decide(asked, { lang });
  if (!decision.ok) throw new Error(decision.errors[0].message);
  return decision.value;
};
const strictness = (asked: Request) => OUTCOMES.indexOf(decide(asked).outcome);

test("a generated request is one that parses", () => {
  fc.assert(
    fc.property(request, (asked) => {
      expect(parseRequest(asked)).toEqual({ ok: true, value: asked });
    }),
  );
});

test("law 3: one recipient more is never milder", () => {
  fc.assert(
    fc.property(request, recipient, (asked, one) => {
      fc.pre(asked.recipients.length > 0);
      expect(strictness({ ...asked, recipients: [...asked.recipients, one] })).toBeGreaterThanOrEqual(
        strictness(asked),
      );
    }),
    { numRuns: 1_000 },
  );
});

test("law 6: an alternative's own outcome is the one listed, and milder", () => {
  fc.assert(
    fc.property(request, (asked) => {
      for (const { channel, outcome } of decide(asked).alternatives) {
        expect(decide({ ...asked, channel }).outcome).toBe(outcome);
        expect(OUTCOMES.indexOf(outcome)).toBeLessThan(strictness(asked));
      }
    }),
    { numRuns: 300 },
  );
});

test("law 8: the order of recipients, and naming one twice, change nothing", () => {
  fc.assert(
    fc.property(request, fc.infiniteStream(fc.nat()), (asked, order) => {
      const doubled = [...asked.recipients, ...asked.recipients];
      const shuffled = doubled
        .map((entry) => ({ entry, place: order.next().value as number }))
        .toSorted((one, other) => one.place - other.place)
        .map(({ entry }) => entry);
      const unplaced = (decision: Decision) => {
        const { recipients: _, warnings, improvements, ...rest } = decision;
        return {
          ...rest,
          warnings: new Set(warnings.map(({ text }) => text)),
          improvements: improvements.map(({ changes, outcome }) => [changes.map(({ change }) => change), outcome]),
        };
      };
      expect(unplaced(decide({ ...asked, recipients: shuffled }))).toEqual(unplaced(decide(asked)));
    }),
    { numRuns: 500 },
  );
});

/** A request after changes. */
function changed(asked: Request, changes: Decision["improvements"][number]["changes"]): Request {
  const made = new Set(changes.map(({ change }) => change));
  const dropped = changes.flatMap(({ indexes }) => indexes ?? []);
  return {
    ...asked,
    recipients: asked.recipients.filter((_, index) => !dropped.includes(index)),
    ...(made.has("review-group") && { group: { membersKnown: true, lastReviewed: asked.asOf } }),
    ...(made.has("leave-out-personal-data") && { personalData: "none" }),
    ...(made.has("leave-out-files") && { files: false }),
    ...(made.has("leave-out-what-lasts") && { nature: "ephemeral" }),
  };
}

test("law 12: an improvement's outcome is what the changed request gets, and no smaller set would do", () => {
  fc.assert(
    fc.property(request, (asked) => {
      const { outcome: now, improvements } = decide(asked);
      for (const { changes, outcome } of improvements) {
        expect(decide(changed(asked, changes)).outcome).toBe(outcome);
        if (isWithinAdvice(now)) continue;
        for (const left of changes) {
          const fewer = changes.filter((change) => change !== left);
          expect(isWithinAdvice(decide(changed(asked, fewer)).outcome)).toBe(false);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

test("law 12: a question's outcomes are what requests get that say its values", () => {
  fc.assert(
    fc.property(request, (asked) => {
      for (const { attribute, outcomes } of decide(asked).openQuestions) {
        for (const { value, outcome } of outcomes) {
          const group =
            value === "none"
              ? null
              : { membersKnown: value !== "unknown", ...(value === "reviewed" && { lastReviewed: asked.asOf }) };
          const saying = requestOf({ ...asked, [attribute]: attribute === "group" ? group : value });
          expect(decide(saying).outcome).toBe(outcome);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

test("law 15: saying what is assumed anyway changes no outcome", () => {
  fc.assert(
    fc.property(request, (asked) => {
      const decision = decide(asked);
      for (const attribute of decision.assumed) {
        const group = decision.group === "overdue" ? { membersKnown: true } : null;
        const saying = requestOf({
          ...asked,
          [attribute]: attribute === "group" ? group : attribute === "audience" ? "external" : decision[attribute],
        });
        expect(decide(saying).outcome).toBe(decision.outcome);
      }
    }),
    { numRuns: 500 },
  );
});

test("the outcome alone is the decision's", () => {
  fc.assert(
    fc.property(request, (asked) => {
      expect(pdp.outcome(asked)).toEqual({ ok: true, value: decide(asked).outcome });
    }),
  );
});

test.each(LANGUAGES)("the JSON of a decision is what JSON.stringify makes of it (%s)", (lang) => {
  fc.assert(
    fc.property(request, (asked) => {
      const decision = decide(asked, lang);
      const written = pdp.decideJson(asked, { lang });
      if (!written.ok) throw new Error(written.errors[0].message);
      const { pieces, head } = written.value;
      expect(pieces.join("")).toBe(JSON.stringify(decision));
      const names = ["outcome", ...ATTRIBUTES, "assumed"] as const;
      expect(head).toEqual({
        ...Object.fromEntries(names.map((name) => [name, decision[name]])),
        rules: decision.reasons.map(({ rule }) => rule),
      });
      for (const own of pieces.filter((_, place) => place % 2 === 1)) expect(own).toMatch(/^\p{ASCII}*$/u);
    }),
    { numRuns: 1_000 },
  );
});

test("a JSON that cannot be given has the faults of the decision", () => {
  const asked = requestOf({
    channel: "fax",
    level: "public",
    recipients: ["nobody", "a@mainland.example", "b@"],
    asOf: "2026-11-24",
  });
  expect(pdp.decideJson(asked, { lang: "fr" })).toEqual(pdp.decide(asked, { lang: "fr" }));
  expect(pdp.decideJson(asked)).toMatchObject({ ok: false });
});

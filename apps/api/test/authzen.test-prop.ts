import fc from "fast-check";
import { LEVELS, NATURES, PERSONAL_DATA, SAID_AUDIENCES } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { evaluationAnswerSchema, evaluationRequestSchema, SEMANTICS } from "../src/authzen/shapes.js";
import { answerTo, ask, channel, errorsIn, evaluation, evaluations, fine, subject } from "./authzen-support.js";
import { pdp } from "./support.js";

const context = fc.record(
  {
    level: fc.constantFrom(...LEVELS),
    recipients: fc.array(fc.constantFrom("a@ec.europa.eu", "consilium.europa.eu", "+32470123456"), { maxLength: 3 }),
    nature: fc.constantFrom(...NATURES),
    group: fc.option(fc.record({ membersKnown: fc.boolean(), unknown: fc.jsonValue() })),
    personalData: fc.constantFrom(...PERSONAL_DATA),
    audience: fc.constantFrom(...SAID_AUDIENCES),
    files: fc.boolean(),
    asOf: fc.constantFrom("2026-11-24", "2027-06-01"),
    acceptConditions: fc.boolean(),
    unknown: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const action = fc.record({ name: fc.constantFrom("send", "share-files") });
const resource = fc.constantFrom(...pdp.policy.channels.map(({ id }) => channel(id)));
/** Files to be shared that there are not: this is refused. */
const isConflict = (asked: {
  readonly action: { readonly name: string };
  readonly context?: { readonly files?: boolean };
}) => asked.action.name === "share-files" && asked.context?.files === false;
const one = fc
  .record(
    { subject: fc.constant(subject), action, resource, context },
    { requiredKeys: ["subject", "action", "resource"] },
  )
  .filter((asked) => !isConflict(asked));
const wrong = fc.constantFrom<unknown>(
  {},
  5,
  null,
  "x",
  [],
  { ...fine, resource: channel("fax") },
  { ...fine, context: 1 },
);
const items = fc.array(fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: wrong }), {
  minLength: 1,
  maxLength: 8,
});

/** What the standard says, said naively: up to and with the first that ends it. */
function upTo<T>(all: readonly T[], ends: (one: T) => boolean): readonly T[] {
  const last = all.findIndex(ends);
  return last === -1 ? all : all.slice(0, last + 1);
}

test("the semantics give what execute_all gives, up to and with the first denial or permit", async () => {
  await fc.assert(
    fc.asyncProperty(items, fc.constantFrom(...SEMANTICS), async (asked, evaluations_semantic) => {
      const all = await evaluations({ evaluations: asked });
      expect(all).toHaveLength(asked.length);
      const answers = await evaluations({ evaluations: asked, options: { evaluations_semantic } });
      const expected = {
        execute_all: all,
        deny_on_first_deny: upTo(all, ({ decision }) => !decision),
        permit_on_first_permit: upTo(all, ({ decision }) => decision),
      }[evaluations_semantic];
      expect(answers).toEqual(expected);
    }),
  );
});

test("execute_all gives each what it gets alone", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 5 }), async (asked) => {
      const alone = await Promise.all(asked.map(evaluation));
      expect(await evaluations({ evaluations: asked })).toEqual(alone);
    }),
  );
});

test("a default is worth what it is worth in each evaluation that has none of its own", async () => {
  const partly = fc.record({ action, resource, context }, { requiredKeys: [] });
  await fc.assert(
    fc.asyncProperty(one, fc.array(partly, { minLength: 1, maxLength: 5 }), async (defaults, asked) => {
      const filled = asked.map((item) => ({ ...defaults, ...item }));
      // it would be told where it is, which is another place
      fc.pre(!filled.some(isConflict));
      expect(await evaluations({ ...defaults, evaluations: asked })).toEqual(
        await evaluations({ evaluations: filled }),
      );
    }),
  );
});

test("what the schema of a request lets pass gets a decision of the policy, as the schema of an answer says", async () => {
  await fc.assert(
    fc.asyncProperty(one, async (asked) => {
      expect(evaluationRequestSchema.safeParse(asked).success).toBe(true);
      const answer = evaluationAnswerSchema.parse(await evaluation(asked));
      expect(errorsIn(answer)).toEqual([]);
    }),
  );
});

test("whatever is in the parts, the answer is 200 or 400, and never an error of ours", async () => {
  const anything = fc.jsonValue({ maxDepth: 3 });
  const loose = fc.record(
    {
      subject: fc.oneof(fc.constant(subject), anything),
      action: fc.oneof(action, anything),
      resource: fc.oneof(resource, anything),
      context: fc.oneof(
        context,
        fc.record({
          level: anything,
          recipients: anything,
          group: anything,
          asOf: anything,
          acceptConditions: anything,
        }),
        anything,
      ),
      evaluations: fc.oneof(items, fc.array(anything), anything),
      options: fc.oneof(fc.record({ evaluations_semantic: anything }), anything),
      page: fc.oneof(fc.record({ limit: anything, token: anything }, { requiredKeys: [] }), anything),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(loose, anything), async (body) => {
      for (const path of ["evaluation", "evaluations", "search/resource", "search/action"]) {
        const answered = await ask(`/access/v1/${path}`, body);
        expect([200, 400]).toContain(answered.status);
        const fits = path !== "evaluation" || evaluationAnswerSchema.safeParse(await answered.clone().json()).success;
        expect(answered.status === 400 || fits).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("pages of any size give all results once, in order", async () => {
  interface Answer {
    readonly page: { readonly next_token: string };
    readonly results: readonly unknown[];
  }
  await fc.assert(
    fc.asyncProperty(one, fc.integer({ min: 1, max: 9 }), async (asked, limit) => {
      const path = "/access/v1/search/resource";
      const { results } = await answerTo<Answer>(path, asked);
      const paged: unknown[] = [];
      let page: object | undefined = { limit };
      while (page !== undefined) {
        const answer: Answer = await answerTo<Answer>(path, { ...asked, page });
        paged.push(...answer.results);
        page = answer.page.next_token === "" ? undefined : { token: answer.page.next_token };
      }
      expect(paged).toEqual(results);
    }),
  );
});

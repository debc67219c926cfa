import { describe, expect, test } from "vitest";
import { MOST_RECIPIENTS } from "../src/authzen/evaluations.js";
import { evaluationsAnswerSchema, evaluationsRequestSchema } from "../src/authzen/shapes.js";
import {
  answerTo,
  ask,
  channel,
  errorsIn,
  evaluation,
  evaluations,
  fine,
  heard,
  send,
  subject,
} from "./authzen-support.js";
import { testApi, post } from "./support.js";

const path = "/access/v1/evaluations";
const yes = { context: { level: "public" } };
const no = { context: { level: "restreint-ue" } };
const broken = { context: { level: 1 } };
const { context: _context, ...defaults } = fine;
const decisionsOf = async (body: unknown) => (await evaluations(body)).map(({ decision }) => decision);
const semantic = (evaluations_semantic: string) => ({ options: { evaluations_semantic } });

describe("section 7.1: one evaluation", () => {
  test.each<[string, object]>([
    ["no evaluations", {}],
    ["empty evaluations", { evaluations: [] }],
    ["empty evaluations with a semantic", { evaluations: [], ...semantic("deny_on_first_deny") }],
  ])("%s MUST be answered as a single evaluation", async (_, change) => {
    expect(await answerTo(path, { ...fine, ...change })).toEqual(await evaluation(fine));
    const denied = { ...fine, ...change, resource: channel("fax") };
    expect(await answerTo(path, denied)).toEqual(await evaluation(denied));
  });
});

describe("section 7.1.1: defaults", () => {
  test("are taken for each part that an evaluation has not; no top-level decision in the answer", async () => {
    const body = { ...defaults, evaluations: [yes, no, { ...yes, resource: channel("signal") }] };
    expect(evaluationsRequestSchema.safeParse(body).success).toBe(true);
    const answer = evaluationsAnswerSchema
      .unwrap()
      .strict()
      .parse(await answerTo(path, body));
    expect(answer.evaluations).toEqual([
      await evaluation({ ...fine, ...yes }),
      await evaluation({ ...fine, ...no }),
      await evaluation({ ...fine, ...yes, resource: channel("signal") }),
    ]);
  });

  test("MAY all be left out where each evaluation has its own", async () => {
    expect(await decisionsOf({ evaluations: [fine, { ...fine, ...no }] })).toEqual([true, false]);
  });

  test("are overridden as whole objects: nothing of the default is merged in", async () => {
    const [first, second, third] = await evaluations({
      ...fine,
      context: { level: "public", personalData: "more" },
      evaluations: [{ context: { level: "public" } }, { context: {} }, { resource: { type: "channel" } }],
    });
    expect(first).toMatchObject({ context: { personalData: "none" } });
    expect(second).toMatchObject({ decision: false, context: { level: "unstated" } });
    expect(third && errorsIn(third)).toEqual(["missing-field /evaluations/2/resource/id"]);
  });

  test("may be incomplete where each evaluation has its own", async () => {
    expect(await decisionsOf({ ...fine, resource: { type: "channel" }, evaluations: [fine] })).toEqual([true]);
  });
});

describe("section 7.2.1: an error in one evaluation is false in its place, with context.error", () => {
  test("MUST NOT fail the whole", async () => {
    const { subject: _s, ...noSubject } = fine;
    const answers = await evaluations({
      action: send,
      evaluations: [
        fine,
        noSubject,
        { subject },
        {},
        5,
        null,
        { ...fine, subject: "alice" },
        { ...fine, context: null },
        { ...fine, ...broken },
        { ...fine, resource: channel("fax") },
        { ...fine, action: { name: "read" } },
        fine,
      ],
    });
    expect(answers.map(({ decision }) => decision)).toEqual([true, ...Array.from({ length: 10 }, () => false), true]);
    expect(answers.map(errorsIn)).toEqual([
      [],
      ["missing-field /evaluations/1/subject"],
      ["missing-field /evaluations/2/resource"],
      ["missing-field /evaluations/3/subject", "missing-field /evaluations/3/resource"],
      ["wrong-type /evaluations/4"],
      ["wrong-type /evaluations/5"],
      ["wrong-type /evaluations/6/subject"],
      ["wrong-type /evaluations/7/context"],
      ["unknown-value /evaluations/8/context/level"],
      ["unknown-channel /evaluations/9/resource/id"],
      ["unknown-name /evaluations/10/action/name"],
      [],
    ]);
  });

  test("names the default where that is what is wrong", async () => {
    const answers = await evaluations({ ...fine, ...broken, resource: channel("fax"), evaluations: [{}, yes] });
    expect(answers.map(errorsIn)).toEqual([["unknown-value /context/level"], ["unknown-channel /resource/id"]]);
  });
});

describe("section 7.1.2.1: semantics", () => {
  const items = [yes, no, yes, broken, no];
  test.each<[string, readonly object[], readonly boolean[]]>([
    ["execute_all", items, [true, false, true, false, false]],
    ["deny_on_first_deny", items, [true, false]],
    ["deny_on_first_deny", [yes, broken, yes], [true, false]],
    ["deny_on_first_deny", [yes, yes], [true, true]],
    ["permit_on_first_permit", items, [true]],
    ["permit_on_first_permit", [broken, no, yes, no], [false, false, true]],
    ["permit_on_first_permit", [no, no], [false, false]],
  ])("%s of %j", async (name, list, expected) => {
    expect(await decisionsOf({ ...defaults, ...semantic(name), evaluations: list })).toEqual(expected);
  });

  test("execute_all is the default; other options are ignored", async () => {
    for (const options of [undefined, {}, { another_option: "value" }]) {
      expect(await decisionsOf({ ...defaults, options, evaluations: [no, yes] })).toEqual([false, true]);
    }
  });

  test("what comes after the answer that settles it is not decided, and the observer hears nothing of it", async () => {
    heard.decided.splice(0);
    await evaluations({ ...defaults, ...semantic("permit_on_first_permit"), evaluations: [no, yes, yes, no] });
    expect(heard.decided.map(({ made }) => made.head.level)).toEqual(["restreint-ue", "public"]);
  });
});

describe("what is wrong with the whole is 400", () => {
  test.each<[string, object, string]>([
    ["an unknown semantic", { ...semantic("all"), evaluations: [yes] }, "unknown-value /options/evaluations_semantic"],
    ["an unknown semantic, without evaluations", semantic("all"), "unknown-value /options/evaluations_semantic"],
    [
      "a semantic that is null",
      { options: { evaluations_semantic: null } },
      "unknown-value /options/evaluations_semantic",
    ],
    ["options that are a text", { options: "execute_all", evaluations: [yes] }, "wrong-type /options"],
    ["options that are a list", { options: [], evaluations: [yes] }, "wrong-type /options"],
    ["evaluations as an object", { evaluations: {} }, "wrong-type /evaluations"],
    ["evaluations null", { evaluations: null }, "wrong-type /evaluations"],
    ["a default subject that is a text", { subject: "alice", evaluations: [fine] }, "wrong-type /subject"],
    ["a default action.name that is a number", { action: { name: 1 }, evaluations: [fine] }, "wrong-type /action/name"],
    ["a default resource that is a list", { resource: [], evaluations: [fine] }, "wrong-type /resource"],
    ["a default context that is a text", { context: "x", evaluations: [fine] }, "wrong-type /context"],
  ])("%s", async (_, change, error) => {
    const answered = await ask(path, { ...fine, ...change });
    expect(answered.status).toBe(400);
    const { errors } = (await answered.json()) as {
      readonly errors: { readonly code: string; readonly pointer: string }[];
    };
    expect(errors.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([error]);
  });

  test("more evaluations than are taken, and no more than that", async () => {
    const limits = { bodyBytes: 4_000_000, arrayItems: 2, concurrent: 100, streams: 10, bodyMilliseconds: 5_000 };
    const { app: small } = testApi({ limits });
    const status = async (count: number) => {
      const list = Array.from({ length: count }, () => yes);
      return (await small.request(path, post({ ...defaults, evaluations: list }))).status;
    };
    expect([await status(2), await status(3)]).toEqual([200, 400]);
  });

  test("a short request cannot ask for an answer without end: recipients that serve many are counted for each", async () => {
    const recipients = Array.from({ length: MOST_RECIPIENTS / 100 }, () => "+32470123456");
    const asked = (count: number) => ({
      ...fine,
      context: { recipients },
      evaluations: Array.from({ length: count }, () => ({})),
    });
    const answered = await ask(path, asked(101));
    expect(answered.status).toBe(400);
    expect(await answered.json()).toMatchObject({ errors: [{ code: "too-many", pointer: "/evaluations" }] });
    const own = { ...asked(0), evaluations: Array.from({ length: 101 }, () => yes) };
    expect((await ask(path, own)).status).toBe(200);
  });
});

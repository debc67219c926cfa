import { cases } from "@channelwise/policy-cases";
import { isWithinAdvice, LANGUAGES, parseRequest, type Decision } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { evaluationAnswerSchema, evaluationRequestSchema } from "../src/authzen/shapes.js";
import { madeOf } from "../src/observer.js";
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
import { pdp, TODAY } from "./support.js";

/** A case as AuthZEN asks it; what it says of files is in the context. */
const asked = cases.map(({ id, request: { channel: on, ...context } }) => ({
  id,
  body: { subject, action: send, resource: channel(on), context },
  decide: (lang: (typeof LANGUAGES)[number]) => {
    const request = parseRequest({ channel: on, ...context });
    const decision = request.ok ? pdp.decide(request.value, { lang }) : request;
    if (!decision.ok) throw new Error(decision.errors[0].message);
    return decision.value;
  },
}));

describe("the corpus", () => {
  test.each(LANGUAGES)("each case gets the core’s own bytes as context, and yes or no (%s)", async (lang) => {
    for (const { body, decide } of asked) {
      expect(evaluationRequestSchema.safeParse(body).success).toBe(true);
      const answered = await ask("/access/v1/evaluation", body, { "Accept-Language": lang });
      const text = await answered.text();
      const context = decide(lang);
      expect(text).toBe(JSON.stringify({ decision: isWithinAdvice(context.outcome), context }));
      expect(evaluationAnswerSchema.safeParse(JSON.parse(text)).success).toBe(true);
    }
  });

  test("all cases in one call of evaluations get the same answers, in the same order", async () => {
    const all = await evaluations({ subject, evaluations: asked.map(({ body: { subject: _, ...item } }) => item) });
    expect(all.map((each) => JSON.stringify(each))).toEqual(
      asked.map(({ decide }) => {
        const context = decide("en");
        return JSON.stringify({ decision: isWithinAdvice(context.outcome), context });
      }),
    );
  });
});

describe("section 6: the answer", () => {
  test("MUST contain a boolean decision; 200 and application/json also for a denial", async () => {
    for (const [context, decision] of [
      [{ level: "public" }, true],
      [{ level: "restreint-ue" }, false],
    ] as const) {
      const answered = await ask("/access/v1/evaluation", { ...fine, context });
      expect([answered.status, answered.headers.get("Content-Type")]).toEqual([200, "application/json"]);
      expect(await answered.json()).toMatchObject({ decision });
    }
  });

  test("is the same each time (idempotency)", async () => {
    const texts = await Promise.all([1, 2, 3].map(async () => (await ask("/access/v1/evaluation", fine)).text()));
    expect(new Set(texts).size).toBe(1);
  });

  test("without context the level is unstated, so false, and the day is today", async () => {
    const { context: _, ...rest } = fine;
    expect(await evaluation(rest)).toMatchObject({ decision: false, context: { level: "unstated", asOf: TODAY } });
    expect(await evaluation({ ...rest, context: {} })).toMatchObject({ decision: false });
  });

  test("conditional is true, and false where acceptConditions is false; suitable stays true", async () => {
    const lunch = {
      ...fine,
      resource: channel("whatsapp"),
      context: { level: "non-sensitive", recipients: ["a@ec.europa.eu"], nature: "ephemeral", asOf: "2026-11-24" },
    };
    const conditional = { context: { outcome: "conditional" } };
    expect(await evaluation(lunch)).toMatchObject({ decision: true, ...conditional });
    for (const acceptConditions of [true, false]) {
      const body = { ...lunch, context: { ...lunch.context, acceptConditions } };
      expect(await evaluation(body)).toMatchObject({ decision: acceptConditions, ...conditional });
      const suitable = { ...fine, context: { ...fine.context, acceptConditions } };
      expect(await evaluation(suitable)).toMatchObject({ decision: true, context: { outcome: "suitable" } });
    }
  });

  test("share-files says that there are files; send says nothing of them, and neither does it take them away", async () => {
    const share = { ...fine, action: { name: "share-files" } };
    for (const context of [{ level: "public" }, { level: "public", files: true }]) {
      const answer = await evaluation({ ...share, context });
      expect(answer).toMatchObject({ context: { files: true } });
      expect(answer).not.toMatchObject({ context: { assumed: expect.arrayContaining(["files"]) as unknown } });
    }
    expect(await evaluation(fine)).toMatchObject({
      context: { files: false, assumed: expect.arrayContaining(["files"]) as unknown },
    });
    expect(await evaluation({ ...fine, context: { level: "public", files: true } })).toMatchObject({
      context: { files: true },
    });
  });

  test("share-files beside files: false is 400, alone; among several it is false in its place", async () => {
    const conflict = { ...fine, action: { name: "share-files" }, context: { level: "public", files: false } };
    for (const lang of LANGUAGES) {
      for (const [path, body] of [
        ["evaluation", conflict],
        ["evaluations", conflict],
        ["search/resource", { ...conflict, resource: { type: "channel" } }],
      ] as const) {
        const answered = await ask(`/access/v1/${path}`, body, { "Accept-Language": lang });
        expect([path, answered.status]).toEqual([path, 400]);
        expect(await answered.json()).toMatchObject({
          errors: [
            { code: "option-conflict", pointer: "/context/files", detail: expect.stringContaining("send") as unknown },
          ],
        });
      }
    }
    const [first, second, third] = await evaluations({
      ...fine,
      evaluations: [{}, conflict, { action: conflict.action }],
    });
    expect([first?.decision, second?.decision, third?.decision]).toEqual([true, false, true]);
    expect(second && errorsIn(second)).toEqual(["option-conflict /evaluations/1/context/files"]);
  });

  test("a group that is null is none, and said", async () => {
    const body = { ...fine, resource: channel("signal"), context: { level: "public", group: null } };
    const { context } = await evaluation(body);
    expect(context).toMatchObject({ group: "none" });
    expect("assumed" in context && context.assumed).not.toContain("group");
  });

  test("the subject makes no difference, whatever its type and id", async () => {
    const expected = await evaluation(fine);
    for (const other of [
      { type: "robot", id: "7" },
      { type: " ", id: "é" },
      { ...subject, properties: { department: "Sales" } },
    ]) {
      expect(await evaluation({ ...fine, subject: other })).toEqual(expected);
    }
  });
});

describe("MUST ignore unknown fields", () => {
  test.each<[string, object]>([
    ["in the body", { ...fine, foo: "bar", futureField: { nested: true }, options: 3, evaluations: "x", page: [] }],
    ["in the subject", { ...fine, subject: { ...subject, foo: 1 } }],
    ["in the action", { ...fine, action: { ...send, foo: 1, properties: { method: "GET" } } }],
    ["in the resource", { ...fine, resource: { ...fine.resource, foo: 1, properties: { status: "active" } } }],
  ])("%s", async (_, body) => {
    expect(await evaluation(body)).toEqual(await evaluation(fine));
  });

  test.each<[string, object, readonly string[], number?]>([
    ["fields", { time: "1985-10-26T01:22-07:00", lvel: 1 }, ["time", "lvel"]],
    ["a channel", { channel: "signal" }, ["channel"]],
    ["names that objects have by themselves", { toString: 1, constructor: 2 }, ["toString", "constructor"]],
    ["names that may not be said again", { "jane.doe@secret.example": 1, time: 1 }, ["time"], 1],
    [
      "more than a hundred",
      Object.fromEntries(Array.from({ length: 103 }, (__, place) => [`field-${place}`, 1])),
      Array.from({ length: 100 }, (__, place) => `field-${place}`),
      3,
    ],
  ])("in the context, and names them there: %s", async (_, unknown, ignored, more) => {
    const body = { ...fine, context: { level: "public", ...unknown } };
    const expected = await evaluation(fine);
    const passedOver = { ignored, ...(more !== undefined && { more }) };
    const { context } = expected;
    expect(JSON.stringify(await evaluation(body))).toBe(
      JSON.stringify({ ...expected, context: { ...context, ...passedOver } }),
    );
    const refused = await evaluation({ ...body, context: { ...body.context, level: "publik" } });
    expect(refused).toMatchObject({ decision: false, context: { error: {}, ...passedOver } });
    const found = await answerTo("/access/v1/search/action", body);
    expect(found).toMatchObject({ context: passedOver, results: [{ name: "send" }, { name: "share-files" }] });
  });

  test("in a group, and names them", async () => {
    const group = { membersKnown: true, lastReviewed: "2026-11-01" };
    const expected = await evaluation({ ...fine, context: { level: "public", group } });
    const body = { ...fine, context: { level: "public", group: { ...group, foo: 1 } } };
    expect(await evaluation(body)).toEqual({ ...expected, context: { ...expected.context, ignored: ["foo"] } });
  });
});

describe("what is unknown or wrong inside a request is 200 and false, with context.error", () => {
  test.each<[string, object, number, readonly string[]]>([
    ["an unknown channel", { resource: channel("signl") }, 404, ["unknown-channel /resource/id"]],
    [
      "an unknown type of resource",
      { resource: { type: "record", id: "email" } },
      404,
      ["unknown-name /resource/type"],
    ],
    ["an unknown action", { action: { name: "read" } }, 404, ["unknown-name /action/name"]],
    [
      "an unknown action on an unknown type",
      { action: { name: "read" }, resource: { type: "record", id: "1" } },
      404,
      ["unknown-name /action/name", "unknown-name /resource/type"],
    ],
    ["an unknown level", { context: { level: "secretish" } }, 400, ["unknown-value /context/level"]],
    ["a level that is null", { context: { level: null } }, 400, ["unknown-value /context/level"]],
    ["recipients that are a text", { context: { recipients: "a@b.eu" } }, 400, ["wrong-type /context/recipients"]],
    [
      "a recipient that cannot be read",
      { context: { recipients: ["a@ec.europa.eu", "x y"] } },
      400,
      ["invalid-recipient /context/recipients/1"],
    ],
    ["a recipient that is a number", { context: { recipients: [1] } }, 400, ["wrong-type /context/recipients/0"]],
    ["personalData as yes", { context: { personalData: "yes" } }, 400, ["unknown-value /context/personalData"]],
    ["a channel by its name", { resource: channel("Outlook") }, 400, ["name-not-id /resource/id"]],
    ["a level by its name", { context: { level: "R-UE/EU-R" } }, 400, ["name-not-id /context/level"]],
    ["a marking of others", { context: { level: "VS-NfD" } }, 400, ["foreign-marking /context/level"]],
    [
      "files of the wrong kind, although the action sets them",
      { action: { name: "share-files" }, context: { files: 1 } },
      400,
      ["wrong-type /context/files"],
    ],
    ["a group that is no object", { context: { group: [] } }, 400, ["wrong-type /context/group"]],
    ["a group without its members", { context: { group: {} } }, 400, ["missing-field /context/group/membersKnown"]],
    ["a day that there is not", { context: { asOf: "2026-02-30" } }, 400, ["invalid-date /context/asOf"]],
    [
      "acceptConditions as a text",
      { context: { acceptConditions: "no" } },
      400,
      ["wrong-type /context/acceptConditions"],
    ],
    [
      "several at once",
      { action: { name: "sned" }, context: { nature: 1, acceptConditions: null } },
      400,
      ["unknown-name /action/name", "unknown-value /context/nature", "wrong-type /context/acceptConditions"],
    ],
  ])("%s", async (_, change, status, errors) => {
    for (const lang of LANGUAGES) {
      const answered = await ask("/access/v1/evaluation", { ...fine, ...change }, { "Accept-Language": lang });
      expect(answered.status).toBe(200);
      const answer = evaluationAnswerSchema.parse(await answered.json());
      expect(answer).toMatchObject({ decision: false, context: { error: { status } } });
      expect(errorsIn(answer)).toEqual(errors);
      if (!("error" in answer.context)) throw new Error("There is an error");
      const [first] = answer.context.error.errors;
      expect(answer.context.error.message).toBe(first?.detail);
    }
  });

  test.each([
    [{ action: { name: "share-file" } }, /share-files\?.*send/u],
    [{ resource: { type: "chanel", id: "email" } }, /channel\?/u],
    [{ resource: channel("signl") }, /signal\?/u],
    [{ context: { level: "publik" } }, /public\?/u],
    [{ context: { acceptConditions: 1 } }, /true or false/u],
  ])("the error of %j names what would be right", async (change, right) => {
    const { context } = await evaluation({ ...fine, ...change });
    if (!("error" in context)) throw new Error("There is an error");
    expect(context.error.message).toMatch(right);
  });
});

describe("section 10.1: what is not a request is 400, a problem document with errors", () => {
  const { subject: _s, ...noSubject } = fine;
  const { action: _a, ...noAction } = fine;
  const { resource: _r, ...noResource } = fine;
  const bad: readonly [string, unknown, readonly string[]][] = [
    ["subject missing", noSubject, ["missing-field /subject"]],
    ["action missing", noAction, ["missing-field /action"]],
    ["resource missing", noResource, ["missing-field /resource"]],
    ["all missing", {}, ["missing-field /subject", "missing-field /action", "missing-field /resource"]],
    ["subject a text", { ...fine, subject: "alice" }, ["wrong-type /subject"]],
    ["subject null", { ...fine, subject: null }, ["wrong-type /subject"]],
    ["subject a list", { ...fine, subject: [] }, ["wrong-type /subject"]],
    ["subject without type", { ...fine, subject: { id: "a" } }, ["missing-field /subject/type"]],
    ["subject without id", { ...fine, subject: { type: "user" } }, ["missing-field /subject/id"]],
    ["subject.id a number", { ...fine, subject: { type: "user", id: 1 } }, ["wrong-type /subject/id"]],
    ["subject.type null", { ...fine, subject: { type: null, id: "a" } }, ["wrong-type /subject/type"]],
    ["subject.id empty", { ...fine, subject: { type: "user", id: "" } }, ["empty /subject/id"]],
    ["subject.type empty", { ...fine, subject: { type: "", id: "a" } }, ["empty /subject/type"]],
    [
      "subject.properties a list",
      { ...fine, subject: { ...subject, properties: [] } },
      ["wrong-type /subject/properties"],
    ],
    ["action a text", { ...fine, action: "send" }, ["wrong-type /action"]],
    ["action without name", { ...fine, action: {} }, ["missing-field /action/name"]],
    ["action.name a number", { ...fine, action: { name: 123 } }, ["wrong-type /action/name"]],
    ["action.name empty", { ...fine, action: { name: "" } }, ["empty /action/name"]],
    ["action.properties a text", { ...fine, action: { ...send, properties: "" } }, ["wrong-type /action/properties"]],
    ["resource a text", { ...fine, resource: "email" }, ["wrong-type /resource"]],
    ["resource without type", { ...fine, resource: { id: "email" } }, ["missing-field /resource/type"]],
    ["resource without id", { ...fine, resource: { type: "channel" } }, ["missing-field /resource/id"]],
    ["resource.id a list", { ...fine, resource: { type: "channel", id: ["email"] } }, ["wrong-type /resource/id"]],
    [
      "resource.properties null",
      { ...fine, resource: { ...fine.resource, properties: null } },
      ["wrong-type /resource/properties"],
    ],
    ["context a text", { ...fine, context: "public" }, ["wrong-type /context"]],
    ["context a list", { ...fine, context: [] }, ["wrong-type /context"]],
    ["context null", { ...fine, context: null }, ["wrong-type /context"]],
    ["a list as body", [fine], ["wrong-type "]],
    ["a text as body", "email", ["wrong-type "]],
    ["null as body", null, ["wrong-type "]],
    ["a number as body", 1, ["wrong-type "]],
  ];

  test.each(bad)("%s", async (_, body, errors) => {
    for (const path of ["/access/v1/evaluation", "/access/v1/evaluations"]) {
      const answered = await ask(path, body);
      expect([answered.status, answered.headers.get("Content-Type")]).toEqual([400, "application/problem+json"]);
      const problem = (await answered.json()) as {
        readonly errors: { readonly code: string; readonly pointer: string }[];
      };
      expect(problem).toMatchObject({ status: 400, instance: answered.headers.get("X-Request-ID") });
      expect(problem.errors.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(errors);
    }
  });

  test("no known field of the standard gets away with a wrong kind, and nothing given is said again", async () => {
    for (const [, body] of bad) {
      const text = await (await ask("/access/v1/evaluation", body)).text();
      expect(text).not.toMatch(/jane|secret|alice/u);
    }
  });
});

test("the observer hears of each decision, and of none where there is none", async () => {
  heard.decided.splice(0);
  const answered = await ask("/access/v1/evaluation", fine, { "X-Request-ID": "mine-1" });
  const { context } = (await answered.json()) as { readonly context: Decision };
  expect(heard.decided).toEqual([{ origin: { requestId: "mine-1", caller: undefined }, made: madeOf(context) }]);
  await evaluation({ ...fine, resource: channel("fax") });
  expect(heard.decided).toHaveLength(1);
});

test("neither subject nor recipients are in any answer, nor in what the observer hears of the request", async () => {
  heard.answered.splice(0);
  const planted = "planted.person@hidden.example";
  const bodies = [
    { ...fine, subject: { type: planted, id: planted }, context: { level: "public", recipients: [planted] } },
    { ...fine, action: { name: planted } },
    { ...fine, resource: { type: planted, id: planted } },
    { ...fine, resource: channel(planted) },
    { ...fine, context: { level: planted, recipients: [`${planted} <`], [planted]: planted } },
    { ...fine, subject: { type: planted, id: 1 } },
  ];
  for (const body of bodies) {
    for (const path of ["evaluation", "evaluations", "search/resource", "search/action"]) {
      const text = await (await ask(`/access/v1/${path}`, body)).text();
      expect(text).not.toMatch(/planted|jane\.doe/u);
    }
  }
  expect(JSON.stringify(heard.answered)).not.toMatch(/planted|jane|hidden|secret/u);
});

import { isWithinAdvice, parseRequest } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import {
  actionSearchAnswerSchema,
  actionSearchRequestSchema,
  resourceSearchAnswerSchema,
  resourceSearchRequestSchema,
  type PageAnswer,
} from "../src/authzen/shapes.js";
import { madeOf } from "../src/observer.js";
import { answerTo, ask, channel, evaluation, fine, heard, send, subject } from "./authzen-support.js";
import { pdp, TODAY } from "./support.js";

const channels = "/access/v1/search/resource";
const actions = "/access/v1/search/action";
const context = { level: "non-sensitive", recipients: ["a@ec.europa.eu"], nature: "ephemeral" };
const resources = { subject, action: send, resource: { type: "channel" }, context };
const whatMay = { subject, resource: channel("whatsapp"), context };

interface Answer {
  readonly page?: PageAnswer;
  readonly context?: unknown;
  readonly results: readonly { readonly type?: string; readonly id?: string; readonly name?: string }[];
}
const search = (path: string, body: unknown) => answerTo<Answer>(path, body);
const idsOf = ({ results }: Answer) => results.map(({ id, name }) => id ?? name);

function advised(change: object = {}) {
  const request = parseRequest({ ...context, asOf: TODAY, ...change });
  const advice = request.ok ? pdp.advise(request.value) : request;
  if (!advice.ok) throw new Error(advice.errors[0].message);
  return advice.value.decisions;
}

describe("section 8.5: resource search", () => {
  test("finds the channels whose decision is true, in the order of advice", async () => {
    expect(resourceSearchRequestSchema.safeParse(resources).success).toBe(true);
    const answer = resourceSearchAnswerSchema.parse(await search(channels, resources));
    const expected = advised().filter(({ outcome }) => isWithinAdvice(outcome));
    expect(expected.length).toBeGreaterThan(2);
    expect(answer).toEqual({ results: expected.map(({ channel: id }) => ({ type: "channel", id })) });
  });

  test("a result SHOULD be true when it is evaluated, and what is not found is false", async () => {
    for (const name of ["send", "share-files"]) {
      for (const acceptConditions of [true, false]) {
        const body = { ...resources, action: { name }, context: { ...context, acceptConditions } };
        const found = idsOf(await search(channels, body));
        for (const { id } of pdp.policy.channels) {
          const { decision } = await evaluation({ ...body, resource: channel(id) });
          expect([id, decision]).toEqual([id, found.includes(id)]);
        }
      }
    }
  });

  test("the id of the resource MUST be ignored, whatever it is", async () => {
    const expected = await search(channels, resources);
    for (const id of ["signal", "", 7, null, []]) {
      expect(await search(channels, { ...resources, resource: { type: "channel", id } })).toEqual(expected);
    }
  });

  test("unknown fields MUST be ignored", async () => {
    const body = { ...resources, foo: 1, context: { ...context, time: "noon" }, evaluations: 3 };
    expect(await search(channels, body)).toEqual({
      context: { ignored: ["time"] },
      ...(await search(channels, resources)),
    });
  });

  test("the observer hears of the decision on each channel", async () => {
    heard.decided.splice(0);
    await search(channels, resources);
    expect(heard.decided.map(({ made }) => made)).toEqual(advised().map(madeOf));
  });
});

describe("section 8.6: action search", () => {
  test("finds the actions whose decision is true; the key action is not asked for, and ignored", async () => {
    expect(actionSearchRequestSchema.safeParse(whatMay).success).toBe(true);
    for (const { id } of pdp.policy.channels) {
      const body = { ...whatMay, resource: channel(id) };
      const answer = actionSearchAnswerSchema.parse(await search(actions, body));
      const expected: string[] = [];
      for (const name of ["send", "share-files"]) {
        if ((await evaluation({ ...body, action: { name } })).decision) expected.push(name);
      }
      expect(answer).toEqual({ results: expected.map((name) => ({ name })) });
      expect(await search(actions, { ...body, action: 7 })).toEqual(answer);
    }
  });

  test("what the context says not to be there is not shared", async () => {
    const body = { ...whatMay, context: { ...context, files: false } };
    expect(await search(actions, body)).toEqual({ results: [{ name: "send" }] });
  });

  test("the observer hears of the decision on each action", async () => {
    const expected = ["send", "share-files"].map((name) =>
      advised(name === "share-files" ? { files: true } : {}).find((decision) => decision.channel === "whatsapp"),
    );
    heard.decided.splice(0);
    await search(actions, whatMay);
    expect(heard.decided.map(({ made }) => made)).toEqual(expected.map((decision) => decision && madeOf(decision)));
  });
});

describe("nothing to find is 200 and no results", () => {
  test.each<[string, string, object]>([
    ["an unknown type of resource", channels, { ...resources, resource: { type: "spaceship" } }],
    ["an unknown action", channels, { ...resources, action: { name: "read" } }],
    ["no level", channels, { ...resources, context: {} }],
    ["no context", channels, { subject, action: send, resource: { type: "channel" } }],
    ["an unknown type of resource", actions, { ...whatMay, resource: { type: "record", id: "whatsapp" } }],
    ["an unknown channel", actions, { ...whatMay, resource: channel("fax") }],
    [
      "an unknown channel, with a context that is wrong",
      actions,
      { ...whatMay, resource: channel("fax"), context: { level: 1 } },
    ],
    ["no context", actions, { subject, resource: channel("whatsapp") }],
  ])("%s (%s)", async (_, path, body) => {
    expect(await search(path, body)).toEqual({ results: [] });
  });

  test("a context with a fault says so, beside no results", async () => {
    for (const [path, body] of [
      [channels, resources],
      [actions, whatMay],
    ] as const) {
      for (const [wrong, pointer] of [
        [{ level: 1 }, "/context/level"],
        [{ recipients: ["x y"] }, "/context/recipients/0"],
        [{ acceptConditions: 1 }, "/context/acceptConditions"],
      ] as const) {
        const answer = await search(path, { ...body, context: wrong, page: {} });
        expect(answer).toMatchObject({ context: { error: { status: 400, errors: [{ pointer }] } }, results: [] });
        expect(Object.keys(answer)).toEqual(["page", "context", "results"]);
      }
    }
  });
});

describe("section 8.2: pagination", () => {
  const all = async () => idsOf(await search(channels, resources));

  test("without page, all results are in one answer, and page is not in it", async () => {
    expect(await search(channels, resources)).not.toHaveProperty("page");
  });

  test("page with nothing in it: all results, and next_token MUST be an empty string", async () => {
    const total = (await all()).length;
    const answer = await search(channels, { ...resources, page: { properties: { sort: "id" }, foo: 1 } });
    expect(answer.page).toEqual({ next_token: "", count: total, total });
    expect(Object.keys(answer)).toEqual(["page", "results"]);
  });

  test.each([1, 2, 3, 100])(
    "limit %i: the tokens lead through every result once, to an empty next_token",
    async (limit) => {
      const expected = await all();
      const found: unknown[] = [];
      for (let token: string | undefined; token !== "";) {
        // only the first request says the limit, as in the example of the standard
        const page: object = token === undefined ? { limit } : { token };
        const answer: Answer = await search(channels, { ...resources, page });
        expect(resourceSearchAnswerSchema.safeParse(answer).success).toBe(true);
        expect(answer.page).toMatchObject({ count: answer.results.length, total: expected.length });
        expect(answer.results.length).toBeLessThanOrEqual(limit);
        found.push(...idsOf(answer));
        token = answer.page?.next_token ?? "";
        expect(token === "").toBe(found.length === expected.length);
      }
      expect(found).toEqual(expected);
    },
  );

  test("limit 0 gives no result, and a token, since there are more", async () => {
    const answer = await search(channels, { ...resources, page: { limit: 0 } });
    expect(answer).toMatchObject({ page: { count: 0, total: (await all()).length }, results: [] });
    expect(answer.page?.next_token).not.toBe("");
  });

  test("the search for actions has pages too", async () => {
    const body = { subject, resource: channel("email"), context: { level: "public" } };
    const first = await search(actions, { ...body, page: { limit: 1 } });
    expect(first).toMatchObject({ page: { count: 1, total: 2 }, results: [{ name: "send" }] });
    const second = await search(actions, { ...body, page: { token: first.page?.next_token, limit: 1 } });
    expect(second).toEqual({ page: { next_token: "", count: 1, total: 2 }, results: [{ name: "share-files" }] });
  });

  test("SHOULD return an error where anything but the token changes midway", async () => {
    const { page } = await search(channels, { ...resources, page: { limit: 1 } });
    const token = page?.next_token;
    const status = async (change: object) => (await ask(channels, { ...resources, page: { token }, ...change })).status;
    expect(await status({})).toBe(200);
    expect(await status({ page: { token, limit: 1 } })).toBe(200);
    expect(await status({ context: { ...context, acceptConditions: true, time: "later" } })).toBe(200);
    expect(
      await status({ context: { nature: "ephemeral", recipients: ["a@ec.europa.eu"], level: "non-sensitive" } }),
    ).toBe(200);
    expect(await status({ page: { token, limit: 2 } })).toBe(400);
    expect(await status({ subject: { ...subject, id: "other" } })).toBe(400);
    expect(await status({ subject: { ...subject, type: "other" } })).toBe(400);
    expect(await status({ action: { name: "share-files" } })).toBe(400);
    expect(await status({ action: { name: "read" } })).toBe(400);
    expect(await status({ resource: { type: "spaceship" } })).toBe(400);
    expect(await status({ context: { ...context, level: "public" } })).toBe(400);
    expect(await status({ context: { ...context, level: 7 } })).toBe(400);
    expect(await status({ context: { ...context, acceptConditions: false } })).toBe(400);
    expect(await status({ context: { ...context, asOf: "2026-01-01" } })).toBe(400);
  });

  test("a token tells nothing of who was asked about", async () => {
    const { page } = await search(channels, { ...resources, page: { limit: 1 } });
    expect(Buffer.from(page?.next_token ?? "", "base64url").toString()).toMatch(/^1\.1\.[0-9a-f]{8}$/u);
  });
});

describe("what is not a request is 400", () => {
  const { subject: _s, ...noSubject } = resources;
  test.each<[string, string, unknown, readonly string[]]>([
    ["subject missing", channels, noSubject, ["missing-field /subject"]],
    ["subject without id", channels, { ...resources, subject: { type: "user" } }, ["missing-field /subject/id"]],
    ["action missing", channels, { subject, resource: { type: "channel" } }, ["missing-field /action"]],
    ["resource missing", channels, { subject, action: send }, ["missing-field /resource"]],
    ["resource without type", channels, { ...resources, resource: {} }, ["missing-field /resource/type"]],
    ["context a text", channels, { ...resources, context: "" }, ["wrong-type /context"]],
    ["page a text", channels, { ...resources, page: "1" }, ["wrong-type /page"]],
    ["page null", channels, { ...resources, page: null }, ["wrong-type /page"]],
    ["a limit below 0", channels, { ...resources, page: { limit: -1 } }, ["invalid-value /page/limit"]],
    ["a limit that is not whole", channels, { ...resources, page: { limit: 1.5 } }, ["wrong-type /page/limit"]],
    ["a limit in quotes", channels, { ...resources, page: { limit: "1" } }, ["wrong-type /page/limit"]],
    ["a token that is a number", channels, { ...resources, page: { token: 1 } }, ["wrong-type /page/token"]],
    ["an empty token", channels, { ...resources, page: { token: "" } }, ["invalid-value /page/token"]],
    [
      "a token of somebody else",
      channels,
      { ...resources, page: { token: "a3M9NDU2O3N6PTI=" } },
      ["invalid-value /page/token"],
    ],
    [
      "a token that is long",
      channels,
      { ...resources, page: { token: "A".repeat(9_999) } },
      ["invalid-value /page/token"],
    ],
    ["a list as body", channels, [], ["wrong-type "]],
    ["resource missing", actions, { subject }, ["missing-field /resource"]],
    ["resource without id", actions, { subject, resource: { type: "channel" } }, ["missing-field /resource/id"]],
    ["subject a text", actions, { ...whatMay, subject: "alice" }, ["wrong-type /subject"]],
    ["a list as body", actions, [], ["wrong-type "]],
  ])("%s (%s)", async (_, path, body, errors) => {
    const answered = await ask(path, body);
    expect([answered.status, answered.headers.get("Content-Type")]).toEqual([400, "application/problem+json"]);
    const problem = (await answered.json()) as {
      readonly errors: { readonly code: string; readonly pointer: string }[];
    };
    expect(problem.errors.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(errors);
  });
});

test("there is no search for subjects: 404", async () => {
  const answered = await ask("/access/v1/search/subject", { ...fine, subject: { type: "user" } });
  expect([answered.status, answered.headers.get("Content-Type")]).toEqual([404, "application/problem+json"]);
});

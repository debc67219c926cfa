import { cases } from "@channelwise/policy-cases";
import { parseRequest, type Decision } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { madeOf } from "../src/observer.js";
import { pdp, post, testApi, TODAY } from "./support.js";

const { app, heard } = testApi();

describe("the corpus gets the core’s own bytes", () => {
  test.each(cases.map((each) => [each.id, each] as const))("%s", async (_, { request }) => {
    const { channel: _channel, ...unasked } = request;
    for (const lang of ["en", "fr"] as const) {
      const [asked, open] = [parseRequest(request), parseRequest(unasked)];
      if (!asked.ok || !open.ok) throw new Error("A case is a request");
      const decided = pdp.decide(asked.value, { lang });
      const advised = pdp.advise(open.value, { lang });
      if (!decided.ok || !advised.ok) throw new Error("A case gets an answer");
      const decision = await app.request("/v1/decisions", post(request, { "Accept-Language": lang }));
      expect([decision.status, await decision.text()]).toEqual([200, JSON.stringify(decided.value)]);
      const advice = await app.request("/v1/advice", post(unasked, { "Accept-Language": lang }));
      expect([advice.status, await advice.text()]).toEqual([200, JSON.stringify(advised.value)]);
    }
  });
});

test("a request that names no day is answered for today", async () => {
  const answered = await app.request("/v1/decisions", post({ channel: "email", level: "public" }));
  expect(await answered.json()).toMatchObject({ outcome: "suitable", asOf: TODAY });
});

test.each([
  [{ channel: "Outlook", level: "public" }, "name-not-id /channel", "email"],
  [{ channel: "email", level: "EU Restricted" }, "name-not-id /level", "restreint-ue"],
  [{ channel: "email", level: "NATO RESTRICTED" }, "foreign-marking /level", "security officer"],
  [{ channel: "email", level: "secret" }, "ambiguous-name /level", "secret-ue"],
])("a name in the place of an id is told which id it is: %j", async (request, error, meant) => {
  const answered = await app.request("/v1/decisions", post(request));
  expect(answered.status).toBe(422);
  const { errors } = (await answered.json()) as {
    readonly errors: readonly { readonly code: string; readonly pointer: string; readonly detail: string }[];
  };
  expect(errors.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([error]);
  expect(errors[0]?.detail).toContain(meant);
});

test("what was not said is not the same as what is assumed then, and neither is null", async () => {
  const decisionOn = async (said: object) =>
    (await app.request("/v1/decisions", post({ channel: "signal", level: "public", ...said }))).json();
  const unsaid = await decisionOn({});
  expect(unsaid).toMatchObject({ assumed: ["audience", "nature", "group", "personalData", "files"], group: "none" });
  const said = { audience: "external", nature: "ephemeral", group: null, personalData: "none", files: false };
  expect(await decisionOn(said)).toEqual({ ...(unsaid as object), assumed: [], openQuestions: [] });
  const refused = await app.request("/v1/decisions", post({ channel: "signal", nature: null, files: null }));
  expect(refused.status).toBe(422);
});

test("recipients are classified, those that cannot be read in their place", async () => {
  const recipients = ["someone@ec.europa.eu", "ec-europa.eu", "+32470123456", "nobody"];
  const answered = await app.request("/v1/classify", post({ recipients }));
  expect(await answered.text()).toBe(JSON.stringify(pdp.classify(recipients)));
});

test("the observer hears of each decision, and of who asked", async () => {
  heard.decided.splice(0);
  heard.answered.splice(0);
  const answered = await app.request("/v1/decisions", post({ channel: "email" }, { "X-Request-ID": "mine-1" }));
  const decision = (await answered.json()) as Decision;
  expect(heard.decided).toEqual([{ origin: { requestId: "mine-1", caller: undefined }, made: madeOf(decision) }]);
  expect(heard.answered).toMatchObject([{ requestId: "mine-1", method: "POST", route: "/v1/decisions", status: 200 }]);
});

describe("what is wrong is a problem document", () => {
  const problemOf = async (path: string, init?: RequestInit) => {
    const answered = await app.request(path, init);
    expect(answered.headers.get("Content-Type")).toBe("application/problem+json");
    const body = (await answered.json()) as Record<string, unknown>;
    expect(body).toMatchObject({ type: "about:blank", status: answered.status });
    expect(body["instance"]).toBe(answered.headers.get("X-Request-ID"));
    return { answered, body };
  };
  const errorsOf = (body: Readonly<Record<string, unknown>>) =>
    (body["errors"] as readonly { readonly code: string; readonly pointer: string }[]).map(
      ({ code, pointer }) => `${code} ${pointer}`,
    );

  test.each<[string, string, unknown, readonly string[]]>([
    [
      "an unknown field and an unknown value",
      "decisions",
      { lvel: 1, nature: "x" },
      ["unknown-value /nature", "unknown-field /lvel"],
    ],
    ["no channel", "decisions", {}, ["missing-field /channel"]],
    ["an unknown channel", "decisions", { channel: "signl" }, ["unknown-channel /channel"]],
    ["a channel where all are asked of", "advice", { channel: "signal" }, ["channel-not-asked /channel"]],
    [
      "recipients that cannot be read",
      "decisions",
      { channel: "email", recipients: ["a b", "a@b.eu", ""] },
      ["invalid-recipient /recipients/0", "invalid-recipient /recipients/2"],
    ],
    ["a list", "decisions", [], ["wrong-type "]],
    ["nothing to classify", "classify", {}, ["missing-field /recipients"]],
    ["a field that classify does not take", "classify", { recipients: [], level: "public" }, ["unknown-field /level"]],
  ])("422: %s", async (_, route, request, errors) => {
    const { answered, body } = await problemOf(`/v1/${route}`, post(request));
    expect(answered.status).toBe(422);
    expect(errorsOf(body)).toEqual(errors);
  });

  test("400: no JSON, or not in UTF-8", async () => {
    const headers = { "Content-Type": "application/json" };
    for (const body of ["", "{", '{"channel":"email"', Buffer.from([0x22, 0xff, 0x22])]) {
      const { answered } = await problemOf("/v1/decisions", { method: "POST", headers, body });
      expect(answered.status).toBe(400);
    }
  });

  test("415: JSON that is not called so", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""]) {
      const headers = { "Content-Type": type };
      const { answered } = await problemOf("/v1/decisions", { method: "POST", headers, body: "{}" });
      expect(answered.status).toBe(415);
    }
    for (const type of ["application/json; charset=utf-8", "APPLICATION/JSON", "application/vnd.x+json"]) {
      const answered = await app.request("/v1/decisions", post({ channel: "email" }, { "Content-Type": type }));
      expect(answered.status).toBe(200);
    }
  });

  test("413: a body that is too long, with or without its length", async () => {
    const { app: small } = testApi({
      limits: { bodyBytes: 100, arrayItems: 1, concurrent: 1, streams: 1, bodyMilliseconds: 5_000 },
    });
    const long = JSON.stringify({ channel: "x".repeat(200) });
    const headers = { "Content-Type": "application/json" };
    const stream = new Blob([long]).stream();
    for (const init of [
      { body: long, headers: { ...headers, "Content-Length": String(long.length) } },
      { body: stream, headers, duplex: "half" as const },
    ]) {
      expect((await small.request("/v1/decisions", { method: "POST", ...init })).status).toBe(413);
    }
  });

  test("405, with what is allowed; 404", async () => {
    const { answered } = await problemOf("/v1/decisions");
    expect([answered.status, answered.headers.get("Allow")]).toEqual([405, "POST"]);
    const other = await problemOf("/v1/channels/signal", { method: "DELETE" });
    expect([other.answered.status, other.answered.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
    expect((await problemOf("/v1")).answered.status).toBe(404);
    expect((await problemOf("/V1/decisions", post({}))).answered.status).toBe(404);
  });

  test("500 says nothing of the inside, and the observer hears of it", async () => {
    const error = new Error("jane@b.eu");
    const { app: broken, heard: said } = testApi({
      pdp: () => {
        throw error;
      },
    });
    const answered = await broken.request("/v1/decisions", post({ channel: "email" }));
    expect(answered.status).toBe(500);
    expect(await answered.text()).not.toContain("jane");
    expect(said.failed).toEqual([{ origin: { requestId: "id-1", caller: undefined }, error }]);
  });

  test("no message repeats what was given", async () => {
    const planted = "jane.doe@secret.example";
    for (const body of [
      { [planted]: planted },
      { channel: planted },
      { channel: "email", recipients: [`<${planted} x`] },
    ]) {
      const answered = await app.request("/v1/decisions", post(body));
      expect(answered.status).toBe(422);
      expect(await answered.text()).not.toMatch(/jane|secret/u);
    }
  });
});

import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { post, testApi } from "./support.js";
import { validated } from "./validated.js";

const headers = { "X-Request-ID": "id-1", "Content-Language": "en" };
const problem = { type: "about:blank", title: "Not Found", status: 404, detail: "…", instance: "id-1" };

/** An API that answers everything in one way. */
const answering = (body: string | null, init: ResponseInit) =>
  validated(new Hono().all("*", () => new Response(body, init)) as unknown as ReturnType<typeof testApi>["app"]);

const json = { ...headers, "Content-Type": "application/json" };

test.each<[string, string | null, ResponseInit, RegExp]>([
  ["/healthz", '{"status":"ok"}', { status: 201, headers: json }, /of readLiveness, only 200, 405, 431, 500/u],
  ["/healthz", '{"status":"no"}', { headers: json }, /the body \/status must be equal to constant/u],
  ["/healthz", "{}", { headers: json }, /the body {2}must have required property 'status'/u],
  ["/healthz", "ok", { headers: { ...headers, "Content-Type": "text/plain" } }, /only application\/json is described/u],
  ["/healthz", "{}", { headers: { "Content-Type": "application/json" } }, /the header X-Request-ID is missing/u],
  [
    "/healthz",
    "{}",
    { headers: { ...json, "Content-Language": "de" } },
    /the header Content-Language {2}must be equal/u,
  ],
  ["/v1/levels", "[]", { headers: json }, /the header ETag is missing/u],
  ["/elsewhere", '{"a":1}', { headers: json }, /the address is not described, so it cannot be 200/u],
  ["/elsewhere", "no", { status: 404, headers: { ...headers, "Content-Type": "text/plain" } }, /no problem document/u],
])("an answer of %s that is not described fails: %s %j", async (path, body, init, fault) => {
  await expect(answering(body, init).request(path)).rejects.toThrow(fault);
});

test("a problem with another method says which the address takes", async () => {
  const init = { status: 405, headers: { ...headers, "Content-Type": "application/problem+json" } };
  await expect(answering(JSON.stringify(problem), init).request("/healthz", { method: "DELETE" })).rejects.toThrow(
    "the header Allow is missing",
  );
});

test("a line that is not described fails while it is read", async () => {
  const init = { headers: { ...headers, "Content-Type": "application/x-ndjson" } };
  const app = answering('{"line":1,"outcome":"suitable"}\n{"line":2,"outcome":"fine"}\n', init);
  const answered = await app.request("/v1/batch", post([]));
  expect(answered.status).toBe(200);
  await expect(answered.text()).rejects.toThrow("line 2 /outcome must match exactly one");
});

describe("real answers are as described", () => {
  const app = validated(testApi().app);
  test.each<[string, RequestInit?]>([
    ["/v1/decisions", post({ channel: "signal", level: "public" })],
    ["/v1/decisions", post({ channel: "signl" })],
    ["/v1/decisions", post({ chanel: "signal" })],
    ["/v1/decisions", { method: "POST", body: "{", headers: { "Content-Type": "application/json" } }],
    ["/v1/decisions", { method: "POST", body: "x", headers: { "Content-Type": "text/plain" } }],
    ["/v1/decisions", { method: "DELETE" }],
    ["/v1/decisions"],
    ["/v1/advice", post({ recipients: ["ec.europa.eu"] })],
    ["/v1/classify", post({ recipients: ["ec.europa.eu", "?"] })],
    ["/v1/batch", post([{ channel: "email" }, {}])],
    ["/v1/batch?detail=outcome", post([{ channel: "email" }, {}])],
    ["/v1/batch?detail=all", post([])],
    [
      "/v1/batch",
      { method: "POST", body: '{"channel":"email"}\nno\n', headers: { "Content-Type": "application/x-ndjson" } },
    ],
    ["/v1/channels", { headers: { "Accept-Language": "fr" } }],
    ["/v1/channels/signal"],
    ["/v1/channels/signl"],
    ["/v1/levels", { method: "HEAD" }],
    ["/v1/levels/limite"],
    ["/v1/rules"],
    ["/v1/rules/classified"],
    ["/v1/note"],
    ["/v1/note/12"],
    ["/v1/policy"],
    ["/v1/nothing"],
    ["/schemas/v1/request.schema.json"],
    ["/schemas/v1/draft-07/request.schema.json"],
    ["/schemas/v1/draft-07/requests.schema.json"],
    ["/openapi.json"],
    ["/docs"],
    ["/docs/start.js"],
    ["/docs/scalar.js"],
    ["/docs/other.js"],
    ["/healthz"],
    ["/readyz"],
    ["/metrics"],
    ["/nowhere"],
  ])("%s %j", async (path, init) => {
    const answered = await app.request(path, init);
    await answered.text();
    expect(answered.status).toBeLessThan(500);
  });

  test("what has not changed is not sent again", async () => {
    for (const path of ["/v1/levels", "/schemas/v1/request.schema.json", "/openapi.json", "/docs", "/docs/start.js"]) {
      const etag = (await app.request(path)).headers.get("ETag");
      const again = await app.request(path, { headers: { "If-None-Match": etag ?? "" } });
      expect([path, again.status]).toEqual([path, 304]);
    }
  });
});

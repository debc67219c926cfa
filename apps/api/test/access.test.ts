import { describe, expect, test } from "vitest";
import type { Authenticated, Authenticator } from "../src/auth/caller.js";
import { createRateLimiter } from "../src/limits/token-bucket.js";
import { post, testApi } from "./support.js";

const authenticator = (authenticated: Authenticated): Authenticator => ({
  authenticate: () => Promise.resolve(authenticated),
  reload: () => Promise.resolve({ ok: true }),
});
const refusing = (reason: Extract<Authenticated, { ok: false }>["reason"]) =>
  testApi({ authenticator: authenticator({ ok: false, reason }) }).app;
const letIn = authenticator({ ok: true, caller: { id: "intranet", by: "api-key" } });

describe("who does not say who they are, or not rightly", () => {
  test.each(["/v1/decisions", "/v1/levels", "/v1/batch", "/access/v1/evaluation", "/metrics", "/v1/nowhere"])(
    "is not let in to %s",
    async (path) => {
      const missing = await refusing("missing").request(path, path === "/v1/levels" ? {} : post({}));
      expect([missing.status, missing.headers.get("WWW-Authenticate")]).toEqual([401, "Bearer"]);
      const wrong = await refusing("revoked").request(path, { headers: { Authorization: "Bearer secret-token" } });
      expect([wrong.status, wrong.headers.get("WWW-Authenticate")]).toEqual([401, 'Bearer error="invalid_token"']);
      expect(await wrong.text()).not.toMatch(/secret|revoked/u);
    },
  );

  test.each(["/healthz", "/readyz", "/schemas/v1/request.schema.json"])("may see %s", async (path) => {
    expect((await refusing("missing").request(path)).status).toBe(200);
  });

  test("is asked to come back where nobody can tell", async () => {
    const answered = await refusing("unavailable").request("/v1/levels");
    expect([answered.status, answered.headers.get("Retry-After")]).toEqual([503, "5"]);
  });
});

test("the observer hears who it was", async () => {
  const { app, heard } = testApi({ authenticator: letIn });
  await app.request("/v1/decisions", post({ channel: "email" }));
  expect(heard.decided[0]?.origin.caller).toBe("api-key:intranet");
  expect(heard.answered[0]?.caller).toBe("api-key:intranet");
});

test("who asks too often is told when to come back", async () => {
  let now = 0;
  const rateLimiter = createRateLimiter({ perSecond: 0.5, burst: 2, now: () => now, most: 10 });
  const { app } = testApi({ authenticator: letIn, rateLimiter });
  const ask = async () => {
    const answered = await app.request("/v1/levels");
    return [answered.status, answered.headers.get("Retry-After")];
  };
  expect([await ask(), await ask(), await ask()]).toEqual([
    [200, null],
    [200, null],
    [429, "2"],
  ]);
  expect((await app.request("/healthz")).status).toBe(200);
  now += 2;
  expect(await ask()).toEqual([200, null]);
});

test("who balances load is told that it drains", async () => {
  let isReady = true;
  const { app } = testApi({ ready: () => isReady });
  expect((await app.request("/readyz")).status).toBe(200);
  isReady = false;
  const answered = await app.request("/readyz");
  expect([answered.status, answered.headers.get("Content-Type")]).toEqual([503, "application/problem+json"]);
  expect((await app.request("/healthz")).status).toBe(200);
  expect((await app.request("/v1/levels")).status).toBe(200);
});

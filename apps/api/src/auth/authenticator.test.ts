import { expect, test, vi } from "vitest";
import { createAuthenticator } from "./authenticator.js";
import type { Authenticated, ReloadOutcome, TokenAuthenticator } from "./caller.js";

const way = (by: "api-key" | "oidc", reloaded: ReloadOutcome = { ok: true }) => ({
  authenticateToken: vi.fn<TokenAuthenticator["authenticateToken"]>(async (): Promise<Authenticated> => ({
    ok: true,
    caller: { id: "x", by },
  })),
  reload: async () => reloaded,
});
const by = async (authenticated: Promise<Authenticated>) => {
  const answer = await authenticated;
  return answer.ok ? answer.caller.by : answer.reason;
};

test("what begins with cwk_ is a key, all else a token, and nothing is tried both ways", async () => {
  const [apiKeys, oidc] = [way("api-key"), way("oidc")];
  const { authenticate } = createAuthenticator({ apiKeys, oidc });
  await expect(by(authenticate("Bearer cwk_x"))).resolves.toBe("api-key");
  expect(oidc.authenticateToken).not.toHaveBeenCalled();
  await expect(by(authenticate("Bearer eyJ.x.x"))).resolves.toBe("oidc");
  expect(apiKeys.authenticateToken.mock.calls).toEqual([["cwk_x"]]);
});

test("what there is no way for is malformed", async () => {
  await expect(by(createAuthenticator({ apiKeys: way("api-key") }).authenticate("Bearer eyJ"))).resolves.toBe(
    "malformed",
  );
  await expect(by(createAuthenticator({ oidc: way("oidc") }).authenticate("Bearer cwk_x"))).resolves.toBe("malformed");
  await expect(by(createAuthenticator({ oidc: way("oidc") }).authenticate(undefined))).resolves.toBe("missing");
  expect(() => createAuthenticator({})).toThrow(TypeError);
});

test("a reload says what is wrong with any of them", async () => {
  const wrong = (problem: string): ReloadOutcome => ({ ok: false, problems: [problem] });
  const both = createAuthenticator({ apiKeys: way("api-key", wrong("a")), oidc: way("oidc", wrong("b")) });
  await expect(both.reload()).resolves.toEqual({ ok: false, problems: ["a", "b"] });
  await expect(createAuthenticator({ apiKeys: way("api-key") }).reload()).resolves.toEqual({ ok: true });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES } from "@channelwise/policy-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openApiKeys } from "./api-keys/api-key-authenticator.js";
import { createApiKey } from "./api-keys/api-key.js";
import { addToFile, revokeInFile } from "./api-keys/change-key-file.js";
import { createAuthenticator } from "./authenticator.js";
import { createOidc } from "./oidc/oidc-authenticator.js";
import { localIssuer, signingKey, tokenBy } from "./oidc/testing/local-issuer.js";

// Whatever goes wrong, nothing that a caller or the file or the issuer said is said again: not in an answer, not to
// whoever runs the service, not on the console.

const now = new Date("2026-11-24T12:00:00Z");
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "channelwise-silence-"));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** All that is written while this test runs. */
function written(): () => string {
  const heard = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write").mockReturnValue(true));
  const spoken = (["log", "warn", "error", "info", "debug"] as const).map((level) =>
    vi.spyOn(console, level).mockReturnValue(undefined),
  );
  return () => JSON.stringify([...heard, ...spoken].flatMap(({ mock }): unknown[] => mock.calls));
}

test.each(LANGUAGES)("in %s, no answer and no problem holds a token, a secret, a hash or a claim", async (lang) => {
  const key = await signingKey("planted-kid");
  const issuer = await localIssuer(key);
  const path = join(folder, "planted-path.json");
  const [kept, gone] = [createApiKey("planted-name", { now }), createApiKey("planted-name", { now })];
  for (const { entry } of [kept, gone]) await addToFile(path, entry, lang);
  const said: unknown[] = [await revokeInFile(path, "planted-id", { now, lang })];
  const onProblem = (message: string) => said.push(message);
  const all = written();

  const keys = await openApiKeys({ path, lang, onProblem });
  const patience = { pause: 0, coolDown: 0 };
  const oidc = createOidc({ issuer: issuer.url, audience: "channelwise", lang, patience, onProblem });
  const authenticator = createAuthenticator({ apiKeys: keys.ok ? keys.value : undefined, oidc });
  const claims = {
    iss: issuer.url,
    aud: "channelwise",
    sub: "planted-sub@example.eu",
    client_id: "planted-client@example.eu",
    email: "planted-email@example.eu",
  };
  const tokens = await Promise.all(
    [{}, { exp: 1 }, { nbf: 9e9 }, { exp: undefined }, { iss: "planted-iss" }, { aud: "planted-aud" }, { sub: 5 }].map(
      (more) => tokenBy(key, { ...claims, ...more }),
    ),
  );
  const others = await tokenBy(await signingKey("planted-other"), claims);
  const [first = ""] = tokens;
  const credentials = [
    ...tokens,
    others,
    `${first.slice(0, -4)}AAAA`,
    kept.key,
    gone.key.replace(gone.entry.id, kept.entry.id),
    createApiKey("x", { now }).key,
    "planted-nonsense",
  ];
  const callAll = async () => {
    for (const credential of credentials) said.push(await authenticator.authenticate(`Bearer ${credential}`));
    said.push(await authenticator.authenticate("Basic planted-password"));
  };
  await callAll();
  await revokeInFile(path, kept.entry.id, { now, lang });
  said.push(await authenticator.reload());
  await callAll();
  issuer.served.raw = '{"keys":["planted-keys"]}';
  await writeFile(path, `{"version":1,"planted-field":1,"keys":[{"hash":"${kept.entry.hash}","id":"planted-id!"}]}`);
  said.push(await authenticator.reload());
  await callAll();
  issuer.served.configuration = { issuer: "planted-issuer", jwks_uri: "planted-uri" };
  said.push(await authenticator.reload());
  await issuer.stop();
  said.push(await authenticator.reload());
  await callAll();

  const heard = `${JSON.stringify(said)}${all()}`;
  const secrets = [kept, gone].flatMap(({ key: whole, entry }) => [whole.slice(-43), entry.hash.slice(7)]);
  const parts = [...tokens, others].flatMap((token) => token.split("."));
  for (const planted of ["planted", "@", "example.eu", ...secrets, ...parts]) expect(heard).not.toContain(planted);
  expect(said.length).toBeGreaterThan(50);
  const reasons = said.map((one) => (typeof one === "object" && one !== null && "reason" in one ? one.reason : ""));
  for (const reason of [
    "malformed",
    "unknown",
    "expired",
    "revoked",
    "wrong-issuer",
    "wrong-audience",
    "unavailable",
  ]) {
    expect(reasons).toContain(reason);
  }
});

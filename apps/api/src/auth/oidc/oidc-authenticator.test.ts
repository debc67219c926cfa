import { createHmac } from "node:crypto";
import { base64url, exportSPKI, importJWK, SignJWT } from "jose";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { authTexts } from "../texts/index.js";
import { createOidc, type OidcOptions } from "./oidc-authenticator.js";
import { localIssuer, signingKey, tokenBy, type LocalIssuer, type SigningKey } from "./testing/local-issuer.js";

const AUDIENCE = "channelwise";
const say = authTexts.en.issuer.trouble;
const letIn = { ok: true, caller: { id: "translation", by: "oidc" } };
const refused = (reason: string) => ({ ok: false, reason });

let key: SigningKey;
let other: SigningKey;
let issuer: LocalIssuer;
let problems: string[];

beforeAll(async () => {
  key = await signingKey("one");
  other = await signingKey("two");
});
beforeEach(async () => {
  problems = [];
  issuer = await localIssuer(key);
});
afterEach(async () => {
  vi.useRealTimers();
  await issuer.stop();
});

const open = (options: Partial<OidcOptions> = {}) =>
  createOidc({
    issuer: issuer.url,
    audience: AUDIENCE,
    onProblem: (message) => problems.push(message),
    ...options,
  });

type Claims = Readonly<Record<string, unknown>>;
const good = (): Claims => ({
  iss: issuer.url,
  aud: AUDIENCE,
  sub: "jane.doe@example.eu",
  client_id: "translation",
});
const seconds = (from: number) => Math.floor(Date.now() / 1_000) + from;
const unsigned = (header: object, claims: Claims) =>
  [header, { exp: seconds(600), ...claims }].map((part) => base64url.encode(JSON.stringify(part))).join(".");

describe("a token of the issuer", () => {
  test("is let in, and the keys are fetched once", async () => {
    const oidc = open();
    const token = await tokenBy(key, good());
    await expect(Promise.all([1, 2, 3].map(() => oidc.authenticateToken(token)))).resolves.toEqual([
      letIn,
      letIn,
      letIn,
    ]);
    await expect(oidc.authenticateToken(token)).resolves.toEqual(letIn);
    expect(issuer.asked).toEqual(["/.well-known/openid-configuration", "/keys"]);
  });

  test.each(["RS384", "PS512", "ES384"])("may not be signed by %s, even if the issuer does", async (alg) => {
    const signing = await signingKey("k", alg);
    issuer.served.keys = [signing.jwk];
    await expect(open().authenticateToken(await tokenBy(signing, good()))).resolves.toEqual(refused("malformed"));
  });

  test.each(["RS256", "PS256", "ES256", "EdDSA", "Ed25519"])("may be signed by %s", async (alg) => {
    const signing = await signingKey("k", alg);
    issuer.served.keys = [signing.jwk];
    await expect(open().authenticateToken(await tokenBy(signing, good()))).resolves.toEqual(letIn);
  });

  test.each(["at+jwt", "AT+JWT", "JWT", "jwt", "application/at+jwt"])("may be of the type %s", async (typ) => {
    await expect(open().authenticateToken(await tokenBy(key, good(), { typ }))).resolves.toEqual(letIn);
  });

  test("may be for other audiences too", async () => {
    const token = await tokenBy(key, { ...good(), aud: ["another", AUDIENCE] });
    await expect(open().authenticateToken(token)).resolves.toEqual(letIn);
  });

  test("may be a little too old or too young, as clocks are apart", async () => {
    const oidc = open();
    for (const times of [{ exp: seconds(-5) }, { nbf: seconds(5) }]) {
      await expect(oidc.authenticateToken(await tokenBy(key, { ...good(), ...times }))).resolves.toEqual(letIn);
    }
  });

  test("may be signed by an issuer whose name ends in a slash", async () => {
    const name = `${issuer.url}/`;
    issuer.served.configuration = { issuer: name, jwks_uri: `${issuer.url}/keys` };
    const oidc = open({ issuer: name });
    await expect(oidc.authenticateToken(await tokenBy(key, { ...good(), iss: name }))).resolves.toEqual(letIn);
    expect(issuer.asked[0]).toBe("/.well-known/openid-configuration");
  });

  test("may name no key, where one of several keys is right", async () => {
    issuer.served.keys = [other.jwk, key.jwk];
    const oidc = open();
    await expect(oidc.authenticateToken(await tokenBy(key, good(), { kid: undefined }))).resolves.toEqual(letIn);
    const stranger = await signingKey("three");
    const forged = await tokenBy(stranger, good(), { kid: undefined });
    await expect(oidc.authenticateToken(forged)).resolves.toEqual(refused("unknown"));
  });
});

describe("a token is refused", () => {
  test.each<[string, () => Claims, string]>([
    ["expired", () => ({ ...good(), exp: seconds(-60) }), "expired"],
    ["not valid yet", () => ({ ...good(), nbf: seconds(60) }), "expired"],
    ["without exp", () => ({ ...good(), exp: undefined }), "malformed"],
    ["with an exp that is no number", () => ({ ...good(), exp: "never" }), "malformed"],
    ["with an nbf that is no number", () => ({ ...good(), nbf: "now" }), "malformed"],
    ["for another audience", () => ({ ...good(), aud: "another" }), "wrong-audience"],
    ["for no audience", () => ({ ...good(), aud: undefined }), "wrong-audience"],
    ["for an audience that begins alike", () => ({ ...good(), aud: `${AUDIENCE}-test` }), "wrong-audience"],
    ["of another issuer", () => ({ ...good(), iss: "https://elsewhere.example.eu" }), "wrong-issuer"],
    ["of no issuer", () => ({ ...good(), iss: undefined }), "wrong-issuer"],
    ["of nobody", () => ({ ...good(), client_id: undefined, sub: undefined }), "malformed"],
  ])("%s", async (_, claims, reason) => {
    await expect(open().authenticateToken(await tokenBy(key, claims()))).resolves.toEqual(refused(reason));
  });

  test.each([undefined, "logout+jwt", "dpop+jwt", "JWT;x", "at+jwtx"])("of the type %s", async (typ) => {
    const token = await tokenBy(key, good(), { typ });
    await expect(open().authenticateToken(token)).resolves.toEqual(refused("malformed"));
  });

  test("with alg none, whatever the case", async () => {
    for (const alg of ["none", "None", "NONE", ""]) {
      const token = `${unsigned({ alg, typ: "JWT", kid: "one" }, good())}.`;
      await expect(open().authenticateToken(token)).resolves.toEqual(refused("malformed"));
    }
  });

  test("with HS256 and the public key as the secret", async () => {
    const signing = await signingKey("rsa", "RS256");
    issuer.served.keys = [signing.jwk];
    const published = await importJWK({ ...signing.jwk, ext: true }, "RS256", { extractable: true });
    if (published instanceof Uint8Array) throw new TypeError("A public key was imported");
    const oidc = open();
    await expect(oidc.authenticateToken(await tokenBy(signing, good()))).resolves.toEqual(letIn);
    for (const secret of [await exportSPKI(published), JSON.stringify(signing.jwk)]) {
      const input = unsigned({ alg: "HS256", typ: "JWT", kid: "rsa" }, good());
      const token = `${input}.${createHmac("sha256", secret).update(input).digest("base64url")}`;
      await expect(oidc.authenticateToken(token)).resolves.toEqual(refused("malformed"));
    }
  });

  test("signed by a secret that the issuer publishes", async () => {
    const secret = Buffer.alloc(32, 1);
    issuer.served.keys = [{ kty: "oct", k: secret.toString("base64url"), kid: "oct" }];
    const token = await new SignJWT({ ...good(), exp: seconds(60) })
      .setProtectedHeader({ alg: "HS256", typ: "JWT", kid: "oct" })
      .sign(secret);
    await expect(open().authenticateToken(token)).resolves.toEqual(refused("malformed"));
  });

  test("signed by another key under the name of a known one", async () => {
    const token = await tokenBy({ ...other, kid: "one" }, good());
    await expect(open().authenticateToken(token)).resolves.toEqual(refused("unknown"));
  });

  test("with a key of its own in the header", async () => {
    const token = await new SignJWT({ ...good(), exp: seconds(60) })
      .setProtectedHeader({ alg: "ES256", typ: "JWT", kid: "two", jwk: other.jwk, jku: `${issuer.url}/evil` })
      .sign(other.privateKey);
    await expect(open().authenticateToken(token)).resolves.toEqual(refused("unknown"));
    expect(issuer.asked).not.toContain("/evil");
  });

  test("with one claim changed", async () => {
    const [header, , signature] = (await tokenBy(key, good())).split(".");
    const [, claims] = unsigned({}, { ...good(), client_id: "admin" }).split(".");
    await expect(open().authenticateToken([header, claims, signature].join("."))).resolves.toEqual(refused("unknown"));
  });

  test("when it is no token, without a question to the issuer", async () => {
    const oidc = open();
    const valid = await tokenBy(key, good());
    const broken = ["", "x", "..", "a.b.c", `${valid}.x`, valid.slice(0, valid.lastIndexOf(".")), "e30.e30.e30", "\0"];
    for (const token of [...broken, "a.b.c.d.e", "x".repeat(100_000), `${"x".repeat(100_000)}.x.x`]) {
      await expect(oidc.authenticateToken(token)).resolves.toEqual(refused("malformed"));
    }
    expect(issuer.asked).toEqual([]);
  });
});

describe("keys that rotate", () => {
  test("make an unknown key be fetched, but not again and again", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const oidc = open();
    await oidc.authenticateToken(await tokenBy(key, good()));
    issuer.served.keys = [key.jwk, other.jwk];
    const token = await tokenBy(other, good());
    await expect(oidc.authenticateToken(token)).resolves.toEqual(refused("unknown"));
    expect(issuer.asked.filter((path) => path === "/keys")).toHaveLength(1);
    vi.setSystemTime(Date.now() + 31_000);
    await expect(oidc.authenticateToken(token)).resolves.toEqual(letIn);
    await expect(oidc.authenticateToken(await tokenBy(key, good()))).resolves.toEqual(letIn);
    const strange = await tokenBy({ ...other, kid: "strange" }, good());
    for (let time = 0; time < 20; time += 1) await oidc.authenticateToken(strange);
    expect(issuer.asked.filter((path) => path === "/keys")).toHaveLength(2);
  });

  test("and are taken away are not used for longer than ten minutes", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const oidc = open();
    await oidc.authenticateToken(await tokenBy(key, good()));
    issuer.served.keys = [other.jwk];
    vi.setSystemTime(Date.now() + 599_000);
    await expect(oidc.authenticateToken(await tokenBy(key, good()))).resolves.toEqual(letIn);
    vi.setSystemTime(Date.now() + 2_000);
    await expect(oidc.authenticateToken(await tokenBy(key, good()))).resolves.toEqual(refused("unknown"));
  });

  test("are fetched at once by a reload, which finds a new place too", async () => {
    const oidc = open();
    await oidc.authenticateToken(await tokenBy(key, good()));
    issuer.served.keys = [other.jwk];
    issuer.served.configuration = { issuer: issuer.url, jwks_uri: `${issuer.url}/moved` };
    await expect(oidc.reload()).resolves.toEqual({ ok: true });
    await expect(oidc.authenticateToken(await tokenBy(other, good()))).resolves.toEqual(letIn);
    await expect(oidc.authenticateToken(await tokenBy(key, good()))).resolves.toEqual(refused("unknown"));
    expect(issuer.asked).toContain("/moved");
  });

  test("to another place are found when the old one is gone", async () => {
    const oidc = open({ patience: { pause: 1, coolDown: 0 } });
    await oidc.authenticateToken(await tokenBy(key, good()));
    issuer.served.keys = [other.jwk];
    issuer.served.configuration = { issuer: issuer.url, jwks_uri: `${issuer.url}/moved` };
    issuer.served.gone = "/keys";
    const token = await tokenBy(other, good());
    await expect(oidc.authenticateToken(token)).resolves.toEqual(refused("unavailable"));
    await vi.waitFor(async () => {
      await expect(oidc.authenticateToken(token)).resolves.toEqual(letIn);
    });
  });
});

describe("an issuer that does not answer", () => {
  test("makes tokens unavailable, never good, and is told of once", async () => {
    await issuer.stop();
    const oidc = open();
    const token = await tokenBy(key, good());
    for (let time = 0; time < 3; time += 1) {
      await expect(oidc.authenticateToken(token)).resolves.toEqual(refused("unavailable"));
    }
    expect(problems).toEqual([say.unreachable]);
  });

  test("is told of again when it answered in between", async () => {
    const oidc = open({ patience: { pause: 0, keysHold: 0 } });
    const token = await tokenBy(key, good());
    for (let time = 0; time < 2; time += 1) {
      await expect(oidc.authenticateToken(token)).resolves.toEqual(letIn);
      issuer.served.gone = "/keys";
      for (let call = 0; call < 3; call += 1) {
        await expect(oidc.authenticateToken(token)).resolves.toEqual(refused("unavailable"));
      }
      issuer.served.gone = undefined;
    }
    expect(problems).toEqual([say.refused, say.refused]);
  });

  test.each(["/.well-known/openid-configuration", "/keys"])("at %s is asked at once by a reload", async (path) => {
    issuer.served.gone = path;
    const oidc = open();
    const token = await tokenBy(key, good());
    await expect(oidc.authenticateToken(token)).resolves.toEqual(refused("unavailable"));
    issuer.served.gone = undefined;
    await expect(oidc.authenticateToken(token)).resolves.toEqual(refused("unavailable"));
    await expect(oidc.reload()).resolves.toEqual({ ok: true });
    await expect(oidc.authenticateToken(token)).resolves.toEqual(letIn);
  });

  test("is asked again after a pause", async () => {
    await issuer.stop();
    const oidc = open({ patience: { pause: 100 } });
    const token = await tokenBy(key, good());
    await expect(oidc.authenticateToken(token)).resolves.toEqual(refused("unavailable"));
    await issuer.start();
    await expect(oidc.authenticateToken(token)).resolves.toEqual(refused("unavailable"));
    expect(issuer.asked).toEqual([]);
    await vi.waitFor(async () => {
      await expect(oidc.authenticateToken(token)).resolves.toEqual(letIn);
    });
  });

  test("does not shut out whose key is known, until that is too old", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const oidc = open({ patience: { coolDown: 0 } });
    await oidc.authenticateToken(await tokenBy(key, good()));
    await issuer.stop();
    await expect(oidc.authenticateToken(await tokenBy(other, good()))).resolves.toEqual(refused("unavailable"));
    await expect(oidc.authenticateToken(await tokenBy(key, good()))).resolves.toEqual(letIn);
    await expect(oidc.reload()).resolves.toEqual({ ok: false, problems: [say.unreachable] });
    await expect(oidc.authenticateToken(await tokenBy(key, good()))).resolves.toEqual(letIn);
    vi.setSystemTime(Date.now() + 601_000);
    await expect(oidc.authenticateToken(await tokenBy(key, good()))).resolves.toEqual(refused("unavailable"));
  });

  test("is not waited for", async () => {
    issuer.served.delay = 5_000;
    const oidc = open({ patience: { timeout: 50 } });
    await expect(oidc.authenticateToken(await tokenBy(key, good()))).resolves.toEqual(refused("unavailable"));
    expect(problems).toEqual([say.unreachable]);
  });

  test.each<[string, (issuer: LocalIssuer) => void, string]>([
    ["an error", ({ served }) => (served.status = 500), say.refused],
    [
      "a redirection, which is not followed",
      ({ served, url }) => {
        served.status = 302;
        served.headers = { Location: `${url}/evil` };
      },
      say.refused,
    ],
    [
      "another issuer's configuration",
      ({ served, url }) => Object.assign(served.configuration as object, { issuer: `${url}/x` }),
      say.otherIssuer,
    ],
    ["no configuration", ({ served }) => (served.configuration = ["x"]), say.notUsable],
    [
      "keys where no TLS is",
      ({ served }) => Object.assign(served.configuration as object, { jwks_uri: "http://192.0.2.1/keys" }),
      say.unsafeKeys,
    ],
    [
      "keys in a file",
      ({ served }) => Object.assign(served.configuration as object, { jwks_uri: "file:///etc/keys" }),
      say.unsafeKeys,
    ],
    ["keys that are none", ({ served }) => (served.raw = '{"keys":5}'), say.notUsable],
    ["keys that are not JSON", ({ served }) => (served.raw = "<html>"), say.notUsable],
    ["keys without end", ({ served }) => (served.raw = " ".repeat(2 ** 20 + 1)), say.tooBig],
  ])("but gives %s is not believed", async (_, spoil, problem) => {
    spoil(issuer);
    const oidc = open();
    await expect(oidc.authenticateToken(await tokenBy(key, good()))).resolves.toEqual(refused("unavailable"));
    expect(problems).toEqual([problem]);
    expect(issuer.asked).not.toContain("/evil");
    await expect(oidc.reload()).resolves.toEqual({ ok: false, problems: [problem] });
  });
});

test("an issuer without TLS is none, but on this machine", () => {
  for (const name of [
    "http://login.example.eu",
    "https://a:b@login.example.eu",
    "https://login.example.eu?x",
    "login",
  ]) {
    expect(() => open({ issuer: name })).toThrow(TypeError);
  }
  for (const name of ["https://login.example.eu/realm", "http://localhost:1", "http://[::1]:1"]) {
    expect(() => open({ issuer: name })).not.toThrow();
  }
});

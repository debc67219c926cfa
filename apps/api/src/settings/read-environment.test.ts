import { describe, expect, test } from "vitest";
import { isLoopback, readEnvironment } from "./read-environment.js";

const faultsOf = (environment: Readonly<Record<string, string>>) => {
  const read = readEnvironment(environment);
  return read.ok ? [] : read.faults.map(({ variable }) => variable);
};

test("where nothing is said, it listens to this machine alone, and lets everybody in", () => {
  expect(readEnvironment({})).toEqual({
    ok: true,
    warnings: [],
    settings: {
      host: "127.0.0.1",
      port: 8787,
      publicUrl: undefined,
      policyFiles: [],
      apiKeysFile: undefined,
      oidc: undefined,
      timeZone: "Europe/Brussels",
      logLevel: "info",
      rate: undefined,
      concurrent: 1000,
      bodySeconds: 30,
      drainSeconds: 5,
    },
  });
});

test("an empty variable is one that is not set", () => {
  expect(readEnvironment({ CHANNELWISE_PORT: "", CHANNELWISE_HOST: "" })).toMatchObject({ ok: true });
});

describe("no other address without authentication", () => {
  const open = ["0.0.0.0", "::", "10.1.2.3", "channelwise.example.eu", "127.example.eu", "::ffff:10.0.0.1"];
  test.each(open)("%s", (host) => {
    expect(faultsOf({ CHANNELWISE_HOST: host })).toEqual(["CHANNELWISE_HOST"]);
    expect(faultsOf({ CHANNELWISE_HOST: host, CHANNELWISE_API_KEYS_FILE: "keys.json" })).toEqual([]);
    const oidc = { CHANNELWISE_OIDC_ISSUER: "https://id.example.eu", CHANNELWISE_OIDC_AUDIENCE: "channelwise" };
    expect(faultsOf({ CHANNELWISE_HOST: host, ...oidc })).toEqual([]);
  });

  test.each(["127.0.0.1", "127.9.9.9", "::1", "localhost"])("but %s", (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(faultsOf({ CHANNELWISE_HOST: host })).toEqual([]);
  });
});

test("all that is wrong is said at once, in the language asked for, and never what was given", () => {
  const environment = {
    CHANNELWISE_HOST: "0.0.0.0",
    CHANNELWISE_PORT: "70000",
    CHANNELWISE_PUBLIC_URL: "jane@b.eu",
    CHANNELWISE_OIDC_ISSUER: "ftp://id.example.eu",
    CHANNELWISE_TIME_ZONE: "Europe/Bruxelles",
    CHANNELWISE_LOG_LEVEL: "loud",
    CHANNELWISE_DRAIN_SECONDS: "soon",
  };
  const read = { en: readEnvironment(environment, "en"), fr: readEnvironment(environment, "fr") };
  expect(faultsOf(environment).toSorted()).toEqual(
    [...Object.keys(environment), "CHANNELWISE_OIDC_AUDIENCE"].toSorted().filter((name) => name !== "CHANNELWISE_HOST"),
  );
  expect(JSON.stringify(read)).not.toMatch(/jane|70000|Bruxelles|loud|soon/u);
  expect(JSON.stringify(read.fr)).toContain("un nombre entier de 0 à 65535");
});

test("an issuer without an audience, and the other way round", () => {
  expect(faultsOf({ CHANNELWISE_OIDC_ISSUER: "https://id.example.eu" })).toEqual(["CHANNELWISE_OIDC_AUDIENCE"]);
  expect(faultsOf({ CHANNELWISE_OIDC_AUDIENCE: "x" })).toEqual(["CHANNELWISE_OIDC_ISSUER"]);
});

test("an unknown variable of ours is warned of, with the nearest that is known", () => {
  const { warnings } = readEnvironment({ CHANNELWISE_PROT: "1", CHANNELWISE_LANG: "fr", HOME: "/root" });
  expect(warnings).toEqual([
    { variable: "CHANNELWISE_PROT", message: "There is no setting of that name. Did you mean CHANNELWISE_PORT?" },
  ]);
});

test("callers who are known are limited, and all where a rate is asked for", () => {
  const rateOf = (environment: Readonly<Record<string, string>>) => {
    const read = readEnvironment(environment);
    return read.ok ? read.settings.rate : undefined;
  };
  expect(rateOf({})).toBeUndefined();
  expect(rateOf({ CHANNELWISE_API_KEYS_FILE: "keys.json" })).toEqual({ perSecond: 500, burst: 1000 });
  expect(rateOf({ CHANNELWISE_RATE_PER_SECOND: "7" })).toEqual({ perSecond: 7, burst: 1000 });
});

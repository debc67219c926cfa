import { describe, expect, test } from "vitest";
import { smallPolicy } from "../testing/small-policy.js";
import { channelNames, createNames, levelNames, sharedNames } from "./names.js";

const names = createNames(smallPolicy, new Map());

const levelOf = (name: string) => {
  const found = names.level(name, "en");
  return found.ok ? found.value : found.errors[0].code;
};
const channelOf = (name: string) => {
  const found = names.channel(name, "en");
  return found.ok ? found.value : found.errors[0].code;
};

describe("levels", () => {
  test.each([
    ["sensitive", "sensitive"],
    ["snc", "sensitive"],
    ["Sensible", "sensitive"],
    ["NON  SENSIBLE", "non-sensitive"],
    ["Restreint UE / EU Restricted", "restreint-ue"],
    ["eu-restricted", "restreint-ue"],
    ["r ue eu r", "restreint-ue"],
  ])("are found by their names: %s", (name, id) => {
    expect(levelOf(name)).toBe(id);
  });

  test.each([
    ["Nato Restricted", "foreign-marking"],
    ["SECRET", "ambiguous-name"],
    ["harmless", "unknown-value"],
    ["", "unknown-value"],
    ["x".repeat(100_000), "unknown-value"],
  ])("are not guessed", (name, code) => {
    expect(levelOf(name)).toBe(code);
  });

  test("name the security officer for a marking of others, and what a word may mean", () => {
    const foreign = names.level("pirates only", "fr");
    const unclear = names.level("secret", "en");
    expect(!foreign.ok && foreign.errors[0].message).toContain("officier de sécurité");
    expect(!unclear.ok && unclear.errors[0].message).toContain("secret-ue, tres-secret-ue");
  });
});

describe("channels", () => {
  test.each([
    ["pigeon", "pigeon"],
    ["the Pigeon", "pigeon"],
    ["Cerf volant", "stranger"],
    ["fax", "unknown-channel"],
  ])("are found by their names: %s", (name, id) => {
    expect(channelOf(name)).toBe(id);
  });

  test("that an overlay switches off say so", () => {
    const overlay = {
      id: "quiet",
      version: "1.0.0",
      title: { en: "Quiet island", fr: "Île calme" },
      extends: { id: "island", version: "^1.0.0" },
    };
    const off = createNames(smallPolicy, new Map([["drum", overlay]])).channel("Drum", "fr");
    expect(off).toMatchObject({ ok: false, errors: [{ code: "channel-switched-off" }] });
    expect(!off.ok && off.errors[0].message).toContain("Île calme");
    const channels = smallPolicy.channels.filter(({ id }) => id !== "stranger");
    const without = createNames({ ...smallPolicy, channels }, new Map([["stranger", overlay]]), smallPolicy);
    for (const name of ["stranger", "The Stranger", "Cerf-volant", "kite"]) {
      expect(without.channel(name, "en")).toMatchObject({ ok: false, errors: [{ code: "channel-switched-off" }] });
    }
  });
});

test("a name that two entries share is found, with the place of the second", () => {
  expect(sharedNames(levelNames(smallPolicy))).toEqual([]);
  expect(sharedNames(channelNames(smallPolicy))).toEqual([]);
  const twice = smallPolicy.channels.map((channel) =>
    channel.id === "raven" ? { ...channel, names: { en: ["Do-ve"], fr: [] } } : channel,
  );
  expect(sharedNames(channelNames({ ...smallPolicy, channels: twice }))).toEqual([
    { index: 3, name: "Do-ve", ids: ["pigeon", "raven"] },
  ]);
});

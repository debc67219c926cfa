import { describe, expect, test } from "vitest";
import { audienceOf, COMPOSITIONS, compositionOf, isReached, staying } from "./composition.js";

const internal = { kind: "email", relation: "internal" } as const;
const institution = { kind: "email", relation: "institution" } as const;
const external = { kind: "domain", relation: "external" } as const;
const telephone = { kind: "telephone", relation: "external" } as const;
const all = [internal, institution, external, telephone];

describe("what recipients come down to", () => {
  test.each([
    [[], "external", true, true],
    [[internal], "internal", true, true],
    [[internal, institution], "institution", true, false],
    [[institution, external, internal], "external", true, false],
    [[internal, telephone], "external", false, false],
  ] as const)("%j: the weakest decides", (recipients, audience, email, internally) => {
    const composition = compositionOf(recipients);
    expect(audienceOf(composition)).toBe(audience);
    expect(isReached("anyone", composition)).toBe(true);
    expect(isReached("email", composition)).toBe(email);
    expect(isReached("internal", composition)).toBe(internally);
  });

  test("each kind counts by itself, and how many there are of it does not", () => {
    expect(new Set(all.map((recipient) => compositionOf([recipient]))).size).toBe(all.length);
    expect(compositionOf([external, external])).toBe(compositionOf([external]));
    expect(compositionOf(all)).toBe(COMPOSITIONS - 1);
    expect(compositionOf([])).toBe(0);
  });
});

test("a channel reaches whom it says", () => {
  const reaches = (reach: Parameters<typeof isReached>[0]) =>
    all.map((recipient) => isReached(reach, compositionOf([recipient])));
  expect(reaches("anyone")).toEqual([true, true, true, true]);
  expect(reaches("email")).toEqual([true, true, true, false]);
  expect(reaches("internal")).toEqual([true, false, false, false]);
});

test("who is confirmed and reached stays", () => {
  const everybody = compositionOf(all);
  expect(staying("anyone", everybody)).toBe(compositionOf([internal, institution]));
  expect(staying("email", everybody)).toBe(compositionOf([internal, institution]));
  expect(staying("internal", everybody)).toBe(compositionOf([internal]));
  expect(staying("anyone", compositionOf([external, telephone]))).toBe(0);
});

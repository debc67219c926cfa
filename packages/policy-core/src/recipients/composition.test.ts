import { describe, expect, test } from "vitest";
import {
  areSeveral,
  audienceOf,
  bitOfLister,
  bitOfRecipient,
  classesIn,
  dropSteps,
  isAudienceOpen,
  isReached,
  severalOf,
  withoutClasses,
} from "./composition.js";

const internal = bitOfRecipient({ kind: "email", relation: "internal", why: "listed" });
const institution = bitOfRecipient({ kind: "email", relation: "institution", why: "listed" });
const external = bitOfRecipient({ kind: "domain", relation: "external", why: "unlisted" });
const lookalike = bitOfRecipient({ kind: "email", relation: "lookalike", why: "lookalike" });
const routed = bitOfRecipient({ kind: "email", relation: "external", why: "routed" });
const telephone = bitOfRecipient({ kind: "telephone", relation: "external", why: "telephone" });
const all = [internal, institution, external, lookalike, routed, telephone];

test("each class counts by itself", () => {
  expect(new Set(all).size).toBe(all.length);
  expect(classesIn(all.reduce((sum, bit) => sum | bit | severalOf(bit) | bitOfLister("dept", ["dept"]), 0))).toBe(
    all.reduce((sum, bit) => sum | bit, 0),
  );
});

describe("the audience", () => {
  test.each([
    ["nobody", 0, undefined, "external"],
    ["nobody, said to be inside", 0, "internal", "internal"],
    ["colleagues", internal, undefined, "internal"],
    ["colleagues, whatever is said", internal, "external", "internal"],
    ["an institution among them", internal | institution, undefined, "institution"],
    ["an outsider", internal | external, "internal", "external"],
    ["one who may send it on", internal | routed, undefined, "external"],
    ["a lookalike", external | lookalike, undefined, "lookalike"],
    ["a number", internal | telephone, undefined, "external"],
    ["a colleague's number", internal | telephone, "internal", "internal"],
    ["a number said to be inside, beside an institution", institution | telephone, "internal", "institution"],
    ["an institution's number beside a lookalike", lookalike | telephone, "institution", "lookalike"],
  ] as const)("is the weakest of them: %s", (_, composition, said, audience) => {
    expect(audienceOf(composition, said)).toBe(audience);
  });

  test("is the sender's to say of numbers and of nobody", () => {
    expect([0, telephone, internal | telephone, internal, external].map(isAudienceOpen)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

test("a channel reaches whom it says", () => {
  const reaches = (...[reach, said]: [Parameters<typeof isReached>[0], Parameters<typeof isReached>[2]]) =>
    [0, ...all].map((composition) => isReached(reach, composition, said));
  expect(reaches("anyone", undefined)).toEqual([true, true, true, true, true, true, true]);
  expect(reaches("addresses", undefined)).toEqual([true, true, true, true, true, true, false]);
  expect(reaches("addresses", "institution")).toEqual([true, true, true, true, true, true, true]);
  expect(reaches("addresses", "external")).toEqual([true, true, true, true, true, true, false]);
  expect(reaches("colleagues", undefined)).toEqual([false, true, false, false, false, false, false]);
  expect(reaches("colleagues", "internal")).toEqual([true, true, false, false, false, false, true]);
  expect(reaches("colleagues", "institution")).toEqual([false, true, false, false, false, false, false]);
});

test("several are two that differ, of one class or of two", () => {
  expect([0, internal, internal | severalOf(internal), internal | external].map(areSeveral)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(areSeveral(withoutClasses(internal | external | severalOf(external), external))).toBe(false);
});

test("steps drop those not reached, then the doubtful, then other outsiders, then the institutions", () => {
  expect(dropSteps("addresses", undefined)).toEqual([
    telephone,
    telephone | lookalike | routed,
    telephone | lookalike | routed | external,
    telephone | lookalike | routed | external | institution,
  ]);
  expect(dropSteps("anyone", "internal").at(-1)).toBe(lookalike | routed | external | institution);
  expect(dropSteps("anyone", "institution").slice(-2)).toEqual([
    lookalike | routed | external,
    lookalike | routed | external | institution | telephone,
  ]);
  expect(dropSteps("colleagues", undefined)[0]).toBe(institution | external | lookalike | routed | telephone);
});

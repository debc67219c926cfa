import { describe, expect, test } from "vitest";
import { parseRequest } from "../model/parse-request.js";
import type { RequestInput } from "../model/request.js";
import { pdpOf, withRule } from "../testing/pdp-of.js";
import { smallPolicy } from "../testing/small-policy.js";
import type { Pdp } from "./pdp.js";

const pdp = pdpOf(smallPolicy);

/** Each set as its changes, with the recipients that go, and the outcome after it. */
function improvements(input: Omit<RequestInput, "asOf">, by: Pdp = pdp): readonly string[] {
  const parsed = parseRequest({ asOf: "2026-11-24", ...input });
  if (!parsed.ok) throw new Error(parsed.errors[0].message);
  const decision = by.decide(parsed.value);
  if (!decision.ok) throw new Error(decision.errors[0].message);
  return decision.value.improvements.map(
    ({ changes, outcome }) =>
      `${changes.map(({ change, indexes }) => `${change}${indexes === undefined ? "" : `[${indexes.join()}]`}`).join(" + ")} → ${outcome}`,
  );
}

const colleague = "a@island.example";
const institution = "b@mainland.example";
const outsider = "c@elsewhere.example";
const imitation = "d@isIand.example";
const number = "+32470123456";

describe("dropping recipients", () => {
  test("goes no further than needed: first those not reached", () => {
    expect(improvements({ channel: "post", level: "public", recipients: [number, outsider, colleague] })).toEqual([
      "remove-recipients[0] → conditional",
    ]);
    expect(improvements({ channel: "bell", level: "public", recipients: [institution, colleague, outsider] })).toEqual([
      "remove-recipients[0,2] → suitable",
    ]);
  });

  test("then lookalikes and those who may send it on, then all other outsiders", () => {
    const recipients = [colleague, imitation, outsider, "e%f@island.example", institution];
    expect(improvements({ channel: "post", level: "sensitive", recipients })).toEqual([
      "remove-recipients[1,2,3] → conditional",
    ]);
    expect(improvements({ channel: "post", level: "sensitive", recipients: [colleague, imitation] })).toEqual([
      "remove-recipients[1] → conditional",
    ]);
  });

  test("is the one thing still offered within the advice, where somebody is doubtful", () => {
    expect(improvements({ channel: "post", level: "public", recipients: [colleague, imitation] })).toEqual([
      "remove-recipients[1] → suitable",
    ]);
    expect(improvements({ channel: "post", level: "public", recipients: [colleague, outsider] })).toEqual([]);
  });

  test("never leaves nobody", () => {
    expect(improvements({ channel: "post", level: "sensitive", recipients: [outsider, imitation] })).toEqual([]);
    expect(improvements({ channel: "post", level: "public", recipients: [imitation] })).toEqual([]);
  });

  test("reads a group anew that nobody spoke of", () => {
    const raven = { channel: "raven", level: "public" } as const;
    expect(improvements({ ...raven, recipients: [colleague, outsider] })).toEqual([
      "remove-recipients[1] → conditional",
    ]);
    expect(improvements({ ...raven, group: { membersKnown: true }, recipients: [colleague, outsider] })).toEqual([]);
  });
});

describe("sets of changes", () => {
  const unknown = { membersKnown: false };

  test("hold every change that is needed, and none besides", () => {
    const chat = { channel: "pigeon", level: "non-sensitive", recipients: [outsider] } as const;
    expect(improvements({ ...chat, group: unknown })).toEqual(["review-group → conditional"]);
    expect(improvements({ ...chat, personalData: "more" })).toEqual(["leave-out-personal-data → conditional"]);
    expect(improvements({ ...chat, personalData: "more", group: unknown, files: true })).toEqual([
      "review-group + leave-out-personal-data → conditional",
    ]);
    expect(improvements({ ...chat, personalData: "names", group: unknown })).toEqual(["review-group → conditional"]);
  });

  test("leave out what is meant to last only where a corporate channel takes it", () => {
    const lasting = { channel: "pigeon", level: "public", nature: "lasting" } as const;
    expect(improvements({ ...lasting, recipients: [colleague] })).toEqual(["leave-out-what-lasts → conditional"]);
    expect(improvements({ ...lasting, recipients: [number] })).toEqual([]);
  });

  test("leave the files out under a policy that minds them", () => {
    const minding = pdpOf(withRule("app-group-unknown", { when: { kind: ["messaging-app"], files: ["yes"] } }));
    const chat = { channel: "pigeon", level: "public", recipients: [outsider], files: true } as const;
    expect(improvements(chat, minding)).toEqual(["leave-out-files → conditional"]);
  });

  test("never lower the level", () => {
    expect(improvements({ channel: "pigeon", level: "sensitive", recipients: [colleague] })).toEqual([]);
    expect(improvements({ channel: "post", level: "secret-ue", recipients: [colleague, outsider] })).toEqual([]);
  });
});

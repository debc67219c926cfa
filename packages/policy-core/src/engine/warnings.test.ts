import { describe, expect, test } from "vitest";
import type { ClassifiedRecipient } from "../model/recipient.js";
import { smallPolicy } from "../testing/small-policy.js";
import { warningsOf } from "./warnings.js";

const { en } = smallPolicy.texts;

const entry = (index: number, rest: Partial<ClassifiedRecipient>): ClassifiedRecipient => ({
  index,
  kind: "email",
  relation: "external",
  why: "unlisted",
  ...rest,
});
const imitation = (index: number, resembles: string) =>
  entry(index, { relation: "lookalike", why: "lookalike", resembles });

describe("warningsOf", () => {
  test("has one for each domain that is imitated, then who may send it on", () => {
    const warnings = warningsOf(
      [
        entry(0, { relation: "internal", why: "listed" }),
        imitation(1, "island.example"),
        entry(2, { why: "routed" }),
        imitation(3, "mainland.example"),
        imitation(4, "island.example"),
      ],
      undefined,
      en,
    );
    expect(warnings.map(({ text: _, ...warning }) => warning)).toEqual([
      { id: "lookalike", indexes: [1, 4], resembles: "island.example" },
      { id: "lookalike", indexes: [3], resembles: "mainland.example" },
      { id: "routed", indexes: [2] },
    ]);
    expect(Object.isFrozen(warnings[0]?.indexes)).toBe(true);
  });

  test("says where what was said is another than what addresses show, and not of numbers", () => {
    const recipients = [
      entry(0, { relation: "internal", why: "listed" }),
      entry(1, { kind: "telephone", why: "telephone" }),
      entry(2, {}),
    ];
    expect(warningsOf(recipients, "internal", en).map(({ id, indexes }) => [id, indexes])).toEqual([
      ["audience-unused", [2]],
    ]);
    expect(warningsOf(recipients, "external", en).map(({ id, indexes }) => [id, indexes])).toEqual([
      ["audience-unused", [0]],
    ]);
  });

  test("is silent where nothing stands out", () => {
    expect(warningsOf([entry(0, {})], undefined, en)).toEqual([]);
    expect(warningsOf([], "internal", en)).toEqual([]);
  });
});

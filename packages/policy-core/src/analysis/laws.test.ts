import { describe, expect, test } from "vitest";
import { FEATURES, type AttributeSpec, type FactSpec } from "../attributes.js";
import type { Policy } from "../model/policy.js";
import { OUTCOMES } from "../model/vocabulary.js";
import { pdpOf, withRule } from "../testing/pdp-of.js";
import { smallPolicy } from "../testing/small-policy.js";
import { checkLaws } from "./laws.js";

const lawsOf = (policy: Policy) => checkLaws(pdpOf(policy));

describe("checkLaws", () => {
  test("the small policy keeps every law, in each of the places where it could be broken", () => {
    const cells = pdpOf(smallPolicy).table.space.size;
    /** From each value to the next one that a law names, in each cell that has the former. */
    const stepsBy = (law: string) =>
      Object.values<AttributeSpec | FactSpec>(FEATURES).reduce(
        (sum, spec) =>
          "law" in spec && spec.law?.id === law
            ? sum + ((spec.law.along.length - 1) * cells) / spec.values.length
            : sum,
        0,
      );
    expect(lawsOf(smallPolicy)).toEqual([
      { law: "every-cell-has-a-cited-reason", checked: cells, broken: [] },
      // of nine levels two are open, two sensitive and four classified
      { law: "higher-class-never-milder", checked: (cells / 9) * (2 * 2 + 2 * 4 + 2 * 4), broken: [] },
      { law: "more-recipients-never-milder", checked: stepsBy("more-recipients-never-milder"), broken: [] },
      { law: "worse-group-never-milder", checked: stepsBy("worse-group-never-milder"), broken: [] },
      { law: "more-content-never-milder", checked: stepsBy("more-content-never-milder"), broken: [] },
      { law: "classified-is-prohibited", checked: (cells / 9) * 4, broken: [] },
      // four channels of six
      { law: "messaging-app-never-suitable", checked: (cells / 6) * 4, broken: [] },
    ]);
  });

  test.each<[string, Policy, string]>([
    [
      "classified content that is only not advised",
      withRule("classified", { outcome: "not-advised" }),
      "classified-is-prohibited",
    ],
    ["an app that is suitable", withRule("app-chat", { outcome: "suitable" }), "messaging-app-never-suitable"],
    [
      "unknown members that are milder than known ones",
      withRule("app-group-unknown", { when: { kind: ["messaging-app"], group: ["reviewed"] } }),
      "worse-group-never-milder",
    ],
    [
      "sensitive content that is milder than open content",
      withRule("post-outside-sensitive", { outcome: "suitable" }),
      "higher-class-never-milder",
    ],
    [
      "an outsider who is treated better than a colleague",
      withRule("post-listed", { outcome: "not-advised" }),
      "more-recipients-never-milder",
    ],
    [
      "personal data that makes it milder",
      withRule("post-listed", {
        when: {
          kind: ["corporate-email"],
          audience: ["internal"],
          personalData: ["no"],
          levelClass: ["open", "sensitive"],
        },
        outcome: "not-covered",
      }),
      "more-content-never-milder",
    ],
  ])("sees %s", (_, policy, law) => {
    const fallback: Policy = {
      ...policy,
      rules: [
        ...policy.rules,
        {
          ...policy.rules[0],
          id: "fallback",
          when: {},
          outcome: "suitable",
          conditions: [],
          cites: ["§2"],
          basis: "assumption",
        },
      ],
      texts: {
        en: { ...policy.texts.en, rules: { ...policy.texts.en.rules, fallback: "Anything." } },
        fr: { ...policy.texts.fr, rules: { ...policy.texts.fr.rules, fallback: "Tout." } },
      },
    };
    const broken = lawsOf(fallback).filter((report) => report.broken.length > 0);
    expect(broken.map((report) => report.law)).toContain(law);
    for (const { broken: counterexamples } of broken) {
      for (const { attributes, outcome, other } of counterexamples) {
        expect(OUTCOMES).toContain(outcome);
        if (other === undefined) continue;
        expect(OUTCOMES.indexOf(other.outcome)).toBeLessThan(OUTCOMES.indexOf(outcome));
        expect(attributes).not.toMatchObject(other.attributes);
      }
    }
  });
});

import { describe, expect, test } from "vitest";
import { compile } from "../engine/compile.js";
import type { Policy } from "../model/policy.js";
import { gscPolicy } from "../note/index.js";
import { OUTCOMES } from "../model/vocabulary.js";
import { checkLaws } from "./laws.js";

function lawsOf(policy: Policy) {
  const compiled = compile(policy);
  if (!compiled.ok) throw new Error(compiled.errors[0].message);
  return checkLaws(compiled.value);
}

const withRule = (id: string, change: Partial<Policy["rules"][number]>): Policy => ({
  ...gscPolicy,
  rules: gscPolicy.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});

describe("checkLaws", () => {
  test("the note keeps every law, in each of the places where it could be broken", () => {
    expect(lawsOf(gscPolicy)).toEqual([
      { law: "every-cell-has-a-cited-reason", checked: 20_736, broken: [] },
      { law: "higher-class-never-milder", checked: 46_080, broken: [] },
      { law: "more-recipients-never-milder", checked: 24_192, broken: [] },
      { law: "worse-group-never-milder", checked: 10_368, broken: [] },
      { law: "more-content-never-milder", checked: 31_104, broken: [] },
      { law: "classified-is-prohibited", checked: 9_216, broken: [] },
      { law: "messaging-app-never-suitable", checked: 17_280, broken: [] },
    ]);
  });

  test.each<[string, Policy, string]>([
    [
      "classified content that is only not advised",
      withRule("classified", { outcome: "not-advised" }),
      "classified-is-prohibited",
    ],
    ["an app that is suitable", withRule("app-short-lived", { outcome: "suitable" }), "messaging-app-never-suitable"],
    [
      "unknown members that are milder than known ones",
      withRule("group-members-unknown", { when: { kind: ["messaging-app"], group: ["reviewed"] } }),
      "worse-group-never-milder",
    ],
    [
      "sensitive content that is milder than open content",
      withRule("mail-external-sensitive", { outcome: "suitable" }),
      "higher-class-never-milder",
    ],
    [
      "an outsider who is treated better than a colleague",
      withRule("mail-internal", { outcome: "not-advised" }),
      "more-recipients-never-milder",
    ],
    [
      "personal data that makes it milder",
      withRule("mail-internal", {
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
          cites: ["§12"],
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

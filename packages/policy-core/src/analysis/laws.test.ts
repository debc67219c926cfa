import { describe, expect, test } from "vitest";
import { compile } from "../engine/compile.js";
import type { Policy } from "../model/policy.js";
import { gscPolicy } from "../note/index.js";
import { checkLaws, LAWS } from "./laws.js";

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
  test.each(lawsOf(gscPolicy))("the note keeps the law $law in each of $checked places", ({ checked, broken }) => {
    expect(checked).toBeGreaterThan(1_000);
    expect(broken).toEqual([]);
  });

  test("looks at every law", () => {
    expect(lawsOf(gscPolicy).map(({ law }) => law)).toEqual(LAWS);
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
  });
});

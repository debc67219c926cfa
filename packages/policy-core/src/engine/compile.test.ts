import { describe, expect, test } from "vitest";
import type { Policy } from "../model/policy.js";
import { gscPolicy } from "../note/index.js";
import { compile } from "./compile.js";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** The policy with one thing wrong in it. */
function broken(spoil: (policy: Mutable<Policy>) => void): Policy {
  const policy = JSON.parse(JSON.stringify(gscPolicy)) as Mutable<Policy>;
  spoil(policy);
  return policy;
}

function faultsOf(policy: Policy) {
  const compiled = compile(policy);
  return compiled.ok ? [] : compiled.errors.map(({ code, pointer }) => `${code} ${pointer}`);
}

const indexOf = (id: string) => gscPolicy.rules.findIndex((rule) => rule.id === id);

describe("compile", () => {
  test("takes the note as it is", () => {
    expect(faultsOf(gscPolicy)).toEqual([]);
  });

  test.each<[string, (policy: Mutable<Policy>) => void, string[]]>([
    [
      "two rules with the same id",
      (policy) => policy.rules.push({ ...(policy.rules[0] as Mutable<Policy>["rules"][number]) }),
      [`duplicate-id /rules/${gscPolicy.rules.length}`],
    ],
    [
      "a rule that can never match",
      (policy) => {
        const rule = policy.rules[indexOf("app-sensitive-substance")];
        if (rule) rule.when = { kind: ["corporate-email"], dataLeavesEea: ["yes"] };
      },
      [`never-matches /rules/${indexOf("app-sensitive-substance")}`],
    ],
    [
      "a caution that can never match",
      (policy) => {
        if (policy.cautions[0]) policy.cautions[0].when = { channel: ["avaya"], funding: ["donations"] };
      },
      ["never-matches /cautions/0"],
    ],
    [
      "an escalation that can never match",
      (policy) => {
        if (policy.escalations[1]) policy.escalations[1].when = { level: ["public"], levelClass: ["classified"] };
      },
      ["never-matches /escalations/1"],
    ],
    [
      "a condition that does not exist",
      (policy) => policy.rules[0]?.conditions.push("keep-quiet"),
      ["unknown-reference /rules/0/conditions/0"],
    ],
    [
      "a channel that does not exist",
      (policy) => {
        const rule = policy.rules[0];
        if (rule) rule.when = { channel: ["fax"] };
      },
      ["unknown-reference /rules/0/when/channel/0"],
    ],
    [
      "a body that does not exist",
      (policy) => {
        if (policy.domains[0]) policy.domains[0].body = "nobody";
      },
      ["unknown-reference /domains/0/body"],
    ],
    [
      "a domain not written as it is compared",
      (policy) => {
        if (policy.domains[0]) policy.domains[0].domain = "Consilium.europa.eu";
      },
      ["domain-not-normal /domains/0/domain"],
    ],
    [
      "a rule without a source",
      (policy) => {
        if (policy.rules[0]) policy.rules[0].cites = [];
      },
      ["no-cite /rules/0/cites"],
    ],
    [
      "a level left out",
      (policy) => {
        policy.levels = policy.levels.filter(({ id }) => id !== "limite");
      },
      ["missing-level /levels"],
    ],
    [
      "a channel that says not whom it reaches",
      (policy) => {
        const [email] = policy.channels;
        if (email) email.facts = email.facts.filter(({ id }) => id !== "reaches");
        delete policy.texts.en.channels["email"]?.facts["reaches"];
        delete policy.texts.fr.channels["email"]?.facts["reaches"];
      },
      ["missing-fact /channels/0/facts"],
    ],
    [
      "a profile value that rules do not know",
      (policy) => {
        const fact = policy.channels[0]?.facts.find(({ id }) => id === "reaches");
        if (fact) fact.value = "everyone";
      },
      [
        `unknown-reference /channels/0/facts/${gscPolicy.channels[0]?.facts.findIndex(({ id }) => id === "reaches")}/value`,
      ],
    ],
    [
      "nobody left to ask",
      (policy) => {
        policy.escalations = policy.escalations.filter(({ when }) => when !== undefined);
      },
      ["no-escalation /escalations"],
    ],
    [
      "a text missing in one language",
      (policy) => delete policy.texts.fr.rules["classified"],
      ["missing-text /texts/fr/rules/classified"],
    ],
    [
      "a text about what does not exist",
      (policy) => (policy.texts.en.cautions["mind-the-gap"] = "Mind the gap."),
      ["unknown-reference /texts/en/cautions/mind-the-gap"],
    ],
    [
      "a placeholder that nothing fills",
      (policy) => (policy.texts.en.rules["classified"] = "Not to {recipient}."),
      ["unknown-placeholder /texts/en/rules/classified"],
    ],
  ])("refuses %s", (_, spoil, faults) => {
    expect(faultsOf(broken(spoil))).toEqual(faults);
  });

  test("refuses a policy that leaves requests without an answer, with an example", () => {
    const policy = broken((spoilt) => {
      spoilt.rules = spoilt.rules.filter(({ id }) => id !== "level-unstated");
      for (const lang of ["en", "fr"] as const) delete spoilt.texts[lang].rules["level-unstated"];
      spoilt.interpretations = spoilt.interpretations.map((entry) => ({
        ...entry,
        rules: entry.rules.filter((id) => id !== "level-unstated"),
      }));
    });
    const compiled = compile(policy);
    expect(compiled).toMatchObject({ ok: false, errors: [{ code: "no-rule", pointer: "/rules" }] });
    expect(!compiled.ok && compiled.errors[0].message).toContain('"level":"unstated"');
  });

  test("says all faults at once, in the language asked for", () => {
    const policy = broken((spoilt) => {
      spoilt.channelOrder.push("singal");
      if (spoilt.rules[0]) spoilt.rules[0].cites = [];
    });
    const compiled = compile(policy, { lang: "fr" });
    expect(!compiled.ok && compiled.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining("Vouliez-vous dire signal ?"),
      expect.stringContaining("Rien n’est cité"),
    ]);
  });

  test("names the policy by its content, whatever the order in which it is written", () => {
    const digest = (policy: Policy) => {
      const compiled = compile(policy);
      return compiled.ok ? compiled.value.identity.digest : "";
    };
    const rewritten = Object.fromEntries(Object.entries(gscPolicy).toReversed()) as unknown as Policy;
    expect(digest(gscPolicy)).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(digest(rewritten)).toBe(digest(gscPolicy));
    expect(digest({ ...gscPolicy, version: "1.0.1" })).not.toBe(digest(gscPolicy));
  });
});

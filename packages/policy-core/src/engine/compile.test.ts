import { describe, expect, test } from "vitest";
import type { Policy } from "../model/policy.js";
import { smallPolicy } from "../testing/small-policy.js";
import { compile } from "./compile.js";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** The policy with one thing wrong in it. */
function broken(spoil: (policy: Mutable<Policy>) => void): Policy {
  const policy = JSON.parse(JSON.stringify(smallPolicy)) as Mutable<Policy>;
  spoil(policy);
  return policy;
}

function faultsOf(policy: Policy) {
  const compiled = compile(policy);
  return compiled.ok ? [] : compiled.errors.map(({ code, pointer }) => `${code} ${pointer}`);
}

const indexOf = (id: string) => smallPolicy.rules.findIndex((rule) => rule.id === id);

describe("compile", () => {
  test("finds nothing wrong with a policy that is in order", () => {
    expect(faultsOf(smallPolicy)).toEqual([]);
  });

  test.each<[string, (policy: Mutable<Policy>) => void, string[]]>([
    [
      "two rules with the same id",
      (policy) => policy.rules.push({ ...(policy.rules[0] as Mutable<Policy>["rules"][number]) }),
      [`duplicate-id /rules/${smallPolicy.rules.length}`],
    ],
    [
      "a rule that can never match",
      (policy) => {
        const rule = policy.rules[indexOf("app-group-unknown")];
        if (rule) rule.when = { kind: ["corporate-email"], location: ["third-country"] };
      },
      [`never-matches /rules/${indexOf("app-group-unknown")}`],
    ],
    [
      "a caution that can never match",
      (policy) => {
        if (policy.cautions[0]) policy.cautions[0].when = { channel: ["bell"], funding: ["donations"] };
      },
      ["never-matches /cautions/0"],
    ],
    [
      "a summary that can never match",
      (policy) => {
        if (policy.summaries[1]) policy.summaries[1].when = { level: ["public"], levelClass: ["classified"] };
      },
      ["never-matches /summaries/1"],
    ],
    [
      "a condition that does not exist",
      (policy) => policy.rules[indexOf("app-chat")]?.conditions.push("keep-quiet"),
      [`unknown-reference /rules/${indexOf("app-chat")}/conditions/1`],
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
        if (policy.domains[0]) policy.domains[0].domain = "Island.example";
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
        const [post] = policy.channels;
        if (post) post.facts = post.facts.filter(({ id }) => id !== "reaches");
        delete policy.texts.en.channels["post"]?.facts["reaches"];
        delete policy.texts.fr.channels["post"]?.facts["reaches"];
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
        `unknown-reference /channels/0/facts/${smallPolicy.channels[0]?.facts.findIndex(({ id }) => id === "reaches")}/value`,
      ],
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
        rules: entry.rules.filter(({ id }) => id !== "level-unstated"),
      }));
      spoilt.summaries = spoilt.summaries.filter(({ decides = [] }) => !decides.includes("level-unstated"));
      for (const lang of ["en", "fr"] as const) delete spoilt.texts[lang].summaries["level-first"];
    });
    const compiled = compile(policy);
    expect(compiled).toMatchObject({ ok: false, errors: [{ code: "no-rule", pointer: "/rules" }] });
    expect(!compiled.ok && compiled.errors[0].message).toContain('"level":"unstated"');
  });

  test("says all faults at once, in the language asked for", () => {
    const policy = broken((spoilt) => {
      if (spoilt.rules[0]) spoilt.rules[0].cites = [];
      if (spoilt.cautions[0]) spoilt.cautions[0].when = { channel: ["pigoen"] };
    });
    const compiled = compile(policy, { lang: "fr" });
    expect(!compiled.ok && compiled.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining("Rien n’est cité"),
      expect.stringContaining("Vouliez-vous dire pigeon?"),
    ]);
  });

  test("names the policy by its content, whatever the order in which it is written", () => {
    const digest = (policy: Policy) => {
      const compiled = compile(policy);
      return compiled.ok ? compiled.value.identity.digest : "";
    };
    const rewritten = Object.fromEntries(Object.entries(smallPolicy).toReversed()) as unknown as Policy;
    expect(digest(smallPolicy)).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(digest(rewritten)).toBe(digest(smallPolicy));
    expect(digest({ ...smallPolicy, version: "1.0.1" })).not.toBe(digest(smallPolicy));
  });
});

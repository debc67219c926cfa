import { describe, expect, test } from "vitest";
import type { Policy } from "../model/policy.js";
import { LANGUAGES } from "../model/vocabulary.js";
import { withRule } from "../testing/pdp-of.js";
import { smallPolicy } from "../testing/small-policy.js";
import { checkPolicy } from "./check-policy.js";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

function faultsOf(spoil: (policy: Mutable<Policy>) => void): readonly string[] {
  const policy = JSON.parse(JSON.stringify(smallPolicy)) as Mutable<Policy>;
  spoil(policy);
  return checkPolicy(policy, "en").map(({ code, pointer }) => `${code} ${pointer}`);
}

const LISTS = [
  "levels",
  "channels",
  "bodies",
  "domains",
  "rules",
  "conditions",
  "cautions",
  "summaries",
  "sources",
  "interpretations",
] as const satisfies readonly (keyof Policy)[];

describe("what stands twice", () => {
  test.each(LISTS)("in %s is found, where it stands again", (list) => {
    const found = faultsOf((policy) => {
      const entries: unknown[] = policy[list];
      entries.push(entries[0]);
    });
    expect(found.filter((fault) => fault.startsWith("duplicate-id"))).toEqual([
      `duplicate-id /${list}/${smallPolicy[list].length}`,
    ]);
  });

  test("among a channel's facts is found too", () => {
    const found = faultsOf(({ channels }) => {
      const facts = channels[1]?.facts ?? [];
      facts.push(...facts.slice(0, 1));
    });
    expect(found).toEqual([`duplicate-id /channels/1/facts/${smallPolicy.channels[1]?.facts.length}`]);
  });
});

describe("what does not exist", () => {
  test.each<[string, (policy: Mutable<Policy>) => void]>([
    ["/summaries/0/decides/0", ({ summaries: [summary] }) => summary && (summary.decides = ["no-rule"])],
    ["/cautions/0/when/channel/0", ({ cautions: [caution] }) => caution && (caution.when.channel = ["fax"])],
    [
      "/interpretations/1/rules/0/id",
      ({ interpretations: [, second] }) => second && (second.rules = [{ id: "no-rule", settles: "word" }]),
    ],
  ])("is found at %s", (pointer, spoil) => {
    expect(faultsOf(spoil)).toEqual([`unknown-reference ${pointer}`]);
  });

  test("is named, with what exists and is nearest", () => {
    const cautions = smallPolicy.cautions.map((caution) => ({ ...caution, when: { channel: ["pigoen"] } }));
    const [fault] = checkPolicy({ ...smallPolicy, cautions }, "en");
    expect(fault?.message).toMatch(/^pigoen does not exist\. Did you mean pigeon\? Known: post, bell, pigeon, /u);
  });
});

describe("what is missing", () => {
  test("is named: a level, a fact, a source", () => {
    const policy: Policy = {
      ...smallPolicy,
      levels: smallPolicy.levels.filter(({ id }) => id !== "secret-ue"),
      channels: smallPolicy.channels.map((channel) => ({
        ...channel,
        facts: channel.id === "raven" ? channel.facts.filter(({ id }) => id !== "reaches") : channel.facts,
      })),
      cautions: smallPolicy.cautions.map((caution) => (caution.id === "traces" ? { ...caution, cites: [] } : caution)),
    };
    expect(checkPolicy(policy, "en").map(({ message }) => message)).toEqual([
      expect.stringContaining("secret-ue"),
      expect.stringContaining("reaches"),
      expect.stringContaining("cites nothing"),
      expect.stringContaining("reaches does not exist"),
      expect.stringContaining("reaches does not exist"),
    ]);
  });
});

/** Every record of texts that has a key for each of something, with one of its keys. */
const RECORDS = [
  ["channels", "raven"],
  ["channels/raven/facts", "owner"],
  ["terms/fact", "metadata"],
  ["bodies", "mainland-office"],
  ["rules", "classified"],
  ["conditions", "review-members"],
  ["cautions", "abroad"],
  ["summaries", "address-first"],
  ["paragraphs", "§2(1)"],
  ["interpretations", "how-often"],
] as const;

const recordAt = (texts: object, path: string): Record<string, unknown> =>
  path.split("/").reduce<object>((here, key) => Reflect.get(here, key) as object, texts) as Record<string, unknown>;

describe.each(LANGUAGES)("texts in %s", (lang) => {
  test.each(RECORDS)("are missed in %s", (path, key) => {
    const found = faultsOf(({ texts }) => {
      delete recordAt(texts[lang], path)[key];
    });
    expect(found[0]).toBe(`missing-text /texts/${lang}/${path}/${key}`);
    // without its texts a channel lacks those of its facts, too
    const facts = smallPolicy.channels.find(({ id }) => id === "raven")?.facts ?? [];
    expect(found).toHaveLength(path === "channels" ? 1 + facts.length : 1);
  });

  test.each(RECORDS)("about nothing are found in %s", (path) => {
    const found = faultsOf(({ texts }) => {
      const record = recordAt(texts[lang], path);
      record["nothing"] = Object.values(record)[0];
    });
    expect(found).toEqual([`unknown-reference /texts/${lang}/${path}/nothing`]);
  });

  test.each([
    ["rules", "classified"],
    ["conditions", "review-members"],
    ["cautions", "abroad"],
    ["summaries", "suitable"],
  ])("with a placeholder that nothing fills are found in %s", (path, key) => {
    const found = faultsOf(({ texts }) => {
      recordAt(texts[lang], path)[key] = "Over {channel}, {metadata}, {location}, {Channel} and {}.";
    });
    const fault = `unknown-placeholder /texts/${lang}/${path}/${key}`;
    expect(found).toEqual([fault, fault]);
  });
});

describe("a rule", () => {
  test.each<[string, string, Partial<Policy["rules"][number]>]>([
    [
      "has no conditions that nobody is shown",
      "conditions-not-shown",
      { outcome: "not-advised", conditions: ["keep-it-short"] },
    ],
    ["makes nothing conditional without a condition", "no-condition", { outcome: "conditional", conditions: [] }],
    ["names nobody to ask whom nobody is shown", "ask-not-shown", { outcome: "suitable", ask: ["originator"] }],
    ["names whom to ask where an answer says to", "no-escalation", { outcome: "not-covered", ask: [] }],
    ["names whom to ask where another law forbids it", "no-escalation", { outcome: "prohibited", ask: [] }],
  ])("%s", (_, code, change) => {
    const index = smallPolicy.rules.findIndex(({ id }) => id === "app-lasting");
    const policy = withRule("app-lasting", { conditions: [], ask: [], ...change });
    expect(checkPolicy(policy, "en").map((fault) => `${fault.code} ${fault.pointer}`)).toEqual([
      `${code} /rules/${index}`,
    ]);
  });
});

test("a source that is cited and not declared is found, and those that are declared are named", () => {
  const faults = checkPolicy(withRule("app-lasting", { cites: ["§2(1)", "5/2026 Art. 3"] }), "en");
  expect(faults.map(({ code }) => code)).toEqual(["unknown-source"]);
  expect(faults[0]?.message).toContain("No source has the id 5/2026.");
  expect(faults[0]?.message).toContain("2013/488/EU, 11336/11");
});

test("a name that two entries share is found", () => {
  const found = faultsOf(({ channels: [, bell], levels: [open] }) => {
    bell?.names.en.push("Let-ter");
    open?.names.fr.push("snc");
  });
  expect(found).toEqual(["ambiguous-name /levels/3/names", "ambiguous-name /channels/1/names"]);
});

import { describe, expect, test } from "vitest";
import { compileChecked } from "../../engine/checked.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Overlay, OverlayInput } from "../../model/overlay.js";
import type { Policy, Rule } from "../../model/policy.js";
import type { SourceGrade } from "../../model/source.js";
import { gscPolicy } from "../../note/gsc-policy.js";
import { pdpOf } from "../../testing/pdp-of.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { composed as composedOf, overlay } from "../overlays/testing/overlays.js";
import { LINT_CHECKS } from "./finding.js";
import { lintFaults } from "./lint-faults.js";
import { lintPolicy } from "./lint-policy.js";
import { lintSources } from "./lint-sources.js";
import { lintCheckTexts } from "./words.js";

const AS_OF = "2026-11-24";

const rule = (id: string, more: Partial<Rule>): Rule => ({
  id,
  when: { kind: ["corporate-chat"], levelClass: ["open"], reachable: ["yes"] },
  outcome: "suitable",
  conditions: [],
  cites: ["§3"],
  basis: "department",
  ask: [],
  ...more,
});

/** The small policy with more rules, each with its words. */
function withRules(...added: readonly Rule[]): Policy {
  const words = Object.fromEntries(added.map(({ id }) => [id, id]));
  const { en, fr } = smallPolicy.texts;
  return {
    ...smallPolicy,
    rules: [...smallPolicy.rules, ...added],
    texts: { en: { ...en, rules: { ...en.rules, ...words } }, fr: { ...fr, rules: { ...fr.rules, ...words } } },
  };
}

const placeOf = (id: string) => `/rules/${smallPolicy.rules.findIndex((one) => one.id === id)}`;
const ADDED = `/rules/${smallPolicy.rules.length}`;

const composed = (more: Partial<OverlayInput>): Pdp => composedOf(overlay(more));

const findingsIn = (pdp: Pdp, asOf = AS_OF) =>
  lintPolicy(pdp, { asOf }).map(
    ({ check, severity, overlay: of, pointer }) => `${severity} ${check} ${of ?? ""}${pointer}`,
  );

const inSmallPolicy = findingsIn(pdpOf(smallPolicy));
/** What is found besides what is found in the small policy itself. */
const newIn = (pdp: Pdp) => findingsIn(pdp).filter((found) => !inSmallPolicy.includes(found));

describe("a policy", () => {
  test("has findings for the facts and the domains that rest on nothing", () => {
    expect(inSmallPolicy.filter((one) => !one.startsWith("note changes-nothing"))).toEqual([
      "note fact-without-source /channels/0/facts/0",
      "note fact-without-source /channels/6/facts/0",
      "note domain-assumed /domains/2",
      "note domain-assumed /domains/3",
    ]);
    const found = lintPolicy(pdpOf(smallPolicy), { asOf: AS_OF });
    const ofDomains = found.filter(({ check }) => check === "domain-assumed");
    expect(ofDomains.map(({ message }) => message.en.includes("switched off"))).toEqual([false, true]);
  });
});

describe("rules", () => {
  test("that contradict: the same requests, and another outcome", () => {
    const chat = rule("chat-no-longer", {
      when: { kind: ["corporate-chat"], levelClass: ["open"], reachable: ["yes"] },
      outcome: "not-covered",
      ask: ["it-correspondent"],
    });
    expect(newIn(pdpOf(withRules(chat)))).toEqual([`warning contradicts ${placeOf("bell-inside")}`]);
  });

  test("that are shadowed by a stricter one with the same conditions", () => {
    const narrow = rule("classified-chat", {
      when: { kind: ["corporate-chat"], levelClass: ["classified"] },
      outcome: "not-advised",
    });
    expect(newIn(pdpOf(withRules(narrow)))).toEqual([`warning shadowed ${ADDED}`]);
  });

  test("that never decide, though no single rule shadows them", () => {
    const never = rule("no-classified-or-unstated", {
      when: { kind: ["corporate-chat"], levelClass: ["classified", "unstated"] },
      outcome: "suitable",
    });
    expect(newIn(pdpOf(withRules(never)))).toEqual([`warning never-decides ${ADDED}`]);
  });

  test("that are twice there: the later one", () => {
    const same = rule("chat-again", {});
    expect(newIn(pdpOf(withRules(same)))).toEqual([`note shadowed ${ADDED}`]);
  });

  test("that change nothing, though no single rule shadows them", () => {
    const both = rule("post-or-bell", {
      when: { kind: ["corporate-chat", "corporate-email"], levelClass: ["open"] },
    });
    expect(newIn(pdpOf(withRules(both)))).toEqual([
      `note shadowed ${placeOf("bell-inside")}`,
      `note shadowed ${placeOf("post-listed")}`,
    ]);
    const colleagues = rule("colleagues", {
      when: {
        kind: ["corporate-chat", "corporate-email"],
        levelClass: ["open"],
        audience: ["internal"],
        reachable: ["yes"],
        files: ["yes"],
      },
    });
    expect(newIn(pdpOf(withRules(colleagues)))).toEqual([`note changes-nothing ${ADDED}`]);
  });

  test("that set a condition which others do not are no findings", () => {
    const careful = rule("careful-chat", {
      when: { kind: ["corporate-chat"], levelClass: ["sensitive"], reachable: ["yes"] },
      outcome: "conditional",
      conditions: ["write-a-postcard"],
    });
    expect(newIn(pdpOf(withRules(careful)))).toEqual([]);
  });
});

describe("overlays", () => {
  const words = (id: string) => ({ en: { rules: { [id]: "Words." } }, fr: { rules: { [id]: "Des mots." } } });

  test("may make a rule idle that is not theirs: a note where the rule stands", () => {
    const when = { kind: ["messaging-app"], group: ["unknown"] } as const;
    const strict = {
      ...rule("no-unknown-members", { outcome: "prohibited", basis: "other-law", cites: ["law/7"] }),
      when,
    };
    const pdp = composed({
      sources: [{ id: "law/7", title: { en: "Law 7", fr: "Loi 7" } }],
      rules: { add: [{ ...strict, ask: ["security-officer"] }] },
      texts: words(strict.id),
    });
    expect(newIn(pdp)).toEqual([`note never-decides ${placeOf("app-group-unknown")}`]);
  });

  test("have findings of their own, where they stand in them", () => {
    const idle = rule("chat-again", { when: { kind: ["corporate-chat"], levelClass: ["classified"] } });
    const pdp = composed({ rules: { add: [idle] }, texts: words(idle.id) });
    expect(newIn(pdp)).toEqual(["warning shadowed department/rules/add/0"]);
  });

  test("may leave rules and cautions without any request", () => {
    const pdp = composed({ channels: { switchOff: ["post"] }, loosens: [] });
    expect(newIn(pdp).filter((found) => found.includes("never-matches"))).toEqual([
      `note never-matches ${placeOf("post-listed")}`,
      `note never-matches ${placeOf("post-listed-sensitive")}`,
      `note never-matches ${placeOf("post-outside")}`,
      `note never-matches ${placeOf("post-outside-sensitive")}`,
      `note never-matches /cautions/${smallPolicy.cautions.findIndex(({ id }) => id === "not-inside")}`,
    ]);
  });

  test("lend domains and loosen: notes, with the reason that they give", () => {
    const because = { en: "The mail is encrypted.", fr: "Le courrier est chiffré." };
    const pdp = composed({
      domains: { switchOn: ["guests.mainland.example"] },
      loosens: ["post-listed", "post-listed-sensitive"].map((id) => ({ rule: id, because })),
    });
    expect(newIn(pdp)).toEqual([
      "note lends-domain department/domains/switchOn/0",
      "note loosens department/loosens/0",
      "note loosens department/loosens/1",
    ]);
    expect(lintPolicy(pdp, { asOf: AS_OF }).at(-1)?.message.fr).toContain(because.fr);
  });
});

describe("facts", () => {
  const dated = (asOf: string | null, grade: SourceGrade = "press") =>
    composed({
      channels: {
        add: [
          {
            id: "line",
            kind: "messaging-app",
            names: { en: [], fr: [] },
            facts: [
              {
                id: "reaches",
                value: "anyone",
                source: { kind: "public", title: "A page", publisher: "A firm", url: "https://example.org/", grade },
                asOf,
              },
            ],
          },
        ],
      },
      texts: {
        en: { channels: { line: { name: "LINE", about: "An app.", facts: { reaches: "Anyone." } } } },
        fr: { channels: { line: { name: "LINE", about: "Une application.", facts: { reaches: "Tous." } } } },
      },
    });

  test.each([
    ["2025-11-24", AS_OF, undefined],
    ["2025-11-23", AS_OF, "fact-old"],
    ["2025-11", AS_OF, undefined],
    ["2025-10", AS_OF, "fact-old"],
    ["2025", AS_OF, undefined],
    ["2024", AS_OF, "fact-old"],
    ["2027-02-28", "2028-02-29", "fact-old"],
    [null, AS_OF, undefined],
  ])("of %s, on %s: %s", (asOf, today, check) => {
    const found = findingsIn(dated(asOf), today).filter((one) => one.includes("department"));
    expect(found).toEqual(check === undefined ? [] : [`warning ${check} department/channels/add/0/facts/0`]);
  });

  test.each<[SourceGrade, number]>([
    ["official", 0],
    ["law", 0],
    ["authority", 1],
    ["paper", 1],
    ["press", 1],
  ])("by %s: %i old ones, since what is in force bears the day on which it was last changed", (grade, count) => {
    const found = findingsIn(dated("2018-05-25", grade)).filter((one) => one.includes("department"));
    expect(found.filter((one) => one.includes("fact-old"))).toHaveLength(count);
  });
});

test("the shipped policy is not warned of, on any day: its facts rest on what holds until it is changed", () => {
  const shipped = compileChecked(gscPolicy, "sha256:none");
  const warnings = lintSources(shipped, "2030-01-01").filter(({ severity }) => severity !== "note");
  expect(warnings).toEqual([]);
});

describe("what keeps an overlay from being laid", () => {
  test("is all told, in each overlay, and in both languages", () => {
    const first = overlay({ rules: { switchOff: ["app-sensitve"] }, channels: { switchOff: ["fax"] } });
    const second: Overlay = {
      ...overlay({
        rules: { add: [rule("new", { when: { channel: ["nowhere"] }, conditions: ["nothing"], basis: "explicit" })] },
      }),
      id: "team",
      extends: { id: "department", version: "1.0.0" },
    };
    const found = lintFaults(smallPolicy, [second, first]);
    expect(found.map(({ check, overlay: of, place, pointer }) => [check, of, place, pointer].join(" "))).toEqual([
      "unknown-reference department 1 /channels/switchOff/0",
      "unknown-reference department 1 /rules/switchOff/0",
      "claims-note team 0 /rules/add/0/basis",
      "unknown-reference team 0 /rules/add/0/when/channel/0",
      "unknown-reference team 0 /rules/add/0/conditions/0",
      "conditions-not-shown team 0 /rules/add/0",
      "missing-text team 0 /texts/en/rules/new",
      "missing-text team 0 /texts/fr/rules/new",
    ]);
    expect(found[1]?.message.en).toContain("Did you mean app-sensitive?");
    expect(found[1]?.message.fr).toContain("app-sensitive");
    expect(found.every(({ message: { en, fr } }) => en !== fr)).toBe(true);
  });

  test("is nothing where they can be", () => {
    expect(lintFaults(smallPolicy, [overlay({})])).toEqual([]);
  });

  test("of a policy itself is told as well, also where it was said to be checked", () => {
    const broken: Policy = { ...smallPolicy, conditions: smallPolicy.conditions.slice(1) };
    const found = lintPolicy(compileChecked(broken, "sha256:none"), { asOf: AS_OF });
    expect(found.filter(({ severity }) => severity === "error").map(({ check }) => check)).toContain(
      "unknown-reference",
    );
    expect(lintFaults(broken, []).map(({ check }) => check)).toContain("unknown-reference");
  });
});

test("each check says in both languages what it looks for", () => {
  for (const words of Object.values(lintCheckTexts)) expect(Object.keys(words)).toEqual([...LINT_CHECKS]);
});

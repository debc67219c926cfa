import { describe, expect, test } from "vitest";
import { compile } from "../../engine/compile.js";
import { compileChecked } from "../../engine/checked.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Overlay, OverlayInput } from "../../model/overlay.js";
import { parseOverlay } from "../../model/parse-overlay.js";
import type { Policy, Rule } from "../../model/policy.js";
import { gscPolicy } from "../../note/index.js";
import { compose } from "../overlays/compose.js";
import { LINT_CHECKS } from "./finding.js";
import { lintFaults } from "./lint-faults.js";
import { lintPolicy } from "./lint-policy.js";
import { lintCheckTexts } from "./words.js";

const AS_OF = "2026-11-24";

function compiled(policy: Policy): Pdp {
  const result = compile(policy);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join("\n"));
  return result.value;
}

const rule = (id: string, more: Partial<Rule>): Rule => ({
  id,
  when: { kind: ["corporate-chat"], levelClass: ["open"], reachable: ["yes"] },
  outcome: "suitable",
  conditions: [],
  cites: ["§13"],
  basis: "assumption",
  ...more,
});

/** The note with more rules, each with its words. */
function withRules(...added: readonly Rule[]): Policy {
  const words = Object.fromEntries(added.map(({ id }) => [id, id]));
  const { en, fr } = gscPolicy.texts;
  return {
    ...gscPolicy,
    rules: [...gscPolicy.rules, ...added],
    texts: { en: { ...en, rules: { ...en.rules, ...words } }, fr: { ...fr, rules: { ...fr.rules, ...words } } },
  };
}

const HEAD = {
  id: "department",
  version: "1.0.0",
  title: { en: "A department", fr: "Un service" },
  extends: { id: "gsc-messaging-apps", version: "^1.0.0" },
};

function overlay(more: Partial<OverlayInput>): Overlay {
  const parsed = parseOverlay({ ...HEAD, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
}

function composed(more: Partial<OverlayInput>): Pdp {
  const result = compose(gscPolicy, [overlay(more)]);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

const findingsIn = (pdp: Pdp, asOf = AS_OF) =>
  lintPolicy(pdp, { asOf }).map(
    ({ check, severity, overlay: of, pointer }) => `${severity} ${check} ${of ?? ""}${pointer}`,
  );

const inNote = findingsIn(compiled(gscPolicy));
/** What is found besides what is found in the note. */
const newIn = (pdp: Pdp) => findingsIn(pdp).filter((found) => !inNote.includes(found));

describe("the note", () => {
  test("has one rule that only repeats another: the note says it twice, and so do the reasons", () => {
    expect(inNote.filter((found) => !/fact-|domain-/u.test(found))).toEqual(["note shadowed /rules/5"]);
    const [found] = lintPolicy(compiled(gscPolicy), { asOf: AS_OF });
    expect(found?.message.en).toBe(
      "The rule app-sensitive-substance only adds a reason: app-sensitive matches wherever it does, with the same outcome and no fewer conditions.",
    );
  });

  test("takes the reach of channels for granted, and what e-mail is", () => {
    const channels = gscPolicy.channels.filter(({ id }) => id !== "avaya");
    expect(inNote.filter((found) => found.includes("fact-without-source"))).toHaveLength(channels.length + 2);
  });

  test("rests on old sources for the encryption of three apps", () => {
    const facts = lintPolicy(compiled(gscPolicy), { asOf: AS_OF }).filter(({ severity }) => severity === "warning");
    expect(facts.map(({ message }) => /for (?<fact>\S+ of \S+)/u.exec(message.en)?.groups?.["fact"])).toEqual(
      ["wire", "teams", "viber"].flatMap((app) => [`e2ee-one-to-one of ${app}`, `e2ee-group of ${app}`]),
    );
  });

  test("assumes four domains, of which it switches three off", () => {
    const found = lintPolicy(compiled(gscPolicy), { asOf: AS_OF }).filter(({ check }) => check === "domain-assumed");
    expect(found.map(({ pointer }) => pointer)).toEqual(["/domains/4", "/domains/5", "/domains/6", "/domains/7"]);
    expect(found.map(({ message }) => message.en.includes("switched off"))).toEqual([false, true, true, true]);
  });
});

describe("rules", () => {
  test("that contradict: the same requests, and another outcome", () => {
    const chat = rule("chat-no-longer", {
      when: { kind: ["corporate-chat"], levelClass: ["open", "sensitive"], reachable: ["yes"] },
      outcome: "not-covered",
    });
    expect(newIn(compiled(withRules(chat)))).toEqual(["warning contradicts /rules/16"]);
  });

  test("that are shadowed by a stricter one with the same conditions", () => {
    const narrow = rule("classified-chat", {
      when: { kind: ["corporate-chat"], levelClass: ["classified"] },
      outcome: "not-advised",
    });
    expect(newIn(compiled(withRules(narrow)))).toEqual(["warning shadowed /rules/23"]);
  });

  test("that never decide, though no single rule shadows them", () => {
    const never = rule("no-classified-or-unstated", {
      when: { kind: ["corporate-chat"], levelClass: ["classified", "unstated"] },
      outcome: "suitable",
    });
    expect(newIn(compiled(withRules(never)))).toEqual(["warning never-decides /rules/23"]);
  });

  test("that are twice there: the later one", () => {
    const same = rule("chat-again", {
      when: { kind: ["corporate-chat"], levelClass: ["open", "sensitive"], reachable: ["yes"] },
    });
    expect(newIn(compiled(withRules(same)))).toEqual(["note shadowed /rules/23"]);
  });

  test("that change nothing, though no single rule shadows them", () => {
    const both = rule("mail-at-home", {
      when: { kind: ["corporate-email"], levelClass: ["open", "sensitive"], audience: ["internal", "institution"] },
    });
    expect(newIn(compiled(withRules(both)))).toEqual(["note shadowed /rules/17", "note shadowed /rules/18"]);
    const three = rule("mail-public", { when: { kind: ["corporate-email"], level: ["public"], personalData: ["no"] } });
    expect(newIn(compiled(withRules(three)))).toEqual(["note changes-nothing /rules/23"]);
  });

  test("that set a condition which others do not are no findings", () => {
    const careful = rule("careful-chat", {
      when: { kind: ["corporate-chat"], levelClass: ["open"], reachable: ["yes"] },
      outcome: "conditional",
      conditions: ["write-nothing-sensitive"],
    });
    expect(newIn(compiled(withRules(careful)))).toEqual([]);
  });
});

describe("overlays", () => {
  const words = (id: string) => ({ en: { rules: { [id]: "Words." } }, fr: { rules: { [id]: "Des mots." } } });

  test("may make a rule idle that is not theirs: a note where the rule stands", () => {
    const when = { kind: ["messaging-app"], group: ["unknown"] } as const;
    const strict = { ...rule("no-unknown-members", { outcome: "prohibited" }), when };
    const pdp = composed({ rules: { add: [strict] }, texts: words(strict.id) });
    expect(newIn(pdp)).toEqual(["note never-decides /rules/10"]);
  });

  test("have findings of their own, where they stand in them", () => {
    const idle = rule("chat-again", { when: { kind: ["corporate-chat"], levelClass: ["classified"] } });
    const pdp = composed({ rules: { add: [idle] }, texts: words(idle.id) });
    expect(newIn(pdp)).toEqual(["warning shadowed department/rules/add/0"]);
  });

  test("may leave rules and cautions without any request", () => {
    const pdp = composed({ channels: { switchOff: ["avaya"] }, loosens: [] });
    expect(newIn(pdp).filter((found) => found.includes("never-matches"))).toEqual([
      "note never-matches /rules/16",
      "note never-matches /cautions/7",
    ]);
  });

  test("lend domains and loosen: notes, with the reason that they give", () => {
    const because = { en: "The mail is encrypted.", fr: "Le courrier est chiffré." };
    const pdp = composed({
      domains: { switchOn: ["ext.ec.europa.eu"] },
      loosens: [{ rule: "mail-institution", because }],
    });
    expect(newIn(pdp)).toEqual([
      "note lends-domain department/domains/switchOn/0",
      "note loosens department/loosens/0",
    ]);
    expect(lintPolicy(pdp, { asOf: AS_OF }).at(-1)?.message.fr).toContain(because.fr);
  });
});

describe("facts", () => {
  const dated = (asOf: string | null) =>
    composed({
      channels: {
        add: [
          {
            id: "line",
            kind: "messaging-app",
            facts: [
              {
                id: "reaches",
                value: "anyone",
                source: { kind: "public", url: "https://example.org/", grade: "primary" },
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
    [null, AS_OF, "fact-without-date"],
  ])("of %s, on %s: %s", (asOf, today, check) => {
    const found = findingsIn(dated(asOf), today).filter((one) => one.includes("department"));
    expect(found).toEqual(check === undefined ? [] : [`warning ${check} department/channels/add/0/facts/0`]);
  });
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
    const found = lintFaults(gscPolicy, [second, first]);
    expect(found.map(({ check, overlay: of, place, pointer }) => [check, of, place, pointer].join(" "))).toEqual([
      "unknown-reference department 1 /channels/switchOff/0",
      "unknown-reference department 1 /rules/switchOff/0",
      "claims-note team 0 /rules/add/0/basis",
      "unknown-reference team 0 /rules/add/0/when/channel/0",
      "unknown-reference team 0 /rules/add/0/conditions/0",
      "missing-text team 0 /texts/en/rules/new",
      "missing-text team 0 /texts/fr/rules/new",
    ]);
    expect(found[1]?.message.en).toContain("Did you mean app-sensitive?");
    expect(found[1]?.message.fr).toContain("app-sensitive");
    expect(found.every(({ message: { en, fr } }) => en !== fr)).toBe(true);
  });

  test("is nothing where they can be", () => {
    expect(lintFaults(gscPolicy, [overlay({})])).toEqual([]);
  });

  test("of a policy itself is told as well, also where it was said to be checked", () => {
    const broken: Policy = { ...gscPolicy, conditions: gscPolicy.conditions.slice(1) };
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

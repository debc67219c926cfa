import { describe, expect, test } from "vitest";
import { compile } from "../../engine/compile.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Case } from "../../model/case.js";
import type { Policy } from "../../model/policy.js";
import { gscPolicy } from "../../note/index.js";
import { compose } from "../overlays/compose.js";
import { parseOverlay } from "../../model/parse-overlay.js";
import { coverageOf, missesThreshold } from "./coverage.js";
import { isChosen } from "./is-chosen.js";
import { runCases } from "./run-cases.js";

const compiled = (policy: Policy): Pdp => {
  const result = compile(policy);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
};
const pdp = compiled(gscPolicy);

const mail: Case = {
  id: "mail-to-a-colleague",
  says: "A mail to a colleague",
  clauses: ["§13"],
  request: { channel: "email", level: "public", recipients: ["a@consilium.europa.eu"], asOf: "2026-11-24" },
  want: {
    outcome: "suitable",
    audience: "internal",
    reachable: true,
    group: "none",
    reasons: ["mail-internal"],
    conditions: [],
    cautions: ["common-sense"],
    escalate: [],
    bestAlternative: null,
    improvements: [],
    recipients: [{ index: 0, relation: "internal", domain: "consilium.europa.eu" }],
  },
};

const resultOf = (given: Case, by: Pdp = pdp) => {
  const [result] = runCases(by, [given]);
  if (result === undefined) throw new Error("There is a result for each case");
  return result;
};

const changed = (want: Partial<Case["want"]>, request: Partial<Case["request"]> = {}): Case => ({
  ...mail,
  request: { ...mail.request, ...request },
  want: { ...mail.want, ...want },
});

describe("runCases", () => {
  test("passes a case whose answer is the one that it wants", () => {
    expect(resultOf(mail)).toMatchObject({ passed: true, faults: [], differences: [], rules: [] });
  });

  test.each<[string, Partial<Case["want"]>, unknown]>([
    ["outcome", { outcome: "conditional" }, "suitable"],
    ["audience", { audience: "external" }, "internal"],
    ["reachable", { reachable: false }, true],
    ["group", { group: "unknown" }, "none"],
    ["reasons", { reasons: [] }, ["mail-internal"]],
    ["conditions", { conditions: ["x"] }, []],
    ["cautions", { cautions: ["x"] }, ["common-sense"]],
    ["escalate", { escalate: ["it-correspondent"] }, []],
    ["bestAlternative", { bestAlternative: { channel: "email", outcome: "suitable" } }, null],
    ["improvements", { improvements: [{ change: "leave-out-files", outcome: "suitable" }] }, []],
  ])("tells a difference in %s, and nothing else", (field, want, got) => {
    const { passed, differences } = resultOf(changed(want));
    expect(passed).toBe(false);
    expect(differences).toEqual([{ pointer: `/${field}`, wanted: Object.values(want)[0] as unknown, got }]);
  });

  test("holds lists in their order, and fields in any", () => {
    const app = { channel: "whatsapp", nature: "ephemeral", level: "non-sensitive" } as const;
    const { decision } = resultOf(changed({}, app));
    const want = {
      outcome: "conditional",
      audience: "internal",
      reasons: decision?.reasons.map(({ rule }) => rule) ?? [],
      conditions: decision?.conditions.map(({ id }) => id) ?? [],
      cautions: decision?.cautions.map(({ id }) => id) ?? [],
      bestAlternative: { outcome: "suitable", channel: "email" },
    } as const;
    expect(resultOf(changed(want, app)).differences).toEqual([]);
    const turned = { ...want, cautions: want.cautions.toReversed() };
    expect(resultOf(changed(turned, app)).differences).toEqual([
      { pointer: "/cautions", wanted: turned.cautions, got: want.cautions },
    ]);
  });

  test("holds of a recipient what the case is about, and misses one who is not there", () => {
    const recipients: Case["want"]["recipients"] = [
      { index: 0, relation: "institution", kind: "email" },
      { index: 1, why: "listed" },
    ];
    expect(resultOf(changed({ recipients })).differences).toEqual([
      { pointer: "/recipients/0/relation", wanted: "institution", got: "internal" },
      { pointer: "/recipients/1/why", wanted: "listed", got: null },
    ]);
  });

  test.each<[string, Partial<Case["request"]>, string]>([
    ["a channel that the policy does not have", { channel: "line" }, "unknown-channel"],
    ["a recipient who cannot be read", { recipients: ["a@"] }, "invalid-recipient"],
  ])("fails %s, and repeats none of it", (_, request, code) => {
    const { passed, decision, faults } = resultOf(changed({}, request));
    expect({ passed, decision, codes: faults.map((fault) => fault.code) }).toEqual({ passed: false, codes: [code] });
    expect(JSON.stringify(faults)).not.toContain("a@");
  });
});

describe("the rules that made the difference", () => {
  test("are those that match unwanted, and those that are wanted, with what they ask for", () => {
    const request = { recipients: ["a@ec.europa.eu"] };
    expect(resultOf(changed({ recipients: [] }, request)).rules).toEqual([
      { rule: "mail-institution", how: "unwanted", outcome: "suitable" },
      {
        rule: "mail-internal",
        how: "missing",
        outcome: "suitable",
        unmet: [{ attribute: "audience", wants: ["internal"], has: "institution" }],
      },
    ]);
  });

  test("may not be in the policy at all", () => {
    expect(resultOf(changed({ reasons: ["mail-internal", "mail-inernal"] })).rules).toEqual([
      { rule: "mail-inernal", how: "missing" },
    ]);
  });

  test("are those that set what differs where the rules are those that are wanted", () => {
    const stricter = compiled({
      ...gscPolicy,
      rules: gscPolicy.rules.map((rule) => (rule.id === "mail-internal" ? { ...rule, outcome: "conditional" } : rule)),
    });
    const { differences, rules } = resultOf(mail, stricter);
    expect(differences[0]).toEqual({ pointer: "/outcome", wanted: "suitable", got: "conditional" });
    expect(rules).toEqual([{ rule: "mail-internal", how: "decides", outcome: "conditional" }]);
  });

  test("name the overlay that adds them", () => {
    const overlay = parseOverlay({
      id: "department",
      version: "1.0.0",
      title: { en: "A department", fr: "Un service" },
      extends: { id: "gsc-messaging-apps", version: "^1.0.0" },
      rules: {
        add: [
          {
            id: "no-mail",
            when: { kind: ["corporate-email"] },
            outcome: "not-advised",
            cites: ["§13"],
            basis: "assumption",
          },
        ],
      },
      texts: { en: { rules: { "no-mail": "No mail." } }, fr: { rules: { "no-mail": "Pas de courriel." } } },
    });
    if (!overlay.ok) throw new Error(JSON.stringify(overlay.errors));
    const composed = compose(gscPolicy, [overlay.value]);
    if (!composed.ok) throw new Error(JSON.stringify(composed.errors));
    expect(resultOf(mail, composed.value).rules).toEqual([
      { rule: "no-mail", how: "unwanted", outcome: "not-advised", overlay: "department" },
    ]);
  });

  test("are none where it is not for the rules", () => {
    expect(resultOf(changed({ audience: "external" })).rules).toEqual([]);
  });
});

describe("coverageOf", () => {
  const coverage = coverageOf(pdp, runCases(pdp, [mail]));

  test("counts what the answers of cases hold, of what any answer holds", () => {
    expect(coverage.rules).toMatchObject({ covered: 1, of: gscPolicy.rules.length, percent: 4.3 });
    expect(coverage.rules.missing).not.toContain("mail-internal");
    expect(coverage.outcomes).toEqual({
      covered: 1,
      of: 6,
      percent: 16.6,
      missing: ["conditional", "not-covered", "not-advised", "unreachable", "prohibited"],
    });
    expect(coverage.clauses.missing).not.toContain("§13");
    expect(coverage.clauses.missing).toEqual(expect.arrayContaining(["§12(1)", "2013/488/EU"]));
  });

  test("counts no case that fails", () => {
    const failing = coverageOf(pdp, runCases(pdp, [changed({ outcome: "prohibited" })]));
    expect([failing.rules.covered, failing.clauses.covered, failing.outcomes.covered]).toEqual([0, 0, 0]);
  });

  test("misses a threshold in each kind that is below it, to the last of a hundred", () => {
    expect(missesThreshold(coverage, 0)).toEqual([]);
    expect(missesThreshold(coverage, 10)).toEqual(["rules"]);
    expect(missesThreshold(coverage, 16.7)).toContain("outcomes");
    expect(missesThreshold(coverage, 16.6)).not.toContain("outcomes");
    expect(missesThreshold(coverage, 100)).toEqual(["rules", "clauses", "outcomes"]);
  });
});

describe("isChosen", () => {
  const about12: Case = { ...mail, clauses: ["§12(1)", "§4"] };

  test.each([
    [{}, true],
    [{ ids: ["mail-to-a-colleague", "x"] }, true],
    [{ ids: ["mail"] }, false],
    [{ clauses: ["§12(1)"] }, true],
    [{ clauses: ["§12"] }, true],
    [{ clauses: ["§1"] }, false],
    [{ clauses: ["§12(2)"] }, false],
    [{ channels: ["email"] }, true],
    [{ channels: ["signal"] }, false],
    [{ clauses: ["§4"], channels: ["signal"] }, false],
  ])("%o: %s", (choice, chosen) => {
    expect(isChosen(about12, choice)).toBe(chosen);
  });
});

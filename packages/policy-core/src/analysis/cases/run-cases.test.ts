import { describe, expect, test } from "vitest";
import type { Pdp } from "../../engine/pdp.js";
import type { Case } from "../../model/case.js";
import { pdpOf, withRule } from "../../testing/pdp-of.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { composed, overlay } from "../overlays/testing/overlays.js";
import { coverageOf, missesThreshold } from "./coverage.js";
import { isChosen } from "./is-chosen.js";
import { runCases } from "./run-cases.js";

const pdp = pdpOf(smallPolicy);

const post: Case = {
  id: "post-to-a-colleague",
  says: "Post to a colleague",
  clauses: ["§3"],
  request: { channel: "post", level: "public", recipients: ["a@island.example"], asOf: "2026-11-24" },
  want: {
    outcome: "suitable",
    audience: "internal",
    reachable: true,
    group: "none",
    reasons: ["post-listed"],
    conditions: [],
    alternatives: [],
    improvements: [],
    escalate: [],
    recipients: [{ index: 0, relation: "internal", domain: "island.example" }],
  },
};

const resultOf = (given: Case, by: Pdp = pdp) => {
  const [result] = runCases(by, [given]);
  if (result === undefined) throw new Error("There is a result for each case");
  return result;
};

const changed = (want: Partial<Case["want"]>, request: Partial<Case["request"]> = {}): Case => ({
  ...post,
  request: { ...post.request, ...request },
  want: { ...post.want, ...want },
});

describe("runCases", () => {
  test("passes a case whose answer is the one that it wants", () => {
    expect(resultOf(post)).toMatchObject({ passed: true, faults: [], differences: [], rules: [] });
  });

  test("passes a case that says of an answer no more than its outcome and what decides it", () => {
    const { outcome, reasons } = post.want;
    expect(resultOf({ ...post, want: { outcome, reasons } }).passed).toBe(true);
  });

  test.each<Partial<Case["want"]>>([
    { outcome: "conditional" },
    { audience: "external" },
    { reachable: false },
    { group: "unknown" },
    { assumed: ["audience"] },
    { warnings: ["routed"] },
    { reasons: [] },
    { conditions: ["x"] },
    { alternatives: ["x"] },
    { improvements: [["leave-out-files"]] },
    { openQuestions: ["level"] },
    { escalate: ["it-correspondent"] },
    { cautions: ["x"] },
  ])("tells a difference in %o, and nothing else", (want) => {
    const { passed, differences } = resultOf(changed(want));
    expect(passed).toBe(false);
    expect(differences.map(({ pointer, wanted }) => ({ pointer, wanted }))).toEqual(
      Object.entries(want).map(([field, wanted]) => ({ pointer: `/${field}`, wanted })),
    );
  });

  test("holds lists in their order: the rules that decide, the cautions of the case, changes and questions as ids", () => {
    const app = { channel: "pigeon", nature: "lasting", level: "non-sensitive" } as const;
    const { decision } = resultOf(changed({}, app));
    if (decision === undefined) throw new Error("The policy takes the request");
    const want: Case["want"] = {
      outcome: decision.outcome,
      reasons: decision.reasons.filter(({ decides }) => decides).map(({ rule }) => rule),
      cautions: decision.cautions.filter(({ general }) => !general).map(({ id }) => id),
      alternatives: decision.alternatives.map(({ channel }) => channel),
      improvements: decision.improvements.map(({ changes }) => changes.map(({ change }) => change)),
      openQuestions: decision.openQuestions.map(({ attribute }) => attribute),
      assumed: decision.assumed,
    };
    const asked: Case = { ...post, request: { ...post.request, ...app }, want };
    expect(resultOf(asked).differences).toEqual([]);
    expect(want.assumed?.length).toBeGreaterThan(1);
    const turned = (want.assumed ?? []).toReversed();
    expect(resultOf({ ...asked, want: { ...want, assumed: turned } }).differences).toEqual([
      { pointer: "/assumed", wanted: turned, got: want.assumed },
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
    ["a channel that the policy does not have", { channel: "fax" }, "unknown-channel"],
    ["a recipient who cannot be read", { recipients: ["a@"] }, "invalid-recipient"],
  ])("fails %s, and repeats none of it", (_, request, code) => {
    const { passed, decision, faults } = resultOf(changed({}, request));
    expect({ passed, decision, codes: faults.map((fault) => fault.code) }).toEqual({ passed: false, codes: [code] });
    expect(JSON.stringify(faults)).not.toContain("a@");
  });
});

describe("the rules that made the difference", () => {
  test("are those that decide unwanted, and those that are wanted, with what they ask for", () => {
    const request = { recipients: ["a@elsewhere.example"] };
    expect(resultOf(changed({ recipients: [] }, request)).rules).toEqual([
      { rule: "post-outside", how: "unwanted", outcome: "conditional" },
      {
        rule: "post-listed",
        how: "missing",
        outcome: "suitable",
        unmet: [{ attribute: "audience", wants: ["internal", "institution"], has: "external" }],
      },
    ]);
  });

  test("may not be in the policy at all", () => {
    expect(resultOf(changed({ reasons: ["post-listed", "post-lised"] })).rules).toEqual([
      { rule: "post-lised", how: "missing" },
    ]);
  });

  test("are those that set what differs where the rules are those that are wanted", () => {
    const stricter = pdpOf(withRule("post-listed", { outcome: "conditional", conditions: ["check-address"] }));
    const { differences, rules } = resultOf(post, stricter);
    expect(differences[0]).toEqual({ pointer: "/outcome", wanted: "suitable", got: "conditional" });
    expect(rules).toEqual([{ rule: "post-listed", how: "decides", outcome: "conditional" }]);
  });

  test("name the overlay that adds them", () => {
    const noPigeon = overlay({
      rules: {
        add: [
          {
            id: "no-pigeon",
            when: { kind: ["messaging-app"] },
            outcome: "not-advised",
            cites: ["§3"],
            basis: "assumption",
          },
        ],
      },
      texts: { en: { rules: { "no-pigeon": "No pigeons." } }, fr: { rules: { "no-pigeon": "Pas de pigeons." } } },
    });
    const pigeon: Case = {
      ...post,
      request: { ...post.request, channel: "pigeon", nature: "ephemeral" },
      want: { outcome: "conditional", reasons: ["app-chat"] },
    };
    expect(resultOf(pigeon, composed(noPigeon)).rules).toEqual([
      { rule: "no-pigeon", how: "unwanted", outcome: "not-advised", overlay: "department" },
    ]);
  });

  test("are none where it is not for the rules", () => {
    expect(resultOf(changed({ audience: "external" })).rules).toEqual([]);
  });
});

describe("coverageOf", () => {
  const coverage = coverageOf(pdp, runCases(pdp, [post]));

  test("counts what the answers of cases hold, of what any answer holds", () => {
    expect(coverage.rules).toMatchObject({ covered: 1, of: smallPolicy.rules.length, percent: 3.8 });
    expect(coverage.rules.missing).not.toContain("post-listed");
    expect(coverage.outcomes).toEqual({
      covered: 1,
      of: 6,
      percent: 16.6,
      missing: ["conditional", "not-covered", "not-advised", "unreachable", "prohibited"],
    });
    expect(coverage.clauses.missing).not.toContain("§3");
    expect(coverage.clauses.missing).toEqual(expect.arrayContaining(["§2(1)", "2013/488/EU Art. 9(4)"]));
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
  const about12: Case = { ...post, clauses: ["§12(1)", "§4", "2013/488/EU Art. 9(4)"] };

  test.each([
    [{}, true],
    [{ ids: ["post-to-a-colleague", "x"] }, true],
    [{ ids: ["post"] }, false],
    [{ clauses: ["§12(1)"] }, true],
    [{ clauses: ["§12"] }, true],
    [{ clauses: ["§1"] }, false],
    [{ clauses: ["§12(2)"] }, false],
    [{ clauses: ["2013/488/EU"] }, true],
    [{ clauses: ["2013/488/EU Art. 9"] }, true],
    [{ clauses: ["2013/48"] }, false],
    [{ channels: ["post"] }, true],
    [{ channels: ["pigeon"] }, false],
    [{ clauses: ["§4"], channels: ["pigeon"] }, false],
  ])("%o: %s", (choice, chosen) => {
    expect(isChosen(about12, choice)).toBe(chosen);
  });
});

import { describe, expect, test } from "vitest";
import { compileChecked } from "../../engine/checked.js";
import type { Pdp } from "../../engine/pdp.js";
import type { OverlayInput } from "../../model/overlay.js";
import { parseRequest } from "../../model/parse-request.js";
import { policySchema, type Policy } from "../../model/policy.js";
import { pdpOf } from "../../testing/pdp-of.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { composed as composedOf, overlay } from "../overlays/testing/overlays.js";
import { becameMilder, diffPolicies, type PolicyDiff } from "./diff.js";
import type { ChangeGroup } from "./groups.js";

const composed = (changes: Partial<OverlayInput>): Pdp => composedOf(overlay(changes));
const small = pdpOf(smallPolicy);
const because = { en: "It is meant.", fr: "C’est voulu." };

const groupsIn = ({ changes, moves }: PolicyDiff): readonly ChangeGroup[] =>
  [changes, ...moves].flatMap(({ milder, stricter }) => [...milder, ...stricter]);

/** What both policies say of each example, where there is one. */
const answersTo = (groups: readonly ChangeGroup[], ...pdps: readonly Pdp[]) =>
  groups.flatMap(({ example }) => {
    if (example === undefined) return [];
    const request = parseRequest(example, { asOf: "2026-01-01" });
    if (!request.ok) throw new Error(request.errors[0].message);
    return [
      pdps.map((pdp) => {
        const outcome = pdp.outcome(request.value);
        return outcome.ok ? outcome.value : outcome.errors[0].code;
      }),
    ];
  });

const outcomesOf = (groups: readonly ChangeGroup[]) =>
  groups.filter(({ example }) => example !== undefined).map(({ before, after }) => [before, after]);

/** Rules of the policy, some of them otherwise. */
const withRules = (change: (rule: Policy["rules"][number]) => Policy["rules"]): Pdp =>
  // not looked at: some would not compile
  compileChecked({ ...smallPolicy, rules: smallPolicy.rules.flatMap(change) }, "sha256:none");

describe("diffPolicies", () => {
  test("finds nothing between a policy and itself, read anew", () => {
    const again = pdpOf(policySchema.parse(smallPolicy));
    const diff = diffPolicies(small, again);
    expect(diff).toEqual({
      before: small.identity,
      after: small.identity,
      requests: { compared: small.table.space.size, milder: 0, stricter: 0, reasons: 0 },
      changes: { milder: [], stricter: [] },
      moves: [],
      channels: { added: [], removed: [] },
      entries: [],
    });
    expect(becameMilder(diff)).toBe(false);
  });

  test("says in one group what one rule more makes of requests", () => {
    const rule: Policy["rules"][number] = {
      id: "no-files",
      when: { channel: ["pigeon", "raven"], level: ["non-sensitive", "sensitive"], files: ["yes"] },
      outcome: "not-advised",
      conditions: [],
      cites: ["§4"],
      basis: "department",
      ask: [],
    };
    const texts = { rules: { "no-files": "Not here." } };
    const diff = diffPolicies(small, composed({ rules: { add: [rule] }, texts: { en: texts, fr: texts } }));
    expect(diff.changes.milder).toEqual([]);
    const [first, ...others] = diff.changes.stricter;
    expect(first).toMatchObject({
      before: "conditional",
      after: "not-advised",
      lost: [],
      gained: [],
      where: {
        channel: ["pigeon", "raven"],
        level: ["non-sensitive"],
        audience: ["internal", "institution", "external", "lookalike"],
        reachable: ["yes"],
        nature: ["ephemeral"],
        group: ["none"],
        personalData: ["none", "names"],
        files: ["yes"],
      },
      example: { channel: "pigeon", level: "non-sensitive", files: true },
    });
    const values = Object.values(first?.where ?? {}).map((each) => each.length);
    expect(first?.requests).toBe(values.reduce((product, size) => product * size, 1));
    expect(others.map(({ before, after }) => [before, after])).toContainEqual(["not-covered", "not-advised"]);
    expect(diff.entries.map(({ part, id, change }) => `${change} ${part} ${id}`)).toEqual([
      "added rules no-files",
      "added texts /en/rules/no-files",
      "added texts /fr/rules/no-files",
    ]);
  });

  test("has the other way round what became milder, from the same to the same", () => {
    const stricter = composed({ parameters: { groupReviewDays: 14 }, domains: { switchOff: ["main-land.example"] } });
    const [there, back] = [diffPolicies(small, stricter), diffPolicies(stricter, small)];
    expect(becameMilder(there)).toBe(false);
    expect(becameMilder(back)).toBe(true);
    expect(back.moves.map(({ milder, stricter: none }) => [milder.length > 0, none])).toEqual([
      [true, []],
      [true, []],
    ]);
    expect(there.moves.map(({ by }) => by)).toEqual(["domains", "groupReviewDays"]);
    expect(back.moves.flatMap(({ milder }) => milder.map(({ before, after }) => [after, before]))).toEqual(
      there.moves.flatMap((move) => move.stricter.map(({ before, after }) => [before, after])),
    );
  });

  test("tells conditions that are lost or gained where the outcome stays", () => {
    const [lostSome, gainedSome] = [
      withRules((rule) => [{ ...rule, conditions: rule.conditions.slice(1) }]),
      withRules((rule) => [
        rule.outcome === "conditional" ? { ...rule, conditions: smallPolicy.conditions.map(({ id }) => id) } : rule,
      ]),
    ];
    const lost = diffPolicies(small, lostSome).changes;
    expect(lost.stricter).toEqual([]);
    expect(lost.milder.length).toBeGreaterThan(0);
    expect(lost.milder.filter((group) => group.before !== group.after || group.lost.length === 0)).toEqual([]);
    const gained = diffPolicies(small, gainedSome).changes;
    expect(gained.milder).toEqual([]);
    expect(gained.stricter.length).toBeGreaterThan(0);
    expect(gained.stricter.filter((group) => group.before !== group.after || group.gained.length === 0)).toEqual([]);
  });

  test("counts apart what has the same outcome on the same conditions for other reasons", () => {
    const diff = diffPolicies(
      small,
      withRules((rule) => [rule.id === "app-sensitive" ? { ...rule, cites: ["§1"] } : rule]),
    );
    expect(diff.requests).toMatchObject({ milder: 0, stricter: 0 });
    expect(diff.requests.reasons).toBeGreaterThan(0);
    const fields = [{ field: "cites", before: ["§2(1)"], after: ["§1"] }];
    expect(diff.entries).toMatchObject([{ part: "rules", id: "app-sensitive", change: "changed", fields }]);
  });

  test("tells channels that come or go with what they get, and compares them with nothing", () => {
    const fewer = composed({ channels: { switchOff: ["smoke"] } });
    const [gone, come] = [diffPolicies(small, fewer), diffPolicies(fewer, small)];
    expect(gone.channels.added).toEqual([]);
    expect(gone.channels.removed).toEqual(come.channels.added);
    const [smoke] = gone.channels.removed;
    expect(smoke?.channel).toBe("smoke");
    const counted = Object.values(smoke?.outcomes ?? {}).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(small.table.space.perSeat * 4);
    expect(gone.requests.compared).toBe(small.table.space.size - counted);
    expect([becameMilder(gone), becameMilder(come)]).toEqual([false, false]);
  });

  test("tells of a channel that reaches others whose requests get other answers", () => {
    const reaching = (value: string) =>
      pdpOf({
        ...smallPolicy,
        channels: smallPolicy.channels.map((channel) =>
          channel.id === "post"
            ? { ...channel, facts: channel.facts.map((fact) => (fact.id === "reaches" ? { ...fact, value } : fact)) }
            : channel,
        ),
      });
    const less = diffPolicies(small, reaching("colleagues"));
    expect(less.moves).toMatchObject([
      { by: "reaches", channel: "post", recipient: { relation: "institution" } },
      { by: "reaches", channel: "post", recipient: { relation: "external" } },
      { by: "reaches", channel: "post", recipient: { relation: "lookalike" } },
    ]);
    expect(less.moves[0]).toMatchObject({ before: "addresses", after: "colleagues" });
    expect(less.moves.every(({ milder, stricter }) => milder.length === 0 && stricter.length > 0)).toBe(true);
    const more = diffPolicies(small, reaching("anyone"));
    expect(more.moves).toMatchObject([{ by: "reaches", recipient: { kind: "telephone" } }]);
    expect(becameMilder(more)).toBe(true);
    expect(answersTo(groupsIn(less), small, reaching("colleagues"))).toEqual(outcomesOf(groupsIn(less)));
    expect(answersTo(groupsIn(more), small, reaching("anyone"))).toEqual(outcomesOf(groupsIn(more)));
  });

  test("names facts, parameters and fields that are otherwise, with what they were and are", () => {
    const channels = smallPolicy.channels.map((channel) => ({
      ...channel,
      facts: channel.facts.map((fact) => (fact.id === "funding" ? { ...fact, asOf: "2026-01" } : fact)),
    }));
    const after = pdpOf({
      ...smallPolicy,
      parameters: { groupReviewDays: 45 },
      channels,
    });
    const { entries, moves } = diffPolicies(small, after);
    expect(entries).toMatchObject([
      { part: "parameters", id: "groupReviewDays", change: "changed", fields: [], before: 30, after: 45 },
      {
        part: "facts",
        id: "pigeon/funding",
        change: "changed",
        fields: [{ field: "asOf", before: null, after: "2026-01" }],
      },
    ]);
    expect(moves).toMatchObject([{ by: "groupReviewDays", before: 30, after: 45, stricter: [] }]);
  });
});

describe("examples", () => {
  test.each<[string, Partial<OverlayInput>]>([
    ["review days", { parameters: { groupReviewDays: 14 } }],
    ["a longer review", { parameters: { groupReviewDays: 90 }, loosens: [{ rule: "app-group-overdue", because }] }],
    ["a body whose domains are external", { bodies: { switchOff: ["mainland-office"] } }],
    [
      "domains that count",
      {
        domains: { switchOn: ["guests.mainland.example"] },
        loosens: ["post-listed", "post-listed-sensitive"].map((rule) => ({ rule, because })),
      },
    ],
  ])("get the answers that they stand for: %s", (_, rest) => {
    const after = composed(rest);
    const groups = groupsIn(diffPolicies(small, after));
    const answers = answersTo(groups, small, after);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers).toEqual(outcomesOf(groups));
  });
});

import { describe, expect, test } from "vitest";
import { compile } from "../../engine/compile.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Overlay } from "../../model/overlay.js";
import { parseRequest } from "../../model/parse-request.js";
import { policySchema, type Policy } from "../../model/policy.js";
import { gscPolicy } from "../../note/index.js";
import { compose } from "../overlays/compose.js";
import { becameMilder, diffPolicies, type PolicyDiff } from "./diff.js";
import type { ChangeGroup } from "./groups.js";

function pdpOf(policy: Policy): Pdp {
  const compiled = compile(policy);
  if (!compiled.ok) throw new Error(compiled.errors[0].message);
  return compiled.value;
}

const overlay = (rest: Partial<Overlay>): Overlay => ({
  id: "department",
  version: "1.0.0",
  title: { en: "A department", fr: "Un service" },
  extends: { id: gscPolicy.id, version: "^1.0.0" },
  ...rest,
});

function composed(rest: Partial<Overlay>): Pdp {
  const result = compose(gscPolicy, [overlay(rest)]);
  if (!result.ok) throw new Error(result.errors[0].message);
  return result.value;
}

const shipped = pdpOf(gscPolicy);
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
  pdpOf({ ...gscPolicy, rules: gscPolicy.rules.flatMap(change) });

describe("diffPolicies", () => {
  test("finds nothing between a policy and itself, read anew", () => {
    const again = pdpOf(policySchema.parse(gscPolicy));
    const diff = diffPolicies(shipped, again);
    expect(diff).toEqual({
      before: shipped.identity,
      after: shipped.identity,
      requests: { compared: shipped.table.space.size, milder: 0, stricter: 0, reasons: 0 },
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
      when: { channel: ["signal", "whatsapp"], level: ["non-sensitive", "sensitive"], files: ["yes"] },
      outcome: "not-advised",
      conditions: [],
      cites: ["§4"],
      basis: "assumption",
    };
    const texts = { rules: { "no-files": "Not here." } };
    const diff = diffPolicies(shipped, composed({ rules: { add: [rule] }, texts: { en: texts, fr: texts } }));
    expect(diff.changes.milder).toEqual([]);
    const [first, ...others] = diff.changes.stricter;
    expect(first).toEqual({
      before: "conditional",
      after: "not-advised",
      lost: [],
      gained: [],
      where: {
        channel: ["signal", "whatsapp"],
        group: ["none", "reviewed", "overdue"],
        level: ["non-sensitive"],
        audience: ["internal", "institution", "external"],
        reachable: ["yes"],
        nature: ["ephemeral"],
        personalData: ["no"],
        files: ["yes"],
      },
      requests: 18,
      example: { channel: "signal", level: "non-sensitive", nature: "ephemeral", files: true },
    });
    expect(others.map(({ before, after }) => [before, after])).toContainEqual(["not-covered", "not-advised"]);
    expect(diff.entries.map(({ part, id, change }) => `${change} ${part} ${id}`)).toEqual([
      "added rules no-files",
      "added texts /en/rules/no-files",
      "added texts /fr/rules/no-files",
    ]);
  });

  test("has the other way round what became milder, from the same to the same", () => {
    const stricter = composed({ parameters: { groupReviewDays: 14 }, domains: { switchOff: ["ep.europa.eu"] } });
    const [there, back] = [diffPolicies(shipped, stricter), diffPolicies(stricter, shipped)];
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
      withRules((rule) => [rule.outcome === "conditional" ? { ...rule, conditions: gscPolicy.conditions } : rule]),
    ];
    const lost = diffPolicies(shipped, lostSome).changes;
    expect(lost.stricter).toEqual([]);
    expect(lost.milder.length).toBeGreaterThan(0);
    expect(lost.milder.filter((group) => group.before !== group.after || group.lost.length === 0)).toEqual([]);
    const gained = diffPolicies(shipped, gainedSome).changes;
    expect(gained.milder).toEqual([]);
    expect(gained.stricter.length).toBeGreaterThan(0);
    expect(gained.stricter.filter((group) => group.before !== group.after || group.gained.length === 0)).toEqual([]);
  });

  test("counts apart what has the same outcome on the same conditions for other reasons", () => {
    const diff = diffPolicies(
      shipped,
      withRules((rule) => [rule.id === "app-sensitive" ? { ...rule, cites: ["§1"] } : rule]),
    );
    expect(diff.requests).toMatchObject({ milder: 0, stricter: 0 });
    expect(diff.requests.reasons).toBeGreaterThan(0);
    const fields = [{ field: "cites", before: ["§12(1)"], after: ["§1"] }];
    expect(diff.entries).toMatchObject([{ part: "rules", id: "app-sensitive", change: "changed", fields }]);
  });

  test("tells channels that come or go with what they get, and compares them with nothing", () => {
    const fewer = composed({ channels: { switchOff: ["viber"] } });
    const [gone, come] = [diffPolicies(shipped, fewer), diffPolicies(fewer, shipped)];
    expect(gone.channels.added).toEqual([]);
    expect(gone.channels.removed).toEqual(come.channels.added);
    const [viber] = gone.channels.removed;
    expect(viber?.channel).toBe("viber");
    const counted = Object.values(viber?.outcomes ?? {}).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(shipped.table.space.steps.channel);
    expect(gone.requests.compared).toBe(shipped.table.space.size - counted);
    expect([becameMilder(gone), becameMilder(come)]).toEqual([false, false]);
  });

  test("tells of a channel that reaches others whose requests get other answers", () => {
    const reaching = (value: string) =>
      pdpOf({
        ...gscPolicy,
        channels: gscPolicy.channels.map((channel) =>
          channel.id === "email"
            ? { ...channel, facts: channel.facts.map((fact) => (fact.id === "reaches" ? { ...fact, value } : fact)) }
            : channel,
        ),
      });
    const less = diffPolicies(shipped, reaching("internal"));
    expect(less.moves).toMatchObject([
      { by: "reaches", channel: "email", recipient: { relation: "institution" }, before: "email", after: "internal" },
      { by: "reaches", channel: "email", recipient: { relation: "external" }, before: "email", after: "internal" },
    ]);
    expect(less.moves.every(({ milder, stricter }) => milder.length === 0 && stricter.length > 0)).toBe(true);
    const more = diffPolicies(shipped, reaching("anyone"));
    expect(more.moves).toMatchObject([{ by: "reaches", recipient: { kind: "telephone" } }]);
    expect(becameMilder(more)).toBe(true);
    expect(answersTo(groupsIn(less), shipped, reaching("internal"))).toEqual(outcomesOf(groupsIn(less)));
    expect(answersTo(groupsIn(more), shipped, reaching("anyone"))).toEqual(outcomesOf(groupsIn(more)));
  });

  test("names facts, parameters and fields that are otherwise, with what they were and are", () => {
    const [signal, ...others] = gscPolicy.channels.toSorted((one) => (one.id === "signal" ? -1 : 1));
    if (signal === undefined) throw new Error("There are channels");
    const facts = signal.facts.map((fact) => (fact.id === "funding" ? { ...fact, asOf: "2026-01" } : fact));
    const after = pdpOf({
      ...gscPolicy,
      parameters: { groupReviewDays: 45, limiteAsSensitive: true },
      channels: [...others, { ...signal, facts }],
    });
    const { entries, moves } = diffPolicies(shipped, after);
    expect(entries).toMatchObject([
      { part: "parameters", id: "groupReviewDays", change: "changed", fields: [], before: 30, after: 45 },
      {
        part: "facts",
        id: "signal/funding",
        change: "changed",
        fields: [{ field: "asOf", before: null, after: "2026-01" }],
      },
    ]);
    expect(moves).toMatchObject([{ by: "groupReviewDays", before: 30, after: 45, stricter: [] }]);
  });
});

describe("examples", () => {
  test.each<[string, Partial<Overlay>]>([
    ["review days", { parameters: { groupReviewDays: 14 } }],
    ["a longer review", { parameters: { groupReviewDays: 90 }, loosens: [{ rule: "group-reviewed", because }] }],
    ["a body whose domains are external", { bodies: { switchOff: ["european-commission"] } }],
    [
      "domains that count",
      { domains: { switchOn: ["ext.ec.europa.eu"] }, loosens: [{ rule: "mail-institution", because }] },
    ],
  ])("get the answers that they stand for: %s", (_, rest) => {
    const after = composed(rest);
    const groups = groupsIn(diffPolicies(shipped, after));
    const answers = answersTo(groups, shipped, after);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers).toEqual(outcomesOf(groups));
  });
});

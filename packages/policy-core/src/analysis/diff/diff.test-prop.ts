import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithinAdvice, strictness, type Answer } from "../../engine/answer.js";
import { ATTRIBUTES } from "../../attribute-lists.js";
import type { Attributes } from "../../attributes.js";
import { tableOf } from "../../engine/checked.js";
import { createPdp } from "../../engine/pdp.js";
import { noLayers } from "../../engine/layers.js";
import type { Pdp } from "../../engine/pdp.js";
import { parseRequest } from "../../model/parse-request.js";
import type { Policy } from "../../model/policy.js";
import { OUTCOMES } from "../../model/vocabulary.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { diffPolicies } from "./diff.js";
import type { ChangeGroup, AnswerChanges } from "./groups.js";

/** A policy as it is, also where it would not compile because some requests get no reason. */
function pdpOf(policy: Policy): Pdp {
  const table = tableOf(policy);
  const identity = { id: policy.id, version: policy.version, digest: "" };
  return createPdp({ policy, table, identity, layers: noLayers(policy) });
}

/** A policy with some rules switched off, others with another outcome or other conditions, and channels in any order. */
const policy: fc.Arbitrary<Policy> = fc
  .record({
    channels: fc.shuffledSubarray([...smallPolicy.channels], { minLength: 1 }),
    off: fc.subarray(smallPolicy.rules.map(({ id }) => id)),
    isMostlyOn: fc.boolean(),
    outcome: fc.constantFrom(...OUTCOMES),
    conditions: fc.subarray(
      smallPolicy.conditions.map(({ id }) => id),
      { maxLength: 3 },
    ),
    changed: fc.subarray(
      smallPolicy.rules.map(({ id }) => id),
      { maxLength: 3 },
    ),
    groupReviewDays: fc.constantFrom(14, 30, 60),
    listed: fc.subarray(smallPolicy.domains.map(({ domain }) => domain)),
  })
  .map((made) => ({
    ...smallPolicy,
    channels: made.channels,
    parameters: { groupReviewDays: made.groupReviewDays },
    domains: smallPolicy.domains.map((entry) => ({ ...entry, enabled: made.listed.includes(entry.domain) })),
    rules: smallPolicy.rules
      .filter(({ id }, place) => !made.off.includes(id) || (made.isMostlyOn && place % 4 !== 0))
      .map((rule) =>
        made.changed.includes(rule.id) ? { ...rule, outcome: made.outcome, conditions: made.conditions } : rule,
      ),
  }));

/** The text of some attributes, in whichever order they stand. */
const textOf = (attributes: Partial<Attributes>): string =>
  JSON.stringify(Object.fromEntries(ATTRIBUTES.map((name) => [name, attributes[name]])));

/** The requests in a group, each as the text of its attributes. */
function requestsIn({ where }: ChangeGroup): readonly string[] {
  let all: readonly Partial<Attributes>[] = [{}];
  for (const [attribute, values] of Object.entries(where)) {
    all = all.flatMap((one) => values.map((value) => ({ ...one, [attribute]: value })));
  }
  return all.map(textOf);
}

const conditionsOf = ({ outcome, conditions }: Answer) =>
  isWithinAdvice(outcome) ? conditions.map(({ id }) => id).toSorted() : [];

/** What changed on requests, looked at one by one. */
function naively(before: Pdp, after: Pdp) {
  const changed = { milder: new Map<string, string>(), stricter: new Map<string, string>() };
  const there = after.policy.channels.map(({ id }) => id);
  for (let cell = 0; cell < before.table.space.size; cell += 1) {
    const attributes = before.table.space.attributesOf(cell);
    if (!there.includes(attributes.channel)) continue;
    const was = before.table.answerAt(cell);
    const is = after.table.answerAt(after.table.space.cellOf(attributes));
    const [had, has] = [conditionsOf(was), conditionsOf(is)];
    const isLost = had.some((id) => !has.includes(id));
    const step = strictness(is.outcome) - strictness(was.outcome);
    const key = textOf(attributes);
    const says = `${was.outcome} ${is.outcome}`;
    if (step < 0 || (step === 0 && isLost)) changed.milder.set(key, says);
    else if (step > 0 || had.length < has.length) changed.stricter.set(key, says);
  }
  return changed;
}

const covered = (groups: readonly ChangeGroup[]): readonly (readonly [string, string])[] =>
  groups.flatMap((group) => requestsIn(group).map((request) => [request, `${group.before} ${group.after}`] as const));

test("groups hold each request whose answer changes once, and no other, as a look at one after the other does", () => {
  fc.assert(
    fc.property(policy, policy, (one, other) => {
      const [before, after] = [pdpOf(one), pdpOf(other)];
      const { changes, requests } = diffPolicies(before, after);
      const changed = naively(before, after);
      for (const direction of ["milder", "stricter"] as const) {
        const found = covered(changes[direction]);
        expect(found).toHaveLength(changed[direction].size);
        expect(new Map(found)).toEqual(changed[direction]);
        expect(requests[direction]).toBe(found.length);
        expect(changes[direction].reduce((sum, group) => sum + group.requests, 0)).toBe(found.length);
      }
    }),
    { numRuns: 30 },
  );
});

test("every example gets of either policy the outcome that its group says", () => {
  fc.assert(
    fc.property(policy, policy, (one, other) => {
      const [before, after] = [pdpOf(one), pdpOf(other)];
      const { changes, moves } = diffPolicies(before, after);
      const groups = [changes, ...moves].flatMap(({ milder, stricter }: AnswerChanges) => [...milder, ...stricter]);
      for (const { example, before: was, after: is } of groups) {
        if (example === undefined) continue;
        const request = parseRequest(example, { asOf: "2026-01-01" });
        const outcomes = [before, after].map((pdp) => request.ok && pdp.outcome(request.value));
        expect({ example, outcomes }).toEqual({
          example,
          outcomes: [
            { ok: true, value: was },
            { ok: true, value: is },
          ],
        });
      }
    }),
    { numRuns: 30 },
  );
});

test("the other way round, what was milder is stricter", () => {
  fc.assert(
    fc.property(policy, policy, (one, other) => {
      const [before, after] = [pdpOf(one), pdpOf(other)];
      const [there, back] = [diffPolicies(before, after), diffPolicies(after, before)];
      expect(there.requests.compared).toBe(back.requests.compared);
      expect(there.requests.reasons).toBe(back.requests.reasons);
      expect(there.requests.milder + there.requests.stricter).toBe(back.requests.milder + back.requests.stricter);
    }),
    { numRuns: 20 },
  );
});

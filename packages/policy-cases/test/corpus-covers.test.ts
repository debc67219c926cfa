import { gscPolicy } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { cases } from "../src/index.js";
import { DOMAINS, STORIES, WHYS } from "./corpus-must-have.js";
import { asWanted } from "./answer-to-compare.js";
import { factsOf } from "./facts-of-case.js";
import { oracleAnswer } from "./oracle/answer.js";
import { CHANNELS } from "./oracle/channels.js";
import { AUDIENCES, GROUPS, LEVELS, OUTCOMES } from "./oracle/question.js";
import { everyRequest } from "./oracle/space.js";

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].toSorted();

/** Everything that can come up in an answer at all, by asking the oracle about every request. */
const possible = {
  rules: new Set<string>(),
  conditions: new Set<string>(),
  cautions: new Set<string>(),
  escalations: new Set<string>(),
  changes: new Set<string>(),
  outcomes: new Set<string>(),
};
for (const facts of everyRequest()) {
  const answer = oracleAnswer(facts);
  for (const { rule } of answer.reasons) possible.rules.add(rule);
  for (const { id } of answer.conditions) possible.conditions.add(id);
  for (const { id } of answer.cautions) possible.cautions.add(id);
  for (const to of answer.escalate) possible.escalations.add(to);
  for (const { change } of answer.improvements) possible.changes.add(change);
  possible.outcomes.add(answer.outcome);
}

describe("the corpus", () => {
  test("holds at least 80 cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
  });

  test("names each case once, and tells a story in each", () => {
    expect(sorted(cases.map(({ id }) => id))).toHaveLength(cases.length);
    expect(sorted(cases.map(({ says }) => says))).toHaveLength(cases.length);
    expect(cases.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  test("cites paragraphs, the law on classified information, or public facts", () => {
    const clause = /^(?:§(?:[1-9]|1[0-4])|§12\([1-3]\)|2013\/488\/EU|public)$/u;
    expect(cases.flatMap(({ clauses }) => clauses).filter((each) => !clause.test(each))).toEqual([]);
  });

  test("cites in each case something that the deciding reasons cite", () => {
    const besideThePoint = cases.filter((each) => {
      const { outcome, reasons } = oracleAnswer(factsOf(each));
      const deciding = reasons.filter((reason) => reason.outcome === outcome).flatMap(({ cites }) => cites);
      return !deciding.some((cite) => each.clauses.includes(cite));
    });
    expect(besideThePoint.map(({ id }) => id)).toEqual([]);
  });

  test("says of no means that anyone permits or forbids it: the note does neither", () => {
    expect(cases.filter(({ says }) => /approved|authori[sz]ed|allowed|banned|forbidden/iu.test(says))).toEqual([]);
  });

  test("asserts everything of every case", () => {
    const keys = Object.keys(asWanted(oracleAnswer(factsOf(cases[0] as (typeof cases)[number]))));
    const incomplete = cases.filter(({ want }) => keys.some((key) => !Object.hasOwn(want, key)));
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });
});

describe("the corpus has a case for, and nothing beside,", () => {
  test("every rule of policy.md, which are those of the policy", () => {
    expect(sorted(possible.rules)).toEqual(sorted(gscPolicy.rules.map(({ id }) => id)));
    expect(sorted(cases.flatMap(({ want }) => want.reasons))).toEqual(sorted(possible.rules));
  });

  test("every condition that can come up", () => {
    expect(sorted(cases.flatMap(({ want }) => want.conditions))).toEqual(sorted(possible.conditions));
  });

  test("every caution that can come up", () => {
    expect(sorted(cases.flatMap(({ want }) => want.cautions))).toEqual(sorted(possible.cautions));
  });

  test("everyone whom an answer can send to", () => {
    expect(sorted(cases.flatMap(({ want }) => want.escalate))).toEqual(sorted(possible.escalations));
  });

  test("every improvement that can come up", () => {
    const changes = cases.flatMap(({ want }) => want.improvements.map(({ change }) => change));
    expect(sorted(changes)).toEqual(sorted(possible.changes));
  });

  test("every outcome", () => {
    expect(sorted(possible.outcomes)).toEqual(sorted(OUTCOMES));
    expect(sorted(cases.map(({ want }) => want.outcome))).toEqual(sorted(OUTCOMES));
  });

  test("every entry of the interpretation log", () => {
    expect(sorted(cases.flatMap(({ interpretations = [] }) => interpretations))).toEqual(
      sorted(gscPolicy.interpretations.map(({ id }) => id)),
    );
  });

  test("every channel", () => {
    expect(sorted(cases.map(({ request }) => request.channel))).toEqual(sorted(CHANNELS));
  });

  test("every level", () => {
    expect(sorted(cases.map(({ request }) => request.level ?? "unstated"))).toEqual(sorted(LEVELS));
  });

  test("every audience and every state of a group", () => {
    expect(sorted(cases.map(({ want }) => want.audience))).toEqual(sorted(AUDIENCES));
    expect(sorted(cases.map((each) => factsOf(each).group))).toEqual(sorted(GROUPS));
  });

  test("every reason why a recipient is what it is", () => {
    const whys = cases.flatMap(({ want }) => (want.recipients ?? []).flatMap(({ why }) => why ?? []));
    expect(sorted(whys)).toEqual(sorted(WHYS));
  });
});

describe("the corpus has a case for", () => {
  test.each(DOMAINS)("the domain %s", (domain) => {
    const found = cases.filter(({ want }) => (want.recipients ?? []).some((recipient) => recipient.domain === domain));
    expect(found).not.toEqual([]);
  });

  test.each(STORIES)("$story", ({ isToldBy }) => {
    expect(cases.filter(isToldBy)).not.toEqual([]);
  });
});

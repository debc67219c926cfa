import { gscPolicy } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { cases } from "../src/index.js";
import { asWanted } from "./as-wanted.js";
import { DOMAINS, STORIES, WHYS } from "./corpus-must-have.js";
import { answerOfCell } from "./oracle/cell-answer.js";
import { CHANNELS } from "./oracle/channels.js";
import { oracleAnswer, readRequest } from "./oracle/oracle.js";
import { cellOf } from "./oracle/request.js";
import { everyCell } from "./oracle/space.js";
import { ASKABLE, AUDIENCES, CHANGES, GROUPS, LEVELS, NATURES, OUTCOMES, PERSONAL_DATA } from "./oracle/words.js";

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].toSorted();

/** Everything that can come up in an answer at all, by asking the oracle about every cell. */
const possible = {
  rules: new Set<string>(),
  deciding: new Set<string>(),
  conditions: new Set<string>(),
  cautions: new Set<string>(),
  escalations: new Set<string>(),
  outcomes: new Set<string>(),
};
for (const request of everyCell()) {
  const answer = answerOfCell(cellOf(readRequest(request)));
  for (const { rule, decides } of answer.reasons) {
    possible.rules.add(rule);
    if (decides) possible.deciding.add(rule);
  }
  for (const id of answer.conditions) possible.conditions.add(id);
  for (const { id, general } of answer.cautions) if (!general) possible.cautions.add(id);
  for (const to of answer.escalate) possible.escalations.add(to);
  possible.outcomes.add(answer.outcome);
}

describe("the corpus", () => {
  test("holds at least 200 cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });

  test("names each case once, and tells a story in each", () => {
    expect(sorted(cases.map(({ id }) => id))).toHaveLength(cases.length);
    expect(sorted(cases.map(({ says }) => says))).toHaveLength(cases.length);
    expect(cases.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  test("cites in each case something that the deciding reasons cite, and nothing that the note lacks", () => {
    const besideThePoint = cases.filter(({ request, clauses }) => {
      const deciding = oracleAnswer(request).reasons.filter(({ decides }) => decides);
      return !deciding.flatMap(({ cites }) => cites).some((cite) => clauses.includes(cite));
    });
    expect(besideThePoint.map(({ id }) => id)).toEqual([]);
    const clause = /^(?:§(?:[1-9]|1[0-4])|§12\([1-3]\)|2013\/488\/EU Art\. \d+\(\d+\)|11336\/11|2018\/1725|public)$/u;
    expect(cases.flatMap(({ clauses }) => clauses).filter((each) => !clause.test(each))).toEqual([]);
  });

  test("says of no means that anyone permits or forbids it: the note does neither", () => {
    expect(cases.filter(({ says }) => /approved|authori[sz]ed|allowed|banned|forbidden/iu.test(says))).toEqual([]);
  });

  test("asserts everything of every case", () => {
    const keys = cases.slice(0, 1).flatMap(({ request }) => Object.keys(asWanted(oracleAnswer(request))));
    const incomplete = cases.filter(({ want }) => keys.some((key) => !Object.hasOwn(want, key)));
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });
});

describe("the corpus has a case for, and nothing beside,", () => {
  test("every rule of policy.md, which are those of the policy, and each of them decides in one", () => {
    expect(sorted(possible.rules)).toEqual(sorted(gscPolicy.rules.map(({ id }) => id)));
    expect(sorted(possible.deciding)).toEqual(sorted(possible.rules));
    expect(sorted(cases.flatMap(({ want }) => want.reasons))).toEqual(sorted(possible.deciding));
  });

  test("every condition that can come up", () => {
    expect(sorted(cases.flatMap(({ want }) => want.conditions ?? []))).toEqual(sorted(possible.conditions));
  });

  test("every caution of the case that can come up", () => {
    expect(sorted(cases.flatMap(({ want }) => want.cautions ?? []))).toEqual(sorted(possible.cautions));
  });

  test("everyone whom an answer can send to", () => {
    expect(sorted(cases.flatMap(({ want }) => want.escalate ?? []))).toEqual(sorted(possible.escalations));
  });

  test("every outcome", () => {
    expect(sorted(possible.outcomes)).toEqual(sorted(OUTCOMES));
    expect(sorted(cases.map(({ want }) => want.outcome))).toEqual(sorted(OUTCOMES));
  });

  test("every warning", () => {
    expect(sorted(cases.flatMap(({ want }) => want.warnings ?? []))).toEqual([
      "audience-unused",
      "lookalike",
      "routed",
    ]);
  });

  test("every channel that is a better one", () => {
    const better = cases.flatMap(({ want }) => want.alternatives ?? []);
    expect(sorted(better)).toEqual(["avaya", "email", "signal", "whatsapp"]);
  });

  // files change no answer of this policy: to leave them out is no way, and nobody is asked for them
  test("every change but files, and every open question but files", () => {
    const changes = cases.flatMap(({ want }) => (want.improvements ?? []).flat());
    expect(sorted([...changes, "leave-out-files"])).toEqual(sorted(CHANGES));
    const asked = cases.flatMap(({ want }) => want.openQuestions ?? []);
    expect(sorted([...asked, "files"])).toEqual(sorted(ASKABLE));
  });

  test("every entry of the interpretation log", () => {
    expect(sorted(cases.flatMap(({ interpretations = [] }) => interpretations))).toEqual(
      sorted(gscPolicy.interpretations.map(({ id }) => id)),
    );
  });

  test("every value of what a rule may look at", () => {
    const cells = cases.map(({ request }) => cellOf(readRequest(request)));
    expect(sorted(cells.map(({ channel }) => channel))).toEqual(sorted(CHANNELS));
    expect(sorted(cells.map(({ level }) => level))).toEqual(sorted(LEVELS));
    expect(sorted(cells.map(({ audience }) => audience))).toEqual(sorted(AUDIENCES));
    expect(sorted(cells.map(({ nature }) => nature))).toEqual(sorted(NATURES));
    expect(sorted(cells.map(({ group }) => group))).toEqual(sorted(GROUPS));
    expect(sorted(cells.map(({ personalData }) => personalData))).toEqual(sorted(PERSONAL_DATA));
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

import { caseSchema, compile, coverageOf, gscPolicy, runCases } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { cases } from "../src/index.js";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const results = runCases(compiled.value, cases);

test("every case is of the published shape", () => {
  expect(cases.map((each) => caseSchema.safeParse(each).error)).toEqual(cases.map(() => undefined));
});

describe("the engine gives the answer that the case wants", () => {
  test.each(results.map((result) => [result.case.id, result] as const))("%s", (_id, { differences, faults }) => {
    expect([...faults, ...differences]).toEqual([]);
  });
});

test("a case names only interpretations that the policy logs", () => {
  const logged = new Set(gscPolicy.interpretations.map(({ id }) => id));
  const named = cases.flatMap(({ interpretations = [] }) => interpretations);
  expect(named.filter((id) => !logged.has(id))).toEqual([]);
});

test("the corpus covers every rule, paragraph and outcome", () => {
  const { rules, clauses, outcomes } = coverageOf(compiled.value, results);
  expect([rules.missing, clauses.missing, outcomes.missing]).toEqual([[], [], []]);
});

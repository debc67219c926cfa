import {
  caseSchema,
  compile,
  coverageOf,
  gscPolicy,
  parseRequest,
  runCases,
  type Case,
  type Decision,
} from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { cases } from "../src/index.js";
import { asWanted, wholeWant } from "./answer-to-compare.js";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;

function decide({ request }: Case): Decision {
  const parsed = parseRequest(request);
  if (!parsed.ok) throw new Error(parsed.errors[0].message);
  const decided = pdp.decide(parsed.value, { lang: "en" });
  if (!decided.ok) throw new Error(decided.errors[0].message);
  return decided.value;
}

test("every case is of the published shape", () => {
  expect(cases.map((each) => caseSchema.safeParse(each).error)).toEqual(cases.map(() => undefined));
});

describe("the engine gives the answer that was written down by hand", () => {
  test.each(cases.map((each) => [each.id, each] as const))("%s", (_id, each) => {
    const decision = decide(each);

    expect(asWanted(decision)).toEqual(wholeWant(each.want));
    expect(decision.reachable).toBe(each.want.reachable ?? decision.reachable);
    expect(decision.group).toBe(each.want.group ?? decision.group);
    for (const recipient of each.want.recipients ?? []) {
      expect(decision.recipients[recipient.index]).toMatchObject(recipient);
    }
  });
});

test("a case names only interpretations that the policy logs", () => {
  const logged = new Set(gscPolicy.interpretations.map(({ id }) => id));
  const named = cases.flatMap(({ interpretations = [] }) => interpretations);
  expect(named.filter((id) => !logged.has(id))).toEqual([]);
});

test("the corpus passes as it is, and covers every rule, paragraph and outcome", () => {
  const results = runCases(pdp, cases);
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
  const { rules, clauses, outcomes } = coverageOf(pdp, results);
  expect([rules.missing, clauses.missing, outcomes.missing]).toEqual([[], [], []]);
});

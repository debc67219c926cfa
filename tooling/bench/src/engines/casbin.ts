import { newEnforcer, newModelFromString } from "casbin";
import { RULES, verdictByIds, type Engine, type FlatTest } from "./engine.ts";

/** Rules in the order of their policy; the first that matches decides and explains. */
const MODEL = `
[request_definition]
r = facts

[policy_definition]
p = rule, when, eft

[policy_effect]
e = priority(p.eft) || deny

[matchers]
m = eval(p.when)
`;

const testText = ({ fact, words }: FlatTest): string =>
  `(${words.map((word) => `r.facts.${fact} == "${word}"`).join(" || ")})`;

export async function casbin(): Promise<Engine> {
  const enforcer = await newEnforcer(newModelFromString(MODEL));
  await enforcer.addPolicies(RULES.map(({ id, tests }) => [id, tests.map(testText).join(" && "), "allow"]));
  return {
    id: "casbin",
    name: "casbin, enforceExSync",
    names: "the first rule",
    inFlight: 1,
    limits:
      "It allows or denies, and explains by one rule: the outcome is that of the first, by the order of the policy.",
    decide: (facts) => {
      const [, explained] = enforcer.enforceExSync(facts);
      return verdictByIds(explained.slice(0, 1));
    },
  };
}

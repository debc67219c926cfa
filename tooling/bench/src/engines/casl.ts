import { createMongoAbility, type MongoAbility } from "@casl/ability";
import type { Facts } from "../by-hand/facts.ts";
import { RULES, verdictByIds, type Engine } from "./engine.ts";

/** Later rules come before earlier ones, so the strictest is the last. */
function abilityOf(): MongoAbility {
  return createMongoAbility(
    RULES.toReversed().map(({ id, tests }) => ({
      action: "send",
      subject: "message",
      conditions: Object.fromEntries(tests.map(({ fact, words }) => [fact, { $in: [...words] }])),
      reason: id,
    })),
    { detectSubjectType: () => "message" },
  );
}

/** The rule that decides, by the way that CASL is made for. */
export function caslFirst(): Engine {
  const ability = abilityOf();
  return {
    id: "casl-first",
    name: "CASL, the rule that decides",
    names: "the first rule",
    inFlight: 1,
    limits: "It allows or forbids: the outcome is that of the one rule it finds, by the order they were given in.",
    decide: (facts: Facts) => {
      const reason = ability.relevantRuleFor("send", facts)?.reason;
      return verdictByIds(reason === undefined ? [] : [reason]);
    },
  };
}

/** All rules that match: the host goes through them. */
export function caslAll(): Engine {
  const ability = abilityOf();
  return {
    id: "casl-all",
    name: "CASL, all rules that match",
    names: "every rule",
    inFlight: 1,
    limits: "It has no way to ask for all rules that match: the host asks each whether it does.",
    decide: (facts: Facts) => {
      const ids: string[] = [];
      for (const rule of ability.rulesFor("send", "message")) {
        if (rule.matchesConditions(facts) && rule.reason !== undefined) ids.push(rule.reason);
      }
      return verdictByIds(ids);
    },
  };
}

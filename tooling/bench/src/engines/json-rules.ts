import { Engine as RulesEngine } from "json-rules-engine";
import { RULES, verdictByIds, type Engine } from "./engine.ts";

export function jsonRules(): Engine {
  const engine = new RulesEngine(
    RULES.map(({ id, tests }) => ({
      conditions: { all: tests.map(({ fact, words }) => ({ fact, operator: "in", value: words })) },
      event: { type: id },
    })),
  );
  return {
    id: "json-rules-engine",
    name: "json-rules-engine",
    names: "every rule",
    inFlight: 1,
    limits: "The strictest of the rules that match is for the host to find.",
    decide: async (facts) => {
      const { events } = await engine.run({ ...facts });
      return verdictByIds(events.map(({ type }) => type));
    },
  };
}

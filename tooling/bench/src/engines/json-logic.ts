import { LogicEngine } from "json-logic-engine";
import type { Facts } from "../by-hand/facts.ts";
import { RULES, verdictBy, type Engine, type FlatTest } from "./engine.ts";

const testLogic = ({ fact, words }: FlatTest): object =>
  words.length === 1 ? { "===": [{ var: fact }, words[0]] } : { in: [{ var: fact }, words] };

/** Compiled: `build` makes JavaScript of the logic. */
export function jsonLogic(): Engine {
  const logic = RULES.map(({ tests }) => ({ and: tests.map(testLogic) }));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its types say any; this logic makes a list of booleans
  const matches = new LogicEngine().build(logic) as (facts: Facts) => readonly boolean[];
  return {
    id: "json-logic-engine",
    name: "json-logic-engine, compiled",
    names: "every rule",
    inFlight: 1,
    limits: "The strictest of the rules that match is for the host to find.",
    decide: (facts) => {
      const places: number[] = [];
      for (const [place, isMatch] of matches(facts).entries()) if (isMatch) places.push(place);
      return verdictBy(places);
    },
  };
}

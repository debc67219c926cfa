import { ZenEngine } from "@gorules/zen-engine";
import type { Facts } from "../by-hand/facts.ts";
import { RULES, verdictByIds, type Engine, type FlatRule } from "./engine.ts";

const COLUMNS: readonly (keyof Facts)[] = [...new Set(RULES.flatMap(({ tests }) => tests.map(({ fact }) => fact)))];

/** A row of the decision table: a cell for each fact, empty where any word will do. */
const rowOf = ({ id, tests }: FlatRule): Readonly<Record<string, string>> => ({
  _id: id,
  ...Object.fromEntries(COLUMNS.map((column) => [column, ""])),
  ...Object.fromEntries(tests.map(({ fact, words }) => [fact, words.map((word) => `"${word}"`).join(", ")])),
  rule: `"${id}"`,
});

/** A JSON decision model: one decision table that collects every row that matches. */
const MODEL = {
  nodes: [
    { id: "in", name: "in", type: "inputNode" },
    {
      id: "table",
      name: "table",
      type: "decisionTableNode",
      content: {
        hitPolicy: "collect",
        inputs: COLUMNS.map((column) => ({ id: column, name: column, field: column })),
        outputs: [{ id: "rule", name: "rule", field: "rule" }],
        rules: RULES.map(rowOf),
      },
    },
    { id: "out", name: "out", type: "outputNode" },
  ],
  edges: [
    { id: "1", sourceId: "in", targetId: "table", type: "edge" },
    { id: "2", sourceId: "table", targetId: "out", type: "edge" },
  ],
};

/** @param inFlight - how many questions it is asked at once: it works in threads of its own */
export function zen(inFlight: number): Engine {
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(MODEL)));
  return {
    id: `zen-${inFlight}`,
    name: `ZEN, ${inFlight === 1 ? "one question at a time" : `${inFlight} questions at once`}`,
    names: "every rule",
    inFlight,
    limits: "The strictest of the rows that match is for the host to find.",
    decide: async (facts) => {
      // its types say any; the table gives a list of rows
      const { result } = (await decision.evaluate(facts)) as { readonly result: readonly { readonly rule: string }[] };
      return verdictByIds(result.map(({ rule }) => rule));
    },
  };
}

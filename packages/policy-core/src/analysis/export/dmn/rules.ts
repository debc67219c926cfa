import { byStrictnessThenId, citesOf } from "../../../engine/answer.js";
import type { Policy, Rule } from "../../../model/policy.js";
import { BASES, OUTCOMES } from "../../../model/vocabulary.js";
import { askedOf, columnOf, type Column, type Row, type Table } from "./table.js";

const OUTPUTS: readonly Column[] = [
  columnOf("rule", []),
  columnOf("outcome", OUTCOMES),
  columnOf("basis", BASES),
  columnOf("cites", []),
  columnOf("conditions", []),
];

/** A rule that leans on facts cites other things on other channels: it is a row for each. */
function rowsOf(rule: Rule, { channels }: Policy): readonly Row[] {
  const row = (tests: Row["tests"], cites: string): Row => ({
    tests,
    outputs: [rule.id, rule.outcome, rule.basis, cites, rule.conditions.join(";")],
  });
  if (rule.citesFacts === undefined) return [row(rule.when, rule.cites.join(";"))];
  const here = channels.filter(({ id }) => rule.when.channel?.includes(id) ?? true);
  const byCites = new Map<string, readonly string[]>();
  for (const channel of here) {
    const cites = citesOf(rule, channel).join(";");
    byCites.set(cites, [...(byCites.get(cites) ?? []), channel.id]);
  }
  return [...byCites].map(([cites, ids]) => row({ ...rule.when, channel: ids }, cites));
}

/** Every rule that matches, strictest first; and the outcome, which is that of the first. */
export function ruleTables(policy: Policy, columns: readonly Column[]): readonly Table[] {
  const rules = policy.rules.toSorted(byStrictnessThenId);
  const rows = rules.flatMap((rule) => rowsOf(rule, policy));
  const decisive = rules.map(({ when, outcome }) => ({ tests: when, outputs: [outcome] }));
  return [
    { name: "matchingRules", hitPolicy: "RULE ORDER", inputs: askedOf(columns, rows), outputs: OUTPUTS, rows },
    {
      name: "outcome",
      hitPolicy: "FIRST",
      inputs: askedOf(columns, decisive),
      outputs: [columnOf("outcome", OUTCOMES)],
      rows: decisive,
    },
  ];
}

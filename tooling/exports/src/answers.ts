import { ATTRIBUTES, FEATURES, type Decision, type Pdp, type Request } from "@channelwise/policy-core";

/** What an answer says, by ids. */
interface Said {
  readonly outcome: string;
  readonly rules: readonly string[];
  readonly conditions: readonly string[];
  readonly escalate: readonly string[];
}

/** An answer in one line: outcome, rules, conditions, whom to ask. */
const cellText = ({ outcome, rules, conditions, escalate }: Said): string =>
  [outcome, ...[rules, conditions, escalate].map((ids) => ids.join(" "))].join("|");

const idOf = ({ id }: { readonly id: string }): string => id;

/** A decision in one line: what its cell says, and the warnings that a table can know of, each once. */
export function answerText({ outcome, reasons, conditions, escalate, warnings }: Decision): string {
  const said = {
    outcome,
    rules: reasons.map(({ rule }) => rule),
    conditions: conditions.map(idOf),
    escalate: escalate.map(idOf),
  };
  return [cellText(said), [...new Set(warnings.map(idOf))].join(" ")].join("|");
}

/** The same out of an answer of the export, in the SQL of DuckDB and PostgreSQL. */
const textOf = (lists: readonly string[]): string =>
  ["outcome", ...lists.map((list) => `array_to_string(${list}, ' ')`)].join(" || '|' || ");

/** What the core decides. */
export function answerOf(pdp: Pdp, request: Request): string {
  const decided = pdp.decide(request);
  if (!decided.ok) throw new Error(decided.errors[0].message);
  return answerText(decided.value);
}

/** Every cell of the core's table, named by its attributes, sorted. */
export const cellsOf = ({ table }: Pdp): readonly string[] =>
  Array.from({ length: table.space.size }, (_, cell) => {
    const attributes = table.space.attributesOf(cell);
    const { outcome, rules, conditions, escalate } = table.answerAt(cell);
    const said = { outcome, rules: rules.map(({ of }) => of.id), conditions: conditions.map(idOf), escalate };
    return `${ATTRIBUTES.map((name) => attributes[name]).join(" ")}|${cellText(said)}`;
  }).toSorted();

/** Every cell as the engine has worked it out, each in the words of `cellsOf`. */
export const CELLS_SQL = `SELECT concat_ws(' ', ${ATTRIBUTES.map((name) => FEATURES[name].sql.column).join(", ")})
  || '|' || ${textOf(["rules", "conditions", "escalate"])} AS cell FROM channelwise_cells ORDER BY cell`;

/** Every message with its answer. */
export const ANSWERS_SQL = `SELECT message_id, ${textOf(["rules", "conditions", "escalate", "warnings"])} AS answer FROM channelwise_decisions`;

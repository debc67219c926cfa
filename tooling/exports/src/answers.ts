import { AXES, FEATURES, type Pdp, type Request } from "@channelwise/policy-core";

/** An answer in one line: outcome, rules, conditions. */
export const answerText = (outcome: string, rules: readonly string[], conditions: readonly string[]): string =>
  `${outcome}|${rules.join(" ")}|${conditions.join(" ")}`;

/** The same out of an answer of the export, in the SQL of DuckDB and PostgreSQL. */
const ANSWER_SQL = "outcome || '|' || array_to_string(rules, ' ') || '|' || array_to_string(conditions, ' ')";

/** What the core decides. */
export function answerOf(pdp: Pdp, request: Request): string {
  const decided = pdp.decide(request);
  if (!decided.ok) throw new Error(decided.errors[0].message);
  const { outcome, reasons, conditions } = decided.value;
  return answerText(
    outcome,
    reasons.map(({ rule }) => rule),
    conditions.map(({ id }) => id),
  );
}

/** Every cell of the core's table, named by its attributes, sorted. */
export const cellsOf = ({ table }: Pdp): readonly string[] =>
  Array.from({ length: table.space.size }, (_, cell) => {
    const attributes = table.space.attributesOf(cell);
    const { outcome, rules, conditions } = table.answerAt(cell);
    const answer = answerText(
      outcome,
      rules.map(({ of }) => of.id),
      conditions.map(({ of }) => of),
    );
    return `${AXES.map((name) => attributes[name]).join(" ")}|${answer}`;
  }).toSorted();

/** Every cell as the engine has worked it out, each in the words of `cellsOf`. */
export const CELLS_SQL = `SELECT concat_ws(' ', ${AXES.map((name) => FEATURES[name].sql.column).join(", ")})
  || '|' || ${ANSWER_SQL} AS cell FROM channelwise_cells ORDER BY cell`;

/** Every message with its answer. */
export const ANSWERS_SQL = `SELECT message_id, ${ANSWER_SQL} AS answer FROM channelwise_decisions`;

import { AXES } from "../../../attribute-lists.js";
import { FEATURES, type Attribute } from "../../../attributes.js";
import { isWithinAdvice } from "../../../engine/answer.js";
import type { Rule } from "../../../model/policy.js";
import { OUTCOMES } from "../../../model/vocabulary.js";
import { axis, CELL, columnOf, conditionOf, factsOf, literal, SEAT_COLUMNS } from "./columns.js";
import type { Dialect } from "./dialects.js";

const cellColumns = CELL.join(", ");
const sameCell = `USING (${cellColumns})`;

const listOf = (name: Attribute): string => {
  const { column, list } = FEATURES[name].sql;
  return list === undefined ? `CROSS JOIN channelwise_${column}s` : axis(list, column, FEATURES[name].values);
};

const withFacts = (names: readonly Attribute[]): readonly string[] =>
  names.flatMap((name) => [name, ...factsOf(name)].map(columnOf));

const e2ee = `CASE WHEN ${columnOf("group")} = 'none' THEN e2ee_one_to_one ELSE e2ee_group END AS e2ee`;

/** Every cell, with what rules look at: the seats with the facts of their channels, and all values of all else. */
export const SPACE = `SELECT ${SEAT_COLUMNS.join(", ")}, ${factsOf("channel").map(columnOf).join(", ")},
  ${withFacts(AXES).join(", ")},
  ${e2ee}
FROM channelwise_seats
JOIN channelwise_channels USING (channel)
${AXES.map(listOf).join("\n")}`;

/** Which rules match in which cells: a line of SQL for each rule. */
export const matchesQuery = (rules: readonly Rule[]): string => `SELECT ${cellColumns}, level_class, place, rule, outcome
FROM channelwise_space
JOIN channelwise_rules ON CASE rule
${rules.map(({ id, when }) => `  WHEN '${id}' THEN ${conditionOf(when)}`).join("\n")}
END`;

const outcomesThat = (are: (outcome: (typeof OUTCOMES)[number]) => boolean): string =>
  OUTCOMES.filter(are).map(literal).join(", ");

/** Outcomes beside which the sender of what has no level is told to ask whoever wrote it. */
const ASKED = outcomesThat(
  (outcome) => !isWithinAdvice(outcome) && outcome !== "prohibited" && outcome !== "unreachable",
);

/** After whatever the rules name. */
const LAST = 1_000_000;

const brought = (what: string, table: string, where: string): string => `each_${what} AS (
  SELECT ${cellColumns}, b.${what} AS entry, MIN(b.place) AS place
  FROM deciding AS m
  JOIN ${table} AS b ON b.rule = m.rule
  WHERE ${where}
  GROUP BY ${cellColumns}, b.${what}
)`;

const gathered = (what: string, source: string, { arrayOf }: Dialect): string => `all_${what} AS (
  SELECT ${cellColumns}, ${arrayOf("entry", "place")} AS ${what}_entries
  FROM ${source}
  GROUP BY ${cellColumns}
)`;

/**
 * The strictest of the rules that match decides; where it prohibits, only those that prohibit are told. Conditions and
 * whom to ask are those of the rules that decide, each once.
 */
export const cellsQuery = (dialect: Dialect): string => `WITH reasons AS (
  SELECT ${cellColumns}, MAX(level_class) AS level_class, MIN(place) AS first_place
  FROM channelwise_matches
  GROUP BY ${cellColumns}
), outcomes AS (
  SELECT ${cellColumns}, reasons.level_class, r.outcome AS decided
  FROM reasons
  JOIN channelwise_rules AS r ON r.place = reasons.first_place
), deciding AS (
  SELECT ${cellColumns}, m.place, m.rule, m.outcome
  FROM channelwise_matches AS m
  JOIN outcomes ${sameCell}
  WHERE m.outcome = decided
), told AS (
  SELECT ${cellColumns}, m.place, m.rule
  FROM channelwise_matches AS m
  JOIN outcomes ${sameCell}
  WHERE decided <> 'prohibited' OR m.outcome = decided
), all_rules AS (
  SELECT ${cellColumns}, ${dialect.arrayOf("rule", "place")} AS rules
  FROM told
  GROUP BY ${cellColumns}
), ${brought("condition", "channelwise_rule_conditions", "m.outcome = 'conditional'")},
${gathered("condition", "each_condition", dialect)},
${brought("ask", "channelwise_rule_asks", `m.outcome NOT IN (${outcomesThat(isWithinAdvice)})`)},
each_asked AS (
  SELECT * FROM each_ask
  UNION ALL
  SELECT ${cellColumns}, 'originator' AS entry, ${LAST} AS place
  FROM outcomes
  WHERE level_class = 'unstated' AND decided IN (${ASKED})
), each_asked_once AS (
  SELECT ${cellColumns}, entry, MIN(place) AS place
  FROM each_asked
  GROUP BY ${cellColumns}, entry
), ${gathered("ask", "each_asked_once", dialect)}
SELECT ${cellColumns}, decided AS outcome, rules, COALESCE(condition_entries, ${dialect.emptyArray}) AS conditions,
  COALESCE(ask_entries, ${dialect.emptyArray}) AS escalate
FROM outcomes
JOIN all_rules ${sameCell}
LEFT JOIN all_condition ${sameCell}
LEFT JOIN all_ask ${sameCell}`;

import { AXES } from "../../../attribute-lists.js";
import { FEATURES, type Attribute } from "../../../attributes.js";
import { isWithinAdvice } from "../../../engine/answer.js";
import type { Rule } from "../../../model/policy.js";
import { OUTCOMES } from "../../../model/vocabulary.js";
import { axis, CELL, columnOf, conditionOf, factsOf, literal, SEAT_COLUMNS } from "./columns.js";
import type { Dialect } from "./dialects.js";

const cellColumns = CELL.join(", ");

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
export const matchesQuery = (
  rules: readonly Rule[],
): string => `SELECT ${cellColumns}, level_class, place, rule, outcome
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

/** Of what a rule brings besides, the entries that are told where it decides. */
const brought = (
  what: string,
  table: string,
  where: string,
): string => `  SELECT ${cellColumns}, decided, '${what}' AS what, b.${what} AS entry, b.place
  FROM decided_matches AS m
  JOIN ${table} AS b ON b.rule = m.rule
  WHERE outcome = decided AND ${where}`;

/**
 * The strictest of the rules that match decides; where it prohibits, only those that prohibit are told. Conditions and
 * whom to ask are those of the rules that decide, each once. No cells are joined to cells: engines that know nothing of
 * a new table would compare each with each.
 */
export const cellsQuery = ({ arrayOf, emptyArray }: Dialect): string => `WITH decided_matches AS (
  SELECT ${cellColumns}, level_class, place, rule, outcome,
    FIRST_VALUE(outcome) OVER (PARTITION BY ${cellColumns} ORDER BY place) AS decided
  FROM channelwise_matches
), entries AS (
  SELECT ${cellColumns}, decided, 'rule' AS what, rule AS entry, place
  FROM decided_matches
  WHERE decided <> 'prohibited' OR outcome = decided
  UNION ALL
${brought("condition", "channelwise_rule_conditions", "decided = 'conditional'")}
  UNION ALL
${brought("ask", "channelwise_rule_asks", `decided NOT IN (${outcomesThat(isWithinAdvice)})`)}
  UNION ALL
  SELECT ${cellColumns}, decided, 'ask' AS what, 'originator' AS entry, ${LAST} AS place
  FROM decided_matches
  WHERE level_class = 'unstated' AND decided IN (${ASKED})
), entries_once AS (
  SELECT ${cellColumns}, decided, what, entry, MIN(place) AS place
  FROM entries
  GROUP BY ${cellColumns}, decided, what, entry
)
SELECT ${cellColumns}, decided AS outcome, ${arrayOf("entry", "place", "what = 'rule'")} AS rules,
  COALESCE(${arrayOf("entry", "place", "what = 'condition'")}, ${emptyArray}) AS conditions,
  COALESCE(${arrayOf("entry", "place", "what = 'ask'")}, ${emptyArray}) AS escalate
FROM entries_once
GROUP BY ${cellColumns}, decided`;

import { ATTRIBUTES, isChoice, isYesNoField } from "../../../attribute-lists.js";
import { FEATURES, type Attribute } from "../../../attributes.js";
import type { Policy } from "../../../model/policy.js";
import { SAID_AUDIENCES, type Relation } from "../../../model/vocabulary.js";
import { CELL, columnOf, literal } from "./columns.js";
import type { Dialect } from "./dialects.js";
import { MESSAGE } from "./message-columns.js";

const RELATIONS: readonly Relation[] = FEATURES.audience.values;
const weaknessOf = (relation: Relation): number => RELATIONS.indexOf(relation);

const whens = (relations: readonly Relation[]): string =>
  relations.map((relation) => `WHEN '${relation}' THEN ${weaknessOf(relation)}`).join(" ");

/** How weak what is listed is, and what is said: whoever is not confirmed is external. */
const LISTED = `CASE d.relation ${whens(["internal", "institution"])} ELSE ${weaknessOf("external")} END`;
const CLASSIFIED = `CASE r.audience ${whens(["institution", "external", "lookalike"])} ELSE 0 END`;
const SAID = `CASE m.audience ${whens(SAID_AUDIENCES)} ELSE ${weaknessOf("external")} END`;

const IS_WRONG = `CASE
      WHEN r.kind = 'telephone' THEN 0
      WHEN r.kind IN ('email', 'domain') AND r.domain IS NOT NULL
        AND COALESCE(r.audience, 'external') IN (${RELATIONS.map(literal).join(", ")}) THEN 0
      ELSE 1
    END`;

const is = (condition: string): string => `CASE WHEN r.kind <> 'telephone' AND ${condition} THEN 1 ELSE 0 END`;

/** What an attribute of a message is; null where a column says what is none of its values. */
function attributeQuery(name: Attribute, { parameters }: Policy, { daysBetween, quoted }: Dialect): string {
  const columnOfMessage = (column: keyof typeof MESSAGE) => `m.${quoted(MESSAGE[column])}`;
  if (isYesNoField(name)) return `CASE WHEN ${columnOfMessage(name)} THEN 'yes' ELSE 'no' END`;
  if (isChoice(name)) return `COALESCE(${columnOfMessage(name)}, '${FEATURES[name].otherwise}')`;
  switch (name) {
    case "group": {
      const group = columnOfMessage("group");
      const [reviewed, asOf] = [columnOfMessage("groupReviewed"), columnOfMessage("asOf")];
      return `CASE
      WHEN ${group} IS NULL AND ${reviewed} IS NULL THEN CASE WHEN c.kind = 'messaging-app' AND r.recipients > 1 THEN 'overdue' ELSE 'none' END
      WHEN ${group} = 'none' AND ${reviewed} IS NULL THEN 'none'
      WHEN ${group} = 'unknown' THEN 'unknown'
      WHEN ${group} = 'known' AND ${reviewed} IS NULL THEN 'overdue'
      WHEN ${group} = 'known' AND ${asOf} IS NOT NULL THEN
        CASE WHEN ${daysBetween(reviewed, asOf)} BETWEEN 0 AND ${parameters.groupReviewDays} THEN 'reviewed' ELSE 'overdue' END
    END`;
    }
    case "audience":
      return `CASE GREATEST(COALESCE(r.weakest, 0), CASE WHEN COALESCE(r.telephones, 0) > 0 OR r.message_id IS NULL THEN ${SAID} ELSE 0 END)
      ${RELATIONS.map((relation) => `WHEN ${weaknessOf(relation)} THEN '${relation}'`).join(" ")}
    END`;
    case "reachable":
      return `CASE c.reaches
      WHEN 'addresses' THEN CASE WHEN COALESCE(r.telephones, 0) > 0 AND ${SAID} >= ${weaknessOf("external")} THEN 'no' ELSE 'yes' END
      WHEN 'colleagues' THEN CASE
        WHEN COALESCE(r.weakest, 0) > 0 THEN 'no'
        WHEN (COALESCE(r.telephones, 0) > 0 OR r.message_id IS NULL) AND ${SAID} > 0 THEN 'no'
        ELSE 'yes'
      END
      ELSE 'yes'
    END`;
    case "channel":
      return columnOfMessage(name);
  }
}

/** Addresses are of others than who was said: these count. */
const UNUSED = SAID_AUDIENCES.map(
  (said) =>
    `(said_audience = '${said}' AND ${SAID_AUDIENCES.filter((other) => other !== said)
      .map((other) => `${other}s`)
      .join(" + ")} > 0)`,
).join(" OR ");

const ANSWERS = ["outcome", "rules", "conditions", "escalate"];

/**
 * The answer to each message. Joins are by equal columns alone, which every engine hashes: with any other condition beside
 * them some compare each row with each.
 */
export const decisionsQuery = (policy: Policy, dialect: Dialect): string => `WITH each_recipient AS (
  SELECT r.message_id,
    CASE WHEN r.kind = 'telephone' THEN 0 WHEN r.audience IS NULL THEN ${LISTED} ELSE GREATEST(
      ${CLASSIFIED}, CASE WHEN r.audience IN ('internal', 'institution') THEN ${LISTED} ELSE 0 END) END AS weakness,
    CASE WHEN r.kind = 'telephone' THEN 1 ELSE 0 END AS is_telephone,
    r.kind,
    ${IS_WRONG} AS is_wrong
  FROM recipients AS r
  LEFT JOIN channelwise_domains AS d ON d.domain = r.domain
), all_recipients AS (
  SELECT r.message_id, COUNT(*) AS recipients, MAX(r.weakness) AS weakest, SUM(r.is_telephone) AS telephones,
    SUM(r.is_wrong) AS wrong,
    SUM(${is(`r.weakness = ${weaknessOf("lookalike")}`)}) AS lookalikes,
    SUM(${is("r.weakness = 0")}) AS internals,
    SUM(${is(`r.weakness = ${weaknessOf("institution")}`)}) AS institutions,
    SUM(${is(`r.weakness >= ${weaknessOf("external")}`)}) AS externals
  FROM each_recipient AS r
  GROUP BY r.message_id
), attributes AS (
  SELECT m.message_id,
${ATTRIBUTES.map((name) => `    ${attributeQuery(name, policy, dialect)} AS ${columnOf(name)},\n`).join("")}    m.audience AS said_audience,
    COALESCE(r.lookalikes, 0) AS lookalikes,
    COALESCE(r.internals, 0) AS internals, COALESCE(r.institutions, 0) AS institutions, COALESCE(r.externals, 0) AS externals,
    CASE WHEN COALESCE(r.wrong, 0) > 0 OR COALESCE(m.audience, 'external') NOT IN (${SAID_AUDIENCES.map(literal).join(", ")}) THEN 1 ELSE 0 END AS wrong
  FROM messages AS m
  LEFT JOIN all_recipients AS r ON r.message_id = m.message_id
  LEFT JOIN channelwise_channels AS c ON c.channel = m.channel
)
SELECT a.message_id, ${CELL.map((column) => `a.${column}`).join(", ")},
  ${ANSWERS.map((column) => `CASE WHEN a.wrong = 0 THEN cells.${column} END AS ${column}`).join(",\n  ")},
  CASE WHEN a.wrong = 0 AND cells.outcome IS NOT NULL THEN ${dialect.arrayWhere([
    ["lookalike", "lookalikes > 0"],
    ["audience-unused", UNUSED],
  ])} END AS warnings
FROM attributes AS a
LEFT JOIN channelwise_cells AS cells ON ${CELL.map((column) => `cells.${column} = a.${column}`).join("\n  AND ")}`;

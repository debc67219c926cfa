import { byStrictnessThenId } from "../../engine/answer.js";
import { classOf } from "../../engine/features.js";
import type { Pdp } from "../../engine/pdp.js";
import { profileFact, reachOf } from "../../engine/profile.js";
import type { Policy, When } from "../../model/policy.js";
import { GROUP_STATES, LEVELS, NATURES, RELATIONS, YES_NO } from "../../model/vocabulary.js";
import { dialects, type Dialect, type SqlDialect } from "./dialects.js";

type Row = Readonly<Record<string, string | number>>;

/** Ids, domains, digests and the values of the closed lists: none of them holds a quote. */
const literal = (value: string | number): string => (typeof value === "number" ? String(value) : `'${value}'`);

/** A query that gives these rows; the first row alone says which columns there are. */
function rowsQuery(columns: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return `SELECT ${columns.map((column) => `'' AS ${column}`).join(", ")} WHERE 1 = 0`;
  const lines = rows.map((row) => `  (${columns.map((column) => literal(row[column] ?? "")).join(", ")})`);
  return `SELECT * FROM (VALUES\n${lines.join(",\n")}\n) AS given (${columns.join(", ")})`;
}

/** The values of one attribute beside the rest. */
const axis = (name: string, column: string, values: readonly string[]): string =>
  `CROSS JOIN (VALUES ${values.map((value) => `('${value}')`).join(", ")}) AS ${name} (${column})`;

/** The attributes of a cell, as columns: `group` is a word of SQL. */
const CELL = ["channel", "group_state", "level", "audience", "reachable", "nature", "personal_data", "files"] as const;
const cellColumns = CELL.join(", ");
const sameCell = `USING (${cellColumns})`;

const columnOf = (attribute: string): string =>
  attribute === "group" ? "group_state" : attribute.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A conjunction as SQL over the columns of the space. */
function conditionOf(when: When): string {
  const each = Object.entries(when).flatMap(([attribute, values]) =>
    values === undefined ? [] : [`${columnOf(attribute)} IN (${values.map(literal).join(", ")})`],
  );
  return each.length === 0 ? "1 = 1" : each.join(" AND ");
}

const identityRows = ({ identity }: Pdp): readonly Row[] => [
  { part: "policy", id: identity.id, version: identity.version, digest: identity.digest },
  ...(identity.overlays ?? []).map(({ id, version }) => ({ part: "overlay", id, version, digest: "" })),
];

const levelRows = (policy: Policy): readonly Row[] =>
  LEVELS.map((level) => ({ level, level_class: classOf(policy, level) }));

const channelRows = ({ channels }: Policy): readonly Row[] =>
  channels.map((channel) => ({
    channel: channel.id,
    kind: channel.kind,
    reach: reachOf(channel),
    e2ee_one_to_one: profileFact(channel, "e2ee-one-to-one"),
    e2ee_group: profileFact(channel, "e2ee-group"),
    data_leaves_eea: profileFact(channel, "data-leaves-eea"),
    funding: profileFact(channel, "funding"),
    dated_facts: channel.facts.some(({ dated }) => dated) ? "yes" : "no",
  }));

function domainRows({ bodies, domains }: Policy): readonly Row[] {
  const relations = new Map(bodies.map(({ id, relation }) => [id, relation]));
  return domains
    .filter(({ enabled }) => enabled)
    .map(({ domain, body }) => ({ domain, body, relation: relations.get(body) ?? "external" }));
}

const ruleRows = (rules: Policy["rules"]): readonly Row[] =>
  rules.map(({ id, outcome }, place) => ({ place, rule: id, outcome }));

/** Places go on from rule to rule, so that the first place of a condition is that of the first rule that brings it. */
const conditionRows = (rules: Policy["rules"]): readonly Row[] =>
  rules
    .flatMap(({ id, conditions }) => conditions.map((condition) => ({ rule: id, condition })))
    .map((row, place) => ({ place, ...row }));

const parameterRows = ({ parameters }: Policy): readonly Row[] => [
  { parameter: "groupReviewDays", setting: String(parameters.groupReviewDays) },
  { parameter: "limiteAsSensitive", setting: String(parameters.limiteAsSensitive) },
];

const SPACE = `SELECT channel, kind, data_leaves_eea, funding, dated_facts, group_state,
  CASE WHEN group_state = 'none' THEN e2ee_one_to_one ELSE e2ee_group END AS e2ee,
  level, level_class, audience, reachable, nature, personal_data, files
FROM channelwise_channels
${axis("groups_of", "group_state", GROUP_STATES)}
CROSS JOIN channelwise_levels
${axis("audiences", "audience", RELATIONS)}
${axis("reaches", "reachable", YES_NO)}
${axis("natures", "nature", NATURES)}
${axis("personal", "personal_data", YES_NO)}
${axis("shared", "files", YES_NO)}`;

/** Which rules match in which cells: a line of SQL for each rule. */
const matchesQuery = (rules: Policy["rules"]): string => `SELECT ${cellColumns}, place, rule, outcome
FROM channelwise_space
JOIN channelwise_rules ON CASE rule
${rules.map(({ id, when }) => `  WHEN '${id}' THEN ${conditionOf(when)}`).join("\n")}
END`;

/** The first rule that matches decides; each condition counts once. */
const cellsQuery = ({ arrayOf, emptyArray }: Dialect): string => `WITH reasons AS (
  SELECT ${cellColumns}, MIN(place) AS deciding, ${arrayOf("rule", "place")} AS rules
  FROM channelwise_matches
  GROUP BY ${cellColumns}
), each_condition AS (
  SELECT ${cellColumns}, c.condition, MIN(c.place) AS place
  FROM channelwise_matches AS m
  JOIN channelwise_rule_conditions AS c ON c.rule = m.rule
  GROUP BY ${cellColumns}, c.condition
), all_conditions AS (
  SELECT ${cellColumns}, ${arrayOf("condition", "place")} AS conditions
  FROM each_condition
  GROUP BY ${cellColumns}
)
SELECT ${cellColumns}, r.outcome, rules, COALESCE(conditions, ${emptyArray}) AS conditions
FROM reasons
JOIN channelwise_rules AS r ON r.place = reasons.deciding
LEFT JOIN all_conditions ${sameCell}`;

const yesOrNo = (column: string): string => `CASE WHEN ${column} THEN 'yes' ELSE 'no' END`;

/**
 * Telephones are external; nobody named may be anyone. Joins are by equal columns alone, which every engine hashes: with
 * any other condition beside them some compare each row with each.
 */
const decisionsQuery = ({ parameters }: Policy, { daysBetween }: Dialect): string => `WITH each_recipient AS (
  SELECT r.message_id,
    CASE WHEN r.kind = 'telephone' THEN 2 WHEN d.relation = 'internal' THEN 0 WHEN d.relation = 'institution' THEN 1 ELSE 2 END AS weakness,
    CASE WHEN r.kind = 'telephone' THEN 1 ELSE 0 END AS is_telephone,
    CASE WHEN r.kind = 'telephone' OR (r.kind IN ('email', 'domain') AND r.domain IS NOT NULL) THEN 0 ELSE 1 END AS is_unreadable
  FROM recipients AS r
  LEFT JOIN channelwise_domains AS d ON d.domain = r.domain
), all_recipients AS (
  SELECT message_id, MAX(weakness) AS weakest, MAX(is_telephone) AS telephones, MAX(is_unreadable) AS unreadable
  FROM each_recipient
  GROUP BY message_id
), attributes AS (
  SELECT m.message_id, m.channel,
    CASE
      WHEN m.members_known IS NULL THEN 'none'
      WHEN NOT m.members_known THEN 'unknown'
      WHEN ${daysBetween("m.last_reviewed", "m.as_of")} BETWEEN 0 AND ${parameters.groupReviewDays} THEN 'reviewed'
      ELSE 'overdue'
    END AS group_state,
    COALESCE(m.level, 'unstated') AS level,
    CASE r.weakest WHEN 0 THEN 'internal' WHEN 1 THEN 'institution' ELSE 'external' END AS audience,
    CASE c.reach
      WHEN 'email' THEN CASE WHEN r.telephones = 1 THEN 'no' ELSE 'yes' END
      WHEN 'internal' THEN CASE WHEN r.weakest > 0 THEN 'no' ELSE 'yes' END
      ELSE 'yes'
    END AS reachable,
    COALESCE(m.nature, 'substantive') AS nature,
    ${yesOrNo("m.personal_data")} AS personal_data,
    ${yesOrNo("m.files")} AS files,
    COALESCE(r.unreadable, 0) AS unreadable
  FROM messages AS m
  LEFT JOIN all_recipients AS r ON r.message_id = m.message_id
  LEFT JOIN channelwise_channels AS c ON c.channel = m.channel
)
SELECT a.message_id, ${CELL.map((column) => `a.${column}`).join(", ")},
  ${["outcome", "rules", "conditions"].map((column) => `CASE WHEN a.unreadable = 0 THEN cells.${column} END AS ${column}`).join(",\n  ")}
FROM attributes AS a
LEFT JOIN channelwise_cells AS cells ON ${CELL.map((column) => `cells.${column} = a.${column}`).join("\n  AND ")}`;

const header = (
  { identity }: Pdp,
  dialect: SqlDialect,
): string => `-- Policy ${identity.id} ${identity.version}, as SQL for ${dialect}.
${[identity.digest, ...(identity.overlays ?? []).map(({ id, version }) => `with overlay ${id} ${version}`)].map((line) => `-- ${line}`).join("\n")}
--
-- It reads two tables, or views, of yours, which have to be there when it is run:
--   messages    message_id     unique
--               channel        id of a channel of the policy
--               level          null: unstated
--               nature         ephemeral or substantive; null: substantive
--               members_known  boolean; null: the message goes to no group
--               last_reviewed  date; null: the group's members were never reviewed
--               personal_data  boolean; null: no
--               files          boolean; null: no
--               as_of          date for which to answer; needed where last_reviewed is there
--   recipients  message_id     as there; a message without any counts as external
--               kind           email, domain or telephone
--               domain         normalised: ASCII by UTS #46, lower case, no dot at the end; null for a telephone
-- and answers in the view channelwise_decisions, a row for each message: outcome, rules (every rule that matches,
-- strictest first), conditions. They are null where the channel, the level or the nature is not known, or a recipient
-- has no kind or no domain: there is no answer then, and none may be read into it.
`;

/**
 * A policy as SQL: its data as tables, its rules as conditions over every cell, and the view `channelwise_decisions`,
 * which answers for each row of `messages` and those of `recipients`. The head of the text says which columns these
 * have, and by which policy it was made; `channelwise_policy` says the latter to queries.
 *
 * @param pdp - its policy is written out, with what is laid over it
 * @returns statements, each ending in `;`
 *
 * @example
 * sqlExport(pdp, "duckdb") // => "-- Policy gsc-messaging-apps 1.0.0, as SQL for duckdb.\n-- sha256:…"
 */
export function sqlExport(pdp: Pdp, name: SqlDialect): string {
  const { policy } = pdp;
  const dialect = dialects[name];
  const rules = policy.rules.toSorted(byStrictnessThenId);
  const given = (table: string, columns: readonly string[], rows: readonly Row[]) =>
    dialect.table(table, rowsQuery(columns, rows));
  const statements = [
    ...dialect.begin,
    given("channelwise_policy", ["part", "id", "version", "digest"], identityRows(pdp)),
    given("channelwise_parameters", ["parameter", "setting"], parameterRows(policy)),
    given("channelwise_levels", ["level", "level_class"], levelRows(policy)),
    given(
      "channelwise_channels",
      ["channel", "kind", "reach", "e2ee_one_to_one", "e2ee_group", "data_leaves_eea", "funding", "dated_facts"],
      channelRows(policy),
    ),
    given("channelwise_domains", ["domain", "body", "relation"], domainRows(policy)),
    given("channelwise_rules", ["place", "rule", "outcome"], ruleRows(rules)),
    given("channelwise_rule_conditions", ["place", "rule", "condition"], conditionRows(rules)),
    dialect.table("channelwise_space", SPACE),
    dialect.table("channelwise_matches", matchesQuery(rules)),
    dialect.table("channelwise_cells", cellsQuery(dialect)),
    dialect.view("channelwise_decisions", decisionsQuery(policy, dialect)),
    ...dialect.commit,
  ];
  return `${header(pdp, name)}\n${statements.map((statement) => `${statement};\n`).join("\n")}`;
}

import {
  ATTRIBUTES,
  AXES,
  FACTS,
  isAttribute,
  isChoice,
  isFeature,
  isYesNoField,
  WITH_CHANNEL,
} from "../../attribute-lists.js";
import { FEATURES, type Attribute, type Attributes, type Fact, type Feature } from "../../attributes.js";
import { byStrictnessThenId } from "../../engine/answer.js";
import { featuresOf } from "../../engine/features.js";
import type { Pdp } from "../../engine/pdp.js";
import { profileFact, reachOf } from "../../engine/profile.js";
import type { Policy, When } from "../../model/policy.js";
import { LEVELS } from "../../model/vocabulary.js";
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

/** The attributes of a cell, as columns. */
const CELL = AXES.map((name) => FEATURES[name].sql.column);
const cellColumns = CELL.join(", ");
const sameCell = `USING (${cellColumns})`;

const columnOf = (feature: Feature): string =>
  isAttribute(feature)
    ? FEATURES[feature].sql.column
    : feature.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A conjunction as SQL over the columns of the space. */
function conditionOf(when: When): string {
  const each = Object.entries(when).flatMap(([name, values]) =>
    values === undefined || !isFeature(name) ? [] : [`${columnOf(name)} IN (${values.map(literal).join(", ")})`],
  );
  return each.length === 0 ? "1 = 1" : each.join(" AND ");
}

const identityRows = ({ identity }: Pdp): readonly Row[] => [
  { part: "policy", id: identity.id, version: identity.version, digest: identity.digest },
  ...(identity.overlays ?? []).map(({ id, version }) => ({ part: "overlay", id, version, digest: "" })),
];

/** What follows from one attribute alone. */
const factsOf = (attribute: Attribute): readonly Fact[] =>
  FACTS.filter((fact) => FEATURES[fact].of.join() === attribute);

/** The facts of a level, as columns. */
const levelRows = (policy: Policy): readonly Row[] =>
  LEVELS.map((level) => ({ level, ...factColumns(policy, { level }, factsOf("level")) }));

const factColumns = (policy: Policy, attributes: Partial<Attributes>, facts: readonly Fact[]): Row => {
  const features = featuresOf(policy, attributes);
  return Object.fromEntries(facts.map((fact) => [columnOf(fact), features[fact] ?? ""]));
};

/** The facts of a channel, as columns; its encryption by itself and in a group apart. */
const channelRows = (policy: Policy): readonly Row[] =>
  policy.channels.map((channel) => {
    const { kind, ...others } = factColumns(policy, { channel: channel.id }, factsOf("channel"));
    return {
      channel: channel.id,
      kind: kind ?? "",
      reach: reachOf(channel),
      e2ee_one_to_one: profileFact(channel, "e2ee-one-to-one"),
      e2ee_group: profileFact(channel, "e2ee-group"),
      ...others,
    };
  });

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

const listOf = (name: Attribute): string => {
  const { column, list } = FEATURES[name].sql;
  return list === undefined ? `CROSS JOIN channelwise_${column}s` : axis(list, column, FEATURES[name].values);
};

const columnsWithFacts = (names: readonly Attribute[]): string =>
  names.flatMap((name) => [name, ...factsOf(name)].map(columnOf)).join(", ");

/** The table of channels has what goes with a channel; that of levels, and lists of values, are joined to it. */
const SPACE = `SELECT ${columnsWithFacts(AXES.filter((name) => WITH_CHANNEL.has(name)))},
  CASE WHEN group_state = 'none' THEN e2ee_one_to_one ELSE e2ee_group END AS e2ee,
  ${columnsWithFacts(AXES.filter((name) => !WITH_CHANNEL.has(name)))}
FROM channelwise_channels
${AXES.slice(1).map(listOf).join("\n")}`;

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

/** What an attribute of a message is. */
function attributeQuery(name: Attribute, { parameters }: Policy, { daysBetween }: Dialect): string {
  if (isYesNoField(name)) return `CASE WHEN m.${columnOf(name)} THEN 'yes' ELSE 'no' END`;
  if (isChoice(name)) return `COALESCE(m.${columnOf(name)}, '${FEATURES[name].otherwise}')`;
  switch (name) {
    case "group":
      return `CASE
      WHEN m.members_known IS NULL THEN 'none'
      WHEN NOT m.members_known THEN 'unknown'
      WHEN ${daysBetween("m.last_reviewed", "m.as_of")} BETWEEN 0 AND ${parameters.groupReviewDays} THEN 'reviewed'
      ELSE 'overdue'
    END`;
    case "audience":
      return "CASE r.weakest WHEN 0 THEN 'internal' WHEN 1 THEN 'institution' ELSE 'external' END";
    case "reachable":
      return `CASE c.reach
      WHEN 'email' THEN CASE WHEN r.telephones = 1 THEN 'no' ELSE 'yes' END
      WHEN 'internal' THEN CASE WHEN r.weakest > 0 THEN 'no' ELSE 'yes' END
      ELSE 'yes'
    END`;
    case "channel":
      return "m.channel";
  }
}

/**
 * Telephones are external; nobody named may be anyone. Joins are by equal columns alone, which every engine hashes: with
 * any other condition beside them some compare each row with each.
 */
const decisionsQuery = (policy: Policy, dialect: Dialect): string => `WITH each_recipient AS (
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
${AXES.slice(1)
  .map((name) => `    ${attributeQuery(name, policy, dialect)} AS ${columnOf(name)},\n`)
  .join("")}    COALESCE(r.unreadable, 0) AS unreadable
  FROM messages AS m
  LEFT JOIN all_recipients AS r ON r.message_id = m.message_id
  LEFT JOIN channelwise_channels AS c ON c.channel = m.channel
)
SELECT a.message_id, ${CELL.map((column) => `a.${column}`).join(", ")},
  ${["outcome", "rules", "conditions"].map((column) => `CASE WHEN a.unreadable = 0 THEN cells.${column} END AS ${column}`).join(",\n  ")}
FROM attributes AS a
LEFT JOIN channelwise_cells AS cells ON ${CELL.map((column) => `cells.${column} = a.${column}`).join("\n  AND ")}`;

/** A column of `messages`, and what the head says of it. */
type MessageColumn = readonly [name: string, says: string];

/** The columns of `messages` that say an attribute. */
function messageColumns(name: Attribute): readonly MessageColumn[] {
  if (isYesNoField(name)) return [[columnOf(name), `boolean; null: ${FEATURES[name].otherwise}`]];
  if (isChoice(name)) {
    const values: readonly string[] = FEATURES[name].values;
    const otherwise = `null: ${FEATURES[name].otherwise}`;
    return [[columnOf(name), values.length === 2 ? `${values.join(" or ")}; ${otherwise}` : otherwise]];
  }
  if (name === "channel") return [[name, "id of a channel of the policy"]];
  if (name !== "group") return [];
  return [
    ["members_known", "boolean; null: the message goes to no group"],
    ["last_reviewed", "date; null: the group's members were never reviewed"],
  ];
}

const messageLine = ([name, says]: MessageColumn): string => `--               ${name.padEnd(15)}${says}\n`;

const header = (
  { identity }: Pdp,
  dialect: SqlDialect,
): string => `-- Policy ${identity.id} ${identity.version}, as SQL for ${dialect}.
${[identity.digest, ...(identity.overlays ?? []).map(({ id, version }) => `with overlay ${id} ${version}`)].map((line) => `-- ${line}`).join("\n")}
--
-- It reads two tables, or views, of yours, which have to be there when it is run:
--   messages    message_id     unique
${ATTRIBUTES.flatMap(messageColumns).map(messageLine).join("")}--               as_of          date for which to answer; needed where last_reviewed is there
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

import { strictness } from "../../engine/answer.js";
import type { Pdp } from "../../engine/pdp.js";
import { cellsQuery, matchesQuery, SPACE } from "./sql/cells-query.js";
import { rowsQuery } from "./sql/columns.js";
import { decisionsQuery } from "./sql/decisions-query.js";
import { dialects, type SqlDialect } from "./sql/dialects.js";
import { TABLES_IN_WORDS } from "./sql/message-columns.js";
import { givenTables } from "./sql/policy-tables.js";

const header = ({ identity }: Pdp, dialect: SqlDialect): string => {
  const made = [
    identity.digest,
    ...(identity.overlays ?? []).map(({ id, version }) => `with overlay ${id} ${version}`),
  ];
  return `-- Policy ${identity.id} ${identity.version}, as SQL for ${dialect}.
${made.map((line) => `-- ${line}`).join("\n")}
--
${TABLES_IN_WORDS}`;
};

/**
 * A policy as SQL: its data as tables, its rules as conditions over every cell, and the view `channelwise_decisions`,
 * which answers for each row of `messages` and those of `recipients`. The head of the text says which columns these
 * have, and by which policy it was made; `channelwise_policy` says the latter to queries.
 *
 * @param pdp - its policy is written out, with what is laid over it
 * @returns statements, each ending in `;`
 *
 * @example
 * sqlExport(pdp, "duckdb") // => "-- Policy gsc-messaging-apps 2.0.0, as SQL for duckdb.\n-- sha256:…"
 */
export function sqlExport(pdp: Pdp, name: SqlDialect): string {
  const { policy } = pdp;
  const dialect = dialects[name];
  const rules = policy.rules.toSorted((one, other) => strictness(other.outcome) - strictness(one.outcome));
  const statements = [
    ...dialect.begin,
    ...givenTables(pdp, rules).map((given) => dialect.table(given.name, rowsQuery(given.columns, given.rows))),
    dialect.table("channelwise_space", SPACE),
    dialect.table("channelwise_matches", matchesQuery(rules)),
    dialect.table("channelwise_cells", cellsQuery(dialect)),
    dialect.view("channelwise_decisions", decisionsQuery(policy, dialect)),
    ...dialect.commit,
  ];
  return `${header(pdp, name)}\n${statements.map((statement) => `${statement};\n`).join("\n")}`;
}

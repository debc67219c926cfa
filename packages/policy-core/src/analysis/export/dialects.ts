/** The SQL that an export is written in. */
export const SQL_DIALECTS = ["duckdb", "postgres", "spark"] as const;
export type SqlDialect = (typeof SQL_DIALECTS)[number];

/** Where one engine's SQL differs from another's. */
export interface Dialect {
  /** Before everything: the statements that follow take effect together, where the engine can do that. */
  readonly begin: readonly string[];
  /** A table made from a query, or what stands for one. */
  readonly table: (name: string, query: string) => string;
  readonly view: (name: string, query: string) => string;
  readonly commit: readonly string[];
  /** Aggregates the values of a group into an array, by an order. */
  readonly arrayOf: (value: string, order: string) => string;
  /** An array of texts without any. */
  readonly emptyArray: string;
  /** Whole days from one date to another. */
  readonly daysBetween: (from: string, to: string) => string;
}

const arrayInOrder =
  (name: string): Dialect["arrayOf"] =>
  (value, order) =>
    `${name}(${value} ORDER BY ${order})`;

const dateMinusDate: Dialect["daysBetween"] = (from, to) => `CAST(${to} AS DATE) - CAST(${from} AS DATE)`;

const duckdb: Dialect = {
  begin: ["BEGIN TRANSACTION"],
  table: (name, query) => `CREATE OR REPLACE TABLE ${name} AS\n${query}`,
  view: (name, query) => `CREATE OR REPLACE VIEW ${name} AS\n${query}`,
  commit: ["COMMIT"],
  arrayOf: arrayInOrder("list"),
  emptyArray: "CAST([] AS VARCHAR[])",
  daysBetween: dateMinusDate,
};

/** Tables are dropped without CASCADE: what somebody else built on them stays, and says so. */
const postgres: Dialect = {
  begin: ["BEGIN", "DROP VIEW IF EXISTS channelwise_decisions"],
  table: (name, query) => `DROP TABLE IF EXISTS ${name};\nCREATE TABLE ${name} AS\n${query}`,
  view: (name, query) => `CREATE VIEW ${name} AS\n${query}`,
  commit: ["COMMIT"],
  arrayOf: arrayInOrder("array_agg"),
  emptyArray: "CAST(ARRAY[] AS TEXT[])",
  daysBetween: dateMinusDate,
};

/** Views of the session: they need no place to write to, and see the session's views of files. */
const sparkView: Dialect["view"] = (name, query) => `CREATE OR REPLACE TEMPORARY VIEW ${name} AS\n${query}`;

const spark: Dialect = {
  begin: [],
  table: sparkView,
  view: sparkView,
  commit: [],
  arrayOf: (value, order) =>
    `transform(array_sort(collect_list(struct(${order} AS place, ${value} AS value))), entry -> entry.value)`,
  emptyArray: "CAST(array() AS ARRAY<STRING>)",
  daysBetween: (from, to) => `datediff(CAST(${to} AS DATE), CAST(${from} AS DATE))`,
};

export const dialects: Readonly<Record<SqlDialect, Dialect>> = { duckdb, postgres, spark };

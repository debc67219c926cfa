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
  /** Aggregates those values of a group of which a condition holds into an array, by an order; null where there are none. */
  readonly arrayOf: (value: string, order: string, where: string) => string;
  /** An array of texts without any. */
  readonly emptyArray: string;
  /** A name that is a word of SQL, as a column. */
  readonly quoted: (name: string) => string;
  /** The texts of some conditions that hold, as an array in this order. */
  readonly arrayWhere: (texts: readonly (readonly [text: string, condition: string])[]) => string;
  /** Whole days from one date to another. */
  readonly daysBetween: (from: string, to: string) => string;
}

const arrayInOrder =
  (name: string): Dialect["arrayOf"] =>
  (value, order, where) =>
    `${name}(${value} ORDER BY ${order}) FILTER (WHERE ${where})`;

const dateMinusDate: Dialect["daysBetween"] = (from, to) => `CAST(${to} AS DATE) - CAST(${from} AS DATE)`;

const inDoubleQuotes: Dialect["quoted"] = (name) => `"${name}"`;

/** Each alone, one after the other: an array without any where a condition does not hold. */
const concatenated =
  (
    arrayOf: (text: string) => string,
    empty: string,
    joined: (arrays: readonly string[]) => string,
  ): Dialect["arrayWhere"] =>
  (texts) =>
    joined(texts.map(([text, condition]) => `CASE WHEN ${condition} THEN ${arrayOf(text)} ELSE ${empty} END`));

const duckdb: Dialect = {
  begin: ["BEGIN TRANSACTION"],
  table: (name, query) => `CREATE OR REPLACE TABLE ${name} AS\n${query}`,
  view: (name, query) => `CREATE OR REPLACE VIEW ${name} AS\n${query}`,
  commit: ["COMMIT"],
  arrayOf: arrayInOrder("list"),
  emptyArray: "CAST([] AS VARCHAR[])",
  quoted: inDoubleQuotes,
  arrayWhere: concatenated(
    (text) => `['${text}']`,
    "CAST([] AS VARCHAR[])",
    (arrays) => arrays.map((array) => `(${array})`).join(" || "),
  ),
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
  quoted: inDoubleQuotes,
  arrayWhere: concatenated(
    (text) => `CAST(ARRAY['${text}'] AS TEXT[])`,
    "CAST(ARRAY[] AS TEXT[])",
    (arrays) => arrays.map((array) => `(${array})`).join(" || "),
  ),
  daysBetween: dateMinusDate,
};

/** Views of the session: they need no place to write to, and see the session's views of files. */
const sparkView: Dialect["view"] = (name, query) => `CREATE OR REPLACE TEMPORARY VIEW ${name} AS\n${query}`;

const spark: Dialect = {
  begin: [],
  table: sparkView,
  view: sparkView,
  commit: [],
  arrayOf: (value, order, where) =>
    `transform(array_sort(collect_list(CASE WHEN ${where} THEN struct(${order} AS place, ${value} AS value) END)), one -> one.value)`,
  emptyArray: "CAST(array() AS ARRAY<STRING>)",
  quoted: (name) => `\`${name}\``,
  arrayWhere: concatenated(
    (text) => `array('${text}')`,
    "CAST(array() AS ARRAY<STRING>)",
    (arrays) => `concat(${arrays.join(", ")})`,
  ),
  daysBetween: (from, to) => `datediff(CAST(${to} AS DATE), CAST(${from} AS DATE))`,
};

export const dialects: Readonly<Record<SqlDialect, Dialect>> = { duckdb, postgres, spark };

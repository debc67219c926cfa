import { ATTRIBUTES, FACTS, isAttribute, isFeature, SEAT } from "../../../attribute-lists.js";
import { FEATURES, type Attribute, type Attributes, type Fact, type Feature } from "../../../attributes.js";
import { featuresOf } from "../../../engine/features.js";
import type { Policy, When } from "../../../model/policy.js";

export type Row = Readonly<Record<string, string | number>>;

/** Ids, domains, digests and the values of the closed lists: none of them holds a quote. */
export const literal = (value: string | number): string => (typeof value === "number" ? String(value) : `'${value}'`);

/** A query that gives these rows; the first row alone says which columns there are. */
export function rowsQuery(columns: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return `SELECT ${columns.map((column) => `'' AS ${column}`).join(", ")} WHERE 1 = 0`;
  const lines = rows.map((row) => `  (${columns.map((column) => literal(row[column] ?? "")).join(", ")})`);
  return `SELECT * FROM (VALUES\n${lines.join(",\n")}\n) AS given (${columns.join(", ")})`;
}

/** The values of one attribute beside the rest. */
export const axis = (name: string, column: string, values: readonly string[]): string =>
  `CROSS JOIN (VALUES ${values.map((value) => `('${value}')`).join(", ")}) AS ${name} (${column})`;

export const columnOf = (feature: Feature): string =>
  isAttribute(feature)
    ? FEATURES[feature].sql.column
    : feature.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The attributes of a cell, as columns. */
export const CELL: readonly string[] = ATTRIBUTES.map(columnOf);
export const SEAT_COLUMNS: readonly string[] = SEAT.map(columnOf);

/** A conjunction as SQL over the columns of the space. */
export function conditionOf(when: When): string {
  const each = Object.entries(when).flatMap(([name, values]) =>
    values === undefined || !isFeature(name) ? [] : [`${columnOf(name)} IN (${values.map(literal).join(", ")})`],
  );
  return each.length === 0 ? "1 = 1" : each.join(" AND ");
}

/** What follows from one attribute alone. */
export const factsOf = (attribute: Attribute): readonly Fact[] =>
  FACTS.filter((fact) => FEATURES[fact].of.join() === attribute);

/** What follows from some attributes, as columns. */
export const factColumns = (policy: Policy, attributes: Partial<Attributes>, facts: readonly Fact[]): Row => {
  const features = featuresOf(policy, attributes);
  return Object.fromEntries(facts.map((fact) => [columnOf(fact), features[fact] ?? ""]));
};

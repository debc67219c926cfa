import { FACTS } from "../../../attribute-lists.js";
import { FEATURES, type Attribute, type Fact } from "../../../attributes.js";
import { featuresOf } from "../../../engine/features.js";
import type { Policy } from "../../../model/policy.js";
import { columnOf, type Row, type Table } from "./table.js";

/** The same values in the same order, each with those of which it is said. */
function grouped<T>(all: readonly T[], valueOf: (one: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, readonly T[]>();
  for (const one of all) groups.set(valueOf(one), [...(groups.get(valueOf(one)) ?? []), one]);
  return [...groups];
}

/** A row for each value that a fact has; of two attributes that it follows from, values of the second that do not differ are one. */
function rowsOf(fact: Fact, policy: Policy, valuesOf: (name: Attribute) => readonly string[]): readonly Row[] {
  const of: readonly [Attribute, Attribute?] = FEATURES[fact].of;
  const [first, second] = of;
  const factAt = (value: string, besides: object = {}): string =>
    featuresOf(policy, { [first]: value, ...besides })[fact] ?? "";
  const rowsWhere = (tests: Row["tests"], besides: object): readonly Row[] =>
    grouped(valuesOf(first), (value) => factAt(value, besides)).map(([said, values]) => ({
      tests: { [first]: values, ...tests },
      outputs: [said],
    }));
  if (second === undefined) return rowsWhere({}, {});
  const alike = grouped(valuesOf(second), (value) =>
    valuesOf(first)
      .map((one) => factAt(one, { [second]: value }))
      .join(" "),
  );
  return alike.flatMap(([, values]) => rowsWhere({ [second]: values }, { [second]: values[0] }));
}

/** What follows from the attributes, which rules look at too: a table for each, by its name. */
export function factTables(policy: Policy): readonly Table[] {
  const valuesOf = (name: Attribute): readonly string[] =>
    name === "channel" ? policy.channels.map(({ id }) => id) : FEATURES[name].values;
  return FACTS.map((fact): Table => {
    const of: readonly Attribute[] = FEATURES[fact].of;
    return {
      name: fact,
      hitPolicy: "UNIQUE",
      inputs: of.map((name) => columnOf(name, valuesOf(name))),
      outputs: [columnOf(fact, FEATURES[fact].values)],
      rows: rowsOf(fact, policy, valuesOf),
    };
  });
}

import type { Pdp } from "../../engine/pdp.js";
import { diagramElement, requirementId, type Drawn } from "./dmn/diagram.js";
import { factTables } from "./dmn/facts.js";
import { ruleTables } from "./dmn/rules.js";
import { columnOf, tableElement, type Column, type Table } from "./dmn/table.js";
import { element, textElement, xmlText, type Element } from "./dmn/xml.js";
import { named } from "./named.js";

const NAMESPACES = {
  xmlns: "https://www.omg.org/spec/DMN/20191111/MODEL/",
  "xmlns:dmndi": "https://www.omg.org/spec/DMN/20191111/DMNDI/",
  "xmlns:dc": "http://www.omg.org/spec/DMN/20180521/DC/",
  "xmlns:di": "http://www.omg.org/spec/DMN/20180521/DI/",
} as const;

const variable = (name: string, typeRef: string): Element =>
  element("variable", { id: `${name}-variable`, name, typeRef });

const inputElement = ({ name, type }: Column): Element =>
  element("inputData", { id: name, name }, variable(name, type));

/** What a table of several columns decides is a list of what its rows say, which has a type of its own. */
const typeOf = ({ name, outputs: [only, ...others] }: Table): string =>
  only !== undefined && others.length === 0 ? only.type : `t${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const typeElement = (table: Table): Element =>
  element(
    "itemDefinition",
    { id: `${table.name}-type`, name: typeOf(table), isCollection: "true" },
    ...table.outputs.map(({ name, type }) =>
      element("itemComponent", { id: `${table.name}-type-${name}`, name }, textElement("typeRef", type)),
    ),
  );

function decisionElement(table: Table, decided: ReadonlySet<string>): Element {
  const { name, inputs } = table;
  return element(
    "decision",
    { id: name, name },
    variable(name, typeOf(table)),
    ...inputs.map((input) =>
      element(
        "informationRequirement",
        { id: requirementId(input.name, name) },
        element(decided.has(input.name) ? "requiredDecision" : "requiredInput", { href: `#${input.name}` }),
      ),
    ),
    tableElement(table),
  );
}

/**
 * The policy as a decision model of DMN 1.3 (https://www.omg.org/spec/DMN/1.3), with a diagram: the attributes of a request
 * go in, tables say what follows from them, `matchingRules` gives every rule that matches, strictest first (hit policy RULE
 * ORDER), and `outcome` the outcome (FIRST). All of it is S-FEEL. The description says of which policy it was made.
 *
 * @returns XML
 *
 * @example
 * dmnText(pdp) // => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions …"
 */
export function dmnText({ policy, identity, table: { space } }: Pick<Pdp, "policy" | "identity" | "table">): string {
  const given = space.axes.map(({ attribute, values }) => columnOf(attribute, values));
  const facts = factTables(policy);
  const rules = ruleTables(policy, [...facts.flatMap(({ outputs }) => outputs), ...given]);
  const requiredBy = (tables: readonly Table[]) =>
    new Set(tables.flatMap(({ inputs }) => inputs.map(({ name }) => name)));
  const tables = [...facts.filter(({ name }) => requiredBy(rules).has(name)), ...rules];
  const needed = requiredBy(tables);
  const decided = new Set(tables.map(({ name }) => name));
  const inputs = given.filter(({ name }) => needed.has(name));
  const drawn: readonly Drawn[] = [
    ...tables.map((table): Drawn => ({
      name: table.name,
      requires: table.inputs.map(({ name }) => name),
      row: needed.has(table.name) ? "derived" : "decided",
    })),
    ...inputs.map(({ name }): Drawn => ({ name, requires: [], row: "given" })),
  ];
  const { id, version } = identity;
  return xmlText(
    element(
      "definitions",
      {
        ...NAMESPACES,
        id,
        name: `${id} ${version}`,
        namespace: `urn:channelwise:${id}:${version}`,
        exporter: "channelwise",
      },
      textElement("description", named(identity)),
      ...tables.filter(({ outputs }) => outputs.length > 1).map(typeElement),
      ...inputs.map(inputElement),
      ...tables.map((table) => decisionElement(table, decided)),
      diagramElement(drawn),
    ),
  );
}

import { element, textElement, type Element } from "./xml.js";

/** What is given, or decided, under a name that expressions of FEEL read it by. */
export interface Column {
  readonly name: string;
  /** Truth values are `yes` and `no` in the policy, and `true` and `false` here. */
  readonly type: "string" | "boolean";
  /** Every value that it can have; none where they are no closed list. */
  readonly values: readonly string[];
}

/** What is asked of each column that matters, by its name, and the values that follow, in the order of the outputs. */
export interface Row {
  readonly tests: Readonly<Record<string, readonly string[] | undefined>>;
  readonly outputs: readonly string[];
}

/** A decision that is a table. */
export interface Table {
  readonly name: string;
  readonly hitPolicy: "UNIQUE" | "RULE ORDER" | "FIRST";
  readonly inputs: readonly Column[];
  readonly outputs: readonly Column[];
  readonly rows: readonly Row[];
}

/** A column of yes and no, or of words. */
export const columnOf = (name: string, values: readonly string[]): Column => ({
  name,
  type: values.includes("yes") && values.every((value) => value === "yes" || value === "no") ? "boolean" : "string",
  values,
});

const literal = ({ type }: Column, value: string): string =>
  type === "boolean" ? String(value === "yes") : JSON.stringify(value);

const literals = (column: Column, values: readonly string[]): string =>
  values.map((value) => literal(column, value)).join(", ");

const asks = ({ name, values }: Column, { tests }: Row): boolean => {
  const wanted = tests[name];
  return wanted !== undefined && !values.every((value) => wanted.includes(value));
};

/** Those of the columns that a row asks anything of. */
export const askedOf = (columns: readonly Column[], rows: readonly Row[]): readonly Column[] =>
  columns.filter((column) => rows.some((row) => asks(column, row)));

const entry = (name: string, id: string, text: string): Element => element(name, { id }, textElement("text", text));

const valuesOf = (name: string, id: string, column: Column): readonly Element[] =>
  column.type === "boolean" || column.values.length === 0 ? [] : [entry(name, id, literals(column, column.values))];

/** The table as DMN writes it; what asks nothing of a column has a dash there, as the standard wants. */
export function tableElement({ name, hitPolicy, inputs, outputs, rows }: Table): Element {
  const id = `${name}-table`;
  return element(
    "decisionTable",
    { id, hitPolicy },
    ...inputs.map((input) =>
      element(
        "input",
        { id: `${id}-${input.name}`, label: input.name },
        element(
          "inputExpression",
          { id: `${id}-${input.name}-expression`, typeRef: input.type },
          textElement("text", input.name),
        ),
        ...valuesOf("inputValues", `${id}-${input.name}-values`, input),
      ),
    ),
    ...outputs.map((output) =>
      element(
        "output",
        { id: `${id}-${output.name}-output`, label: output.name, name: output.name, typeRef: output.type },
        ...valuesOf("outputValues", `${id}-${output.name}-output-values`, output),
      ),
    ),
    ...rows.map((row, place) => {
      const rowId = `${id}-row-${place + 1}`;
      const tests = inputs.map((input) => {
        const wanted = asks(input, row) ? (row.tests[input.name] ?? []) : [];
        const text = wanted.length === 0 ? "-" : literals(input, wanted);
        return entry("inputEntry", `${rowId}-${input.name}`, text);
      });
      const follows = outputs.map((output, at) =>
        entry("outputEntry", `${rowId}-${output.name}-output`, literal(output, row.outputs[at] ?? "")),
      );
      return element("rule", { id: rowId }, ...tests, ...follows);
    }),
  );
}

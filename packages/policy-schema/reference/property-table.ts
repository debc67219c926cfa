import type { JsonSchema } from "../generate/json-schema.js";
import { blocks, code, plain, table, type Block } from "./markdown.js";
import type { Places } from "./places.js";
import { typeWords } from "./type-words.js";

/** For whom a shape is described: those who write it ask what is required, those who read it what is always there. */
export type Reader = "writer" | "reader";

interface Row {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly required: boolean;
}

const SAYS = {
  writer: { column: "Required", all: "Each is required.", none: "Each may be left out." },
  reader: { column: "Always there", all: "Each is always there.", none: "Each may be absent." },
} as const satisfies Readonly<Record<Reader, unknown>>;

/** The properties of an object, and below an object that has no name of its own those of that one. */
export function propertyTable(schema: JsonSchema, root: JsonSchema, places: Places, reader: Reader): Block {
  const rows = rowsOf(schema, root, places);
  const says = SAYS[reader];
  const isAll = rows.every(({ required }) => required);
  const isNone = rows.every(({ required, schema: one }) => !required && one.default === undefined);
  const short = isAll || isNone;
  return blocks(
    isAll && rows.length > 1 ? says.all : isNone ? says.none : "",
    table(
      ["Property", "Type", ...(short ? [] : [says.column]), "Meaning"],
      rows.map((row) => [
        code(row.name),
        typeWords(row.schema, root, places),
        ...(short ? [] : [requiredWords(row)]),
        plain(row.schema.description ?? ""),
      ]),
    ),
  );
}

function rowsOf(schema: JsonSchema, root: JsonSchema, places: Places, before = ""): readonly Row[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([key, one]): readonly Row[] => {
    const row = { name: `${before}${key}`, schema: one, required: required.includes(key) };
    const named = one.$ref ?? places.find(one, root) ?? places.list(Object.keys(one.properties ?? {}));
    return named === undefined ? [row, ...rowsOf(one, root, places, `${row.name}.`)] : [row];
  });
}

function requiredWords({ schema, required }: Row): string {
  if (required) return "yes";
  return schema.default === undefined ? "no" : `no, default ${code(JSON.stringify(schema.default))}`;
}

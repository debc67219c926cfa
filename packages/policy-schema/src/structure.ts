import { z } from "zod";
import { closedList } from "./closed-lists.js";
import { humanise } from "./humanise.js";
import { changeInside, type JsonSchema } from "./json-schema.js";
import { original } from "./original.js";
import { NAMED, SHAPES, type SchemaName } from "./shapes.js";

/** Marks, on the way through zod, what gets a name. */
const MARK = "x-name";
type Marked = JsonSchema & { readonly [MARK]?: string };

/** A shape as a schema of draft 2020-12 with its `$defs`, titled and described, before it has an id and examples. */
export function structureOf(shape: SchemaName): JsonSchema {
  const { title, description, model } = SHAPES[shape];
  const raw = z.toJSONSchema(model, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      // zod's readonly() is about what TypeScript may do, not about who may send it
      delete jsonSchema.readOnly;
      // a schema that was only described anew is a copy, and its original is not seen
      const name = NAMED.get(zodSchema) ?? NAMED.get(original(zodSchema));
      if (name !== undefined) jsonSchema[MARK] = name;
    },
  });
  const defs = new Map<string, JsonSchema>();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test validates what comes out by the metaschema
  const root = inside(raw as Marked, defs);
  const $defs = Object.fromEntries([...defs].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return { ...root, title, description, ...(defs.size > 0 && { $defs }) };
}

/** What is named goes into `$defs`; in its place stays a reference, with what is said of this place alone. */
function placed(schema: Marked, defs: Map<string, JsonSchema>): JsonSchema {
  const list = schema.enum === undefined ? undefined : closedList(schema.enum);
  const name = list?.name ?? schema[MARK];
  const whole = list?.schema ?? inside(schema, defs);
  if (name === undefined) return whole;
  if (!defs.has(name)) defs.set(name, { ...whole, title: humanise(name) });
  const { description, default: preset } = schema;
  return {
    $ref: `#/$defs/${name}`,
    ...(description !== undefined && { description }),
    ...(preset !== undefined && { default: preset }),
  };
}

function inside(schema: Marked, defs: Map<string, JsonSchema>): JsonSchema {
  const { [MARK]: _, ...rest } = schema;
  const changed = changeInside(withNames(rest), (one) => placed(one, defs));
  if (changed.properties === undefined) return changed;
  const titled = Object.entries(changed.properties).map(([name, one]): [string, JsonSchema] => [
    name,
    { ...one, title: humanise(name) },
  ]);
  return { ...changed, properties: Object.fromEntries(titled) };
}

/** A record over a closed list has a property for each of its values: so types and completion know them. */
function withNames(schema: JsonSchema): JsonSchema {
  const { propertyNames, additionalProperties, ...rest } = schema;
  if (propertyNames?.enum === undefined || typeof additionalProperties !== "object") return schema;
  const { oneOf = [] } = closedList(propertyNames.enum).schema;
  const properties = Object.fromEntries(
    oneOf.map(({ const: value, description = "" }) => [String(value), { ...additionalProperties, description }]),
  );
  return { ...rest, properties, additionalProperties: false };
}

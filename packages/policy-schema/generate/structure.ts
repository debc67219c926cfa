import * as z from "zod";
import { closedList, meaningsOf } from "./closed-lists.js";
import { humanise } from "./humanise.js";
import { changeInside, type JsonSchema } from "./json-schema.js";
import { portablePattern } from "./portable-pattern.js";
import { SCHEMAS, type PublishedSchema, type SchemaName } from "../src/index.js";
import { original } from "./inner.js";
import { MODELS, NAMED, type Named } from "./models.js";

/** As zod says it, which lists several types. */
type Raw = Omit<JsonSchema, "type"> & { readonly type?: string | readonly string[] };
/** Marks, on the way through zod, what gets a name. */
const MARK = "x-named";
type Marked = Raw & { readonly [MARK]?: Named };

/** A shape as a schema of draft 2020-12 with its `$defs`, titled and described, before it has an id and examples. */
export function structureOf(shape: SchemaName): JsonSchema {
  const { title, description, beyond }: PublishedSchema = SCHEMAS[shape];
  const raw = z.toJSONSchema(MODELS[shape], {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      // zod's readonly() is about what TypeScript may do, not about who may send it
      delete jsonSchema.readOnly;
      const named = NAMED.get(original(zodSchema));
      if (named !== undefined) jsonSchema[MARK] = named;
    },
  });
  const defs = new Map<string, JsonSchema>();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test validates what comes out by the metaschema
  const root = inside(raw as Marked, defs);
  const $defs = Object.fromEntries([...defs].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return { ...root, title, description, $comment: beyond, ...(defs.size > 0 && { $defs }) };
}

/** What is named goes into `$defs`; in its place stays a reference, with what is said of this place alone. */
function placed(schema: Marked, defs: Map<string, JsonSchema>): JsonSchema {
  const list = schema.enum === undefined ? undefined : closedList(schema.enum);
  const named = list ?? schema[MARK];
  const whole = list?.schema ?? inside(schema, defs);
  if (named === undefined) return whole;
  const { name } = named;
  if (!defs.has(name)) defs.set(name, { ...whole, title: humanise(name), description: named.description });
  const { description, default: preset } = schema;
  return {
    $ref: `#/$defs/${name}`,
    ...(description !== undefined && { description }),
    ...(preset !== undefined && { default: preset }),
  };
}

function inside(schema: Marked, defs: Map<string, JsonSchema>): JsonSchema {
  const { [MARK]: _, ...rest } = schema;
  const changed = changeInside(portable(withMeanings(withoutNothing(oneTypeEach(rest)))), (one) => placed(one, defs));
  // what stands in a list has its own words where it is defined
  if (changed.items?.$ref !== undefined) changed.items = { $ref: changed.items.$ref };
  if (changed.properties === undefined) return changed;
  const titled = Object.entries(changed.properties).map(([name, one]): [string, JsonSchema] => [
    name,
    { ...one, title: one.title ?? humanise(name) },
  ]);
  return { ...changed, properties: Object.fromEntries(titled) };
}

/** Where the properties are the values of a closed list, each is called and described as its value. */
function withMeanings(schema: JsonSchema): JsonSchema {
  const { properties = {} } = schema;
  const meanings = meaningsOf(Object.keys(properties));
  if (meanings.length === 0) return schema;
  const described = meanings.map(({ const: value, title, description = "" }): [string, JsonSchema] => {
    const name = String(value);
    return [name, { ...properties[name], title: title ?? humanise(name), description }];
  });
  return { ...schema, properties: Object.fromEntries(described) };
}

/** A value of several types, one by one: generators and strict engines want it so. */
function oneTypeEach(schema: Raw): JsonSchema {
  const { type, ...rest } = schema;
  return typeof type === "object"
    ? { ...rest, anyOf: type.map((one) => ({ type: one })) }
    : { ...rest, ...(type !== undefined && { type }) };
}

/** An object whose keys may have any name has nothing to say of names. */
function withoutNothing(schema: JsonSchema): JsonSchema {
  const { properties, ...rest } = schema;
  return properties !== undefined && Object.keys(properties).length === 0 ? rest : schema;
}

/**
 * Engines disagree on patterns, and `portablePattern` takes them out; `$` lets a line feed follow for some, so that one is
 * refused beside the pattern. They disagree on formats too, and generators make of a date a moment in some time zone: the
 * pattern says all.
 */
function portable(schema: JsonSchema): JsonSchema {
  if (schema.pattern === undefined) return schema;
  const { format: _, ...rest } = schema;
  return { ...rest, pattern: portablePattern(schema.pattern), not: { pattern: String.raw`\n` } };
}

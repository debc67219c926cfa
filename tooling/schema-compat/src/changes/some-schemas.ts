import fc from "fast-check";
import { isList, isObject, type Json } from "../json.ts";
import { SCHEMA_LISTS, SCHEMA_MAPS, SCHEMA_PLACES, type JsonSchema, type Schema } from "../json-schema.ts";

const KEYS = ["a", "b", "c"];
const someValue = fc.constantFrom<Json>("a", "b", "c", 0, 1, 5, null, true);
const someValues = fc.uniqueArray(someValue, { minLength: 1, maxLength: 3 });

/** A schema that asks for what `someDocument` makes; `body` refers to nothing unless below a property or an item. */
const { body, any } = fc.letrec<{ body: JsonSchema; any: Schema }>((tie) => ({
  body: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ type: fc.constantFrom("string", "integer", "number", "boolean", "null", "object", "array") }),
    fc.record({ type: fc.uniqueArray(fc.constantFrom("string", "integer", "number", "object"), { minLength: 1 }) }),
    fc.record({ const: someValue }),
    fc.record({ enum: someValues }),
    someValues.map((values) => ({ oneOf: values.map((value) => ({ const: value })) })),
    fc.record({ type: fc.constant("string"), minLength: fc.nat(2), maxLength: fc.nat(3) }, { requiredKeys: ["type"] }),
    fc.record({ type: fc.constant("string"), pattern: fc.constantFrom("^a", "b$") }),
    fc.record({ minimum: fc.constantFrom(0, 1, 5), maximum: fc.constantFrom(1, 5, 7) }, { requiredKeys: [] }),
    fc.record({ not: tie("body") }),
    fc.record(
      {
        type: fc.constant("object"),
        properties: fc.dictionary(fc.constantFrom(...KEYS), tie("any"), { noNullPrototype: true }),
        required: fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: 2 }),
        additionalProperties: fc.oneof(fc.boolean(), tie("any")),
        propertyNames: fc.record({ enum: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1 }) }),
      },
      { requiredKeys: ["properties"] },
    ),
    fc.record({ type: fc.constant("object"), patternProperties: fc.record({ "^[ab]": tie("any") }) }),
    fc.record({ type: fc.constant("array"), items: tie("any"), minItems: fc.nat(2) }, { requiredKeys: ["type"] }),
    fc.record({ anyOf: fc.array(tie("body"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie("body"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie("body"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ if: tie("body"), else: tie("body") }),
    fc.record({ unevaluatedProperties: fc.boolean(), anyOf: fc.array(tie("body"), { minLength: 1, maxLength: 2 }) }),
  ) as fc.Arbitrary<JsonSchema>,
  any: fc.oneof(
    { weight: 1, arbitrary: fc.boolean() },
    { weight: 2, arbitrary: fc.constantFrom("#/$defs/d", "#/$defs/e", "#").map(($ref) => ({ $ref })) },
    { weight: 6, arbitrary: tie("body") },
  ),
}));

/** A whole schema with two definitions, to which it refers from some places. */
export const someSchema: fc.Arbitrary<JsonSchema> = fc
  .tuple(fc.oneof(body, fc.constant({ $ref: "#/$defs/d" })), body, body)
  .map(([root, d, e]) => ({ ...root, $defs: { d, e } }));

/** A step of an edit: which of the keys or items to go into, and which schema to put in. */
interface Edit {
  readonly path: readonly number[];
  readonly what: "replace" | "merge" | "drop" | "shorten" | "lengthen";
  readonly which: number;
  readonly by: Schema;
}

const someEdit: fc.Arbitrary<Edit> = fc.record({
  path: fc.array(fc.nat(20), { maxLength: 5 }),
  what: fc.constantFrom("replace", "merge", "drop", "shorten", "lengthen"),
  which: fc.nat(20),
  by: any,
});

/** The same schema, with one or two things in it other than they were. */
export const someEdits: fc.Arbitrary<(schema: JsonSchema) => JsonSchema> = fc
  .array(someEdit, { minLength: 1, maxLength: 2 })
  .map((edits) => (schema) => edits.reduce<JsonSchema>(editedRoot, schema));

function editedRoot(schema: JsonSchema, edit: Edit): JsonSchema {
  const found = edited(schema, edit, edit.path);
  if (!isObject(found)) return schema;
  // a definition that is gone may still be referred to
  const { $defs } = schema;
  return { ...found, ...(isObject($defs) && { $defs: { ...$defs, ...(isObject(found["$defs"]) && found["$defs"]) } }) };
}

function edited(schema: Json, edit: Edit, path: readonly number[]): Json {
  const [step, ...rest] = path;
  const inside = isObject(schema) ? placesIn(schema) : [];
  const place = inside[(step ?? 0) % Math.max(1, inside.length)];
  if (step === undefined || place === undefined || !isObject(schema)) return here(schema, edit);
  const [keyword, key] = place;
  const value = schema[keyword];
  if (key === undefined || value === undefined) return { ...schema, [keyword]: edited(value ?? true, edit, rest) };
  if (isList(value))
    return { ...schema, [keyword]: value.map((one, at) => (at === key ? edited(one, edit, rest) : one)) };
  if (!isObject(value)) return schema;
  return { ...schema, [keyword]: { ...value, [key]: edited(value[key] ?? true, edit, rest) } };
}

function placesIn(schema: JsonSchema): readonly (readonly [string, (string | number)?])[] {
  return Object.entries(schema).flatMap(([keyword, value]): readonly (readonly [string, (string | number)?])[] => {
    if (SCHEMA_PLACES.has(keyword)) return [[keyword]];
    if (SCHEMA_LISTS.has(keyword) && isList(value)) return value.map((_, at) => [keyword, at]);
    return SCHEMA_MAPS.has(keyword) && isObject(value) ? Object.keys(value).map((name) => [keyword, name]) : [];
  });
}

function here(schema: Json, { what, which, by }: Edit): Json {
  if (!isObject(schema)) return by;
  const keyword = Object.keys(schema)[which % Math.max(1, Object.keys(schema).length)];
  const value = keyword === undefined ? undefined : schema[keyword];
  if (what === "replace" || keyword === undefined || value === undefined) return by;
  if (what === "merge") return isObject(by) && !("$ref" in by) ? { ...schema, ...by } : schema;
  const without = Object.fromEntries(Object.entries(schema).filter(([one]) => one !== keyword));
  if (what === "drop" || keyword === "$ref") return without;
  if (isList(value)) {
    const other = isObject(by) ? by[keyword] : undefined;
    return { ...schema, [keyword]: what === "shorten" && value.length > 1 ? value.slice(1) : longer(value, other) };
  }
  if (keyword !== "properties" || !isObject(value)) return schema;
  const names = Object.entries(value).slice(1);
  return { ...schema, properties: what === "shorten" ? Object.fromEntries(names) : { ...value, c: by } };
}

const longer = (value: readonly Json[], other: Json | undefined): readonly Json[] => {
  const seen = new Set(value.map((one) => JSON.stringify(one)));
  return isList(other) ? [...value, ...other.filter((one) => !seen.has(JSON.stringify(one)))] : value;
};

/** Whether no definition is, at the same place, what it refers to: no validator ends with such a one. */
export function isGuarded({ $defs, ...root }: JsonSchema): boolean {
  const definitions = isObject($defs) ? Object.values($defs) : [];
  return !refersInPlace(root).includes("#") && definitions.every((one) => refersInPlace(one).length === 0);
}

function refersInPlace(schema: Json): readonly Json[] {
  if (!isObject(schema)) return [];
  const inPlace = ["anyOf", "oneOf", "allOf", "not", "if", "else"].flatMap((keyword) => schema[keyword] ?? []);
  return [schema["$ref"] ?? [], ...inPlace.map(refersInPlace)].flat();
}

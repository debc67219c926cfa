import { isList, isObject, type Json, type JsonObject } from "./json.ts";

/** A schema with its keywords. */
export type JsonSchema = JsonObject;

/** What may stand where a schema is asked for: `true` takes every value, `false` takes none. */
export type Schema = boolean | JsonSchema;

/** Keywords that tell people something and change neither what is valid nor what it means. */
export const ANNOTATIONS: ReadonlySet<string> = new Set(["title", "description", "examples", "$comment", "deprecated"]);

/** Where schemas stand inside a schema, by the form of the keyword's value. */
export const SCHEMA_MAPS: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
]);
export const SCHEMA_LISTS: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
export const SCHEMA_PLACES: ReadonlySet<string> = new Set([
  "items",
  "additionalProperties",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

const isSchema = (value: Json | undefined): value is Schema => typeof value === "boolean" || isObject(value);

/** The schema that a keyword holds. */
export function schemaIn(schema: JsonSchema, keyword: string): Schema | undefined {
  const value = schema[keyword];
  return isSchema(value) ? value : undefined;
}

/** The schemas that a keyword lists. */
export function schemasIn(schema: JsonSchema, keyword: string): readonly Schema[] | undefined {
  const value = schema[keyword];
  return isList(value) ? value.filter(isSchema) : undefined;
}

/** The schemas that a keyword names. A map, since properties may be called as members of every object are. */
export function namedSchemasIn(schema: JsonSchema, keyword: string): ReadonlyMap<string, Schema> {
  const value = schema[keyword];
  if (!isObject(value)) return new Map();
  return new Map(Object.entries(value).flatMap(([name, one]) => (isSchema(one) ? [[name, one] as const] : [])));
}

/** The texts that a keyword lists. */
export function textsIn(schema: JsonSchema, keyword: string): readonly string[] {
  const value = schema[keyword];
  return isList(value) ? value.filter((one) => typeof one === "string") : [];
}

/** The text that a keyword holds. */
export function textIn(schema: JsonSchema, keyword: string): string | undefined {
  const value = schema[keyword];
  return typeof value === "string" ? value : undefined;
}

/** Whether every value is valid by it. */
export const takesAnything = (schema: Schema): boolean =>
  typeof schema === "boolean" ? schema : Object.keys(schema).every((keyword) => ANNOTATIONS.has(keyword));

/** The same schema without some of its keywords. */
export const without = (schema: JsonSchema, keywords: ReadonlySet<string>): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.has(keyword)));

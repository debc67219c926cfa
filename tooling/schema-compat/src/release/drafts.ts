import { changesBetween } from "../changes/changes-between.ts";
import { isList, isObject, type Json } from "../json.ts";
import { SCHEMA_LISTS, SCHEMA_MAPS, SCHEMA_PLACES, type JsonSchema } from "../json-schema.ts";
import { isDraft07, type SchemaFile } from "./schema-files.ts";

/**
 * Where a file of draft-07 says something else than the file that it stands for. Only the latter is compared with what was
 * released, so the two must not part.
 */
export function draftProblems(files: readonly SchemaFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file.schema]));
  return files
    .filter(({ path }) => isDraft07(path))
    .flatMap(({ path, schema }) => {
      const original = path.replace("/draft-07/", "/");
      const model = byPath.get(original);
      if (model === undefined) return [`${path} says in draft-07 what no ${original} says`];
      const { $schema: _, $id, ...rest } = model;
      const id = typeof $id === "string" ? $id.replace(original, path) : undefined;
      const { $schema: __, ...lifted } = asIn2020(schema);
      return changesBetween({ ...rest, ...(id !== undefined && { $id: id }) }, lifted)
        .filter(({ kind }) => kind !== "annotation")
        .map(({ kind, pointer }) => `${path} does not say the same as ${original}: ${kind} at ${pointer}`);
    });
}

/**
 * A schema of draft-07 as draft 2020-12 would have it.
 *
 * @example
 * asIn2020({ title: "T", allOf: [{ $ref: "#/definitions/t" }], definitions: { t: {} } });
 * // => { title: "T", $ref: "#/$defs/t", $defs: { t: {} } }
 */
function asIn2020(schema: JsonSchema): JsonSchema {
  const { $ref, allOf, definitions, ...rest } = inside(schema);
  const only = isList(allOf) && allOf.length === 1 ? allOf[0] : undefined;
  const lifted = $ref === undefined && isObject(only) && Object.keys(only).join() === "$ref" ? only["$ref"] : undefined;
  const reference = lifted ?? $ref;
  return {
    ...rest,
    ...(allOf !== undefined && lifted === undefined && { allOf }),
    ...(typeof reference === "string" && { $ref: reference.replace("#/definitions/", "#/$defs/") }),
    ...(definitions !== undefined && { $defs: definitions }),
  };
}

const inside = (schema: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, valueInside(keyword, value)]));

const lift = (value: Json): Json => (isObject(value) ? asIn2020(value) : value);

function valueInside(keyword: string, value: Json): Json {
  if (SCHEMA_PLACES.has(keyword)) return lift(value);
  if (SCHEMA_LISTS.has(keyword) && isList(value)) return value.map(lift);
  if (!SCHEMA_MAPS.has(keyword) || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, lift(one)]));
}

import { namedSchemasIn, schemasIn, textIn, textsIn, type JsonSchema, type Schema } from "../json-schema.ts";
import { targetOf } from "./references.ts";
import { typesIn } from "./aspect-type.ts";
import { closedList } from "./values.ts";

/**
 * Whether it is certain that no value is valid by two of these schemas: then `oneOf` over them is `anyOf`. They are apart by
 * type, by closed lists without a common value, or by such a property that both require.
 *
 * @example
 * areApart([{ type: "string" }, { type: "null" }], {});
 * // => true
 */
export function areApart(schemas: readonly Schema[], root: JsonSchema): boolean {
  return schemas.every((one, place) =>
    schemas.slice(place + 1).every((other) => pairIsApart(demandsOf(one, root), demandsOf(other, root), root)),
  );
}

/** Schemas that are all demanded where this one is: itself, what it refers to, and its `allOf`. */
function demandsOf(schema: Schema, root: JsonSchema, seen: readonly string[] = []): readonly JsonSchema[] {
  if (typeof schema === "boolean") return [];
  const reference = textIn(schema, "$ref");
  const target = reference === undefined || seen.includes(reference) ? undefined : targetOf(root, reference);
  const deeper = reference === undefined ? seen : [...seen, reference];
  return [
    schema,
    ...(target === undefined ? [] : demandsOf(target, root, deeper)),
    ...(schemasIn(schema, "allOf") ?? []).flatMap((one) => demandsOf(one, root, deeper)),
  ];
}

const pairIsApart = (one: readonly JsonSchema[], other: readonly JsonSchema[], root: JsonSchema): boolean =>
  typesAreApart(one, other) || valuesAreApart(one, other) || aPropertyIsApart(one, other, root);

function typesAreApart(one: readonly JsonSchema[], other: readonly JsonSchema[]): boolean {
  const wide = (name: string): string => (name === "integer" ? "number" : name);
  const typesOf = (schemas: readonly JsonSchema[]) => schemas.flatMap(({ type }) => typesIn(type)?.map(wide) ?? []);
  const [mine, theirs] = [typesOf(one), typesOf(other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.includes(name));
}

function valuesAreApart(one: readonly JsonSchema[], other: readonly JsonSchema[]): boolean {
  const listsOf = (schemas: readonly JsonSchema[]) => schemas.flatMap((schema) => closedList(schema) ?? []);
  return listsOf(one).some((mine) =>
    listsOf(other).some((theirs) => ![...mine.values.keys()].some((text) => theirs.values.has(text))),
  );
}

function aPropertyIsApart(one: readonly JsonSchema[], other: readonly JsonSchema[], root: JsonSchema): boolean {
  // without it, what is no object has no properties to tell it by
  if (![one, other].every((schemas) => schemas.some(({ type }) => type === "object"))) return false;
  const required = (schemas: readonly JsonSchema[]) => schemas.flatMap((schema) => textsIn(schema, "required"));
  const shared = required(one).filter((name) => required(other).includes(name));
  return shared.some((name) => valuesAreApart(propertyIn(one, name, root), propertyIn(other, name, root)));
}

const propertyIn = (schemas: readonly JsonSchema[], name: string, root: JsonSchema): readonly JsonSchema[] =>
  schemas.flatMap((schema) => {
    const property = namedSchemasIn(schema, "properties").get(name);
    return property === undefined ? [] : demandsOf(property, root);
  });

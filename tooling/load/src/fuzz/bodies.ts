import fc, { type Arbitrary } from "fast-check";
import { at, type OpenapiDocument, type Schema } from "./document.ts";

const DEPTH = 6;
const oddStrings = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    " ",
    "\u0000",
    "__proto__",
    "constructor",
    "2026-02-30",
    "a@b@c",
    "@",
    "../..",
    "😀".repeat(50),
    "a".repeat(5_000),
  ),
);

/** Values that a schema allows, near enough: what it says of patterns is left to its examples. */
export function valuesOf(document: OpenapiDocument, schema: Schema, depth = 0): Arbitrary<unknown> {
  if (depth > DEPTH) return fc.constant(null);
  const inner = (next: Schema) => valuesOf(document, next, depth + 1);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the references of schemas lead to schemas
  if (schema.$ref !== undefined) return inner(at(document, schema.$ref) as Schema);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices !== undefined && choices.length > 0) return fc.oneof(...choices.map(inner));
  const known = schema.examples ?? [];
  const made = ofType(schema, inner);
  return known.length === 0 ? made : fc.oneof(fc.constantFrom(...known), made);
}

function ofType(schema: Schema, inner: (next: Schema) => Arbitrary<unknown>): Arbitrary<unknown> {
  const type = (typeof schema.type === "string" ? schema.type : schema.type?.[0]) ?? "any";
  switch (type) {
    case "object": {
      const properties = Object.entries(schema.properties ?? {});
      const required = schema.required?.filter((name) => properties.some(([known]) => known === name)) ?? [];
      return fc.record(Object.fromEntries(properties.map(([name, property]) => [name, inner(property)])), {
        requiredKeys: required,
      });
    }
    case "array":
      return fc.array(inner(schema.items ?? {}), { maxLength: 5 });
    case "string":
      return schema.pattern === undefined ? fc.oneof(fc.emailAddress(), oddStrings) : fc.constant("2026-11-24");
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return fc.integer();
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** The same value with something wrong in it, at any depth. */
export function mutated(value: Arbitrary<unknown>): Arbitrary<unknown> {
  const wrong = fc.oneof(oddStrings, fc.jsonValue({ maxDepth: 3 }), fc.double(), fc.constant([]), fc.constant({}));
  return fc
    .tuple(value, wrong, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), oddStrings)
    .map(([whole, part, way, name]) => changedAt(whole, part, way, name));
}

function changedAt(value: unknown, part: unknown, [step = 0, ...way]: readonly number[], name: string): unknown {
  if (Array.isArray(value) && value.length > 0) {
    const place = step % value.length;
    return value.map((item: unknown, index) =>
      index === place ? (way.length === 0 ? part : changedAt(item, part, way, name)) : item,
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return part;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  // one place more than there is: a field that nobody knows
  const place = step % (entries.length + 1);
  const chosen = entries[place];
  if (chosen === undefined) return Object.fromEntries([...entries, [name, part]]);
  if (way.length === 0 && step % 2 === 0) return Object.fromEntries(entries.toSpliced(place, 1));
  const changed = way.length === 0 ? part : changedAt(chosen[1], part, way, name);
  return Object.fromEntries(entries.toSpliced(place, 1, [chosen[0], changed]));
}

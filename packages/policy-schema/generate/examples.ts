import type { Documents } from "./documents.js";
import { changeInside, type JsonSchema } from "./json-schema.js";

/** How many examples a property gets, and how many items or entries of a long list are shown in one. */
const MOST = 2;
/** How many whole documents the root shows, and how long one may be before its lists are shown in part. */
const MOST_WHOLE = 3;
const LONG = 20_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Gives the root and every property examples out of real documents, each as valid as the document it is from. */
export function withExamples(root: JsonSchema, { whole, parts }: Documents): JsonSchema {
  const found = new Map<JsonSchema, string[]>();
  const resolve = (schema: JsonSchema): JsonSchema =>
    root.$defs?.[schema.$ref?.slice("#/$defs/".length) ?? ""] ?? schema;

  function fits(schema: JsonSchema, value: unknown): boolean {
    const { type, const: only, properties = {}, required = [] } = resolve(schema);
    if (only !== undefined) return value === only;
    if (type === "null") return value === null;
    if (!isObject(value)) return value !== null;
    return (
      required.every((name) => name in value) &&
      Object.entries(value).every(([name, one]) => {
        const property = properties[name];
        return property !== undefined && (property.const === undefined || property.const === one);
      })
    );
  }

  /** What there is below a value, as pairs of a schema and a part of it. */
  function visit(place: JsonSchema, value: unknown, most = MOST): unknown {
    const schema = resolve(place);
    const choice = (schema.oneOf ?? schema.anyOf)?.find((one) => fits(one, value));
    if (choice !== undefined) return visit(choice, value, most);
    if (Array.isArray(value)) {
      const shown = value.map((one: unknown) => (schema.items === undefined ? one : visit(schema.items, one, most)));
      return shown.slice(0, MOST);
    }
    if (!isObject(value)) return value;
    const { properties, additionalProperties, required } = schema;
    const shown = Object.entries(value).map(([name, one]): [string, unknown] => {
      const property = properties?.[name];
      if (property !== undefined) {
        const short = visit(property, one, most);
        remember(property, short, most);
        return [name, short];
      }
      return [name, typeof additionalProperties === "object" ? visit(additionalProperties, one, most) : one];
    });
    return Object.fromEntries(properties === undefined && required === undefined ? shown.slice(0, MOST) : shown);
  }

  function remember(property: JsonSchema, value: unknown, most: number): void {
    const seen = found.get(property) ?? [];
    const text = JSON.stringify(value);
    if (seen.length < most && !seen.includes(text)) found.set(property, [...seen, text]);
  }

  const inShort = whole.map((document) => visit(root, document));
  // parts fill gaps: a property that has an example keeps it
  for (const part of parts) visit(root, part, 1);
  const illustrate = (schema: JsonSchema): JsonSchema => {
    const examples = found.get(schema)?.map((text): unknown => JSON.parse(text));
    return { ...changeInside(schema, illustrate), ...(examples !== undefined && { examples }) };
  };
  const shown = whole
    .slice(0, MOST_WHOLE)
    .map((document, place) => (JSON.stringify(document).length > LONG ? inShort[place] : document));
  return { ...illustrate(root), examples: shown };
}

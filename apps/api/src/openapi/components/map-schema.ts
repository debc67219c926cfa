import type { Schema } from "../shapes.js";

/** Keywords that hold data, in which what looks like a schema is none. */
const DATA: ReadonlySet<string> = new Set(["const", "default", "enum", "examples"]);

/** Keywords that hold schemas by names, in which no key is a keyword. */
const BY_NAME: ReadonlySet<string> = new Set(["$defs", "patternProperties", "properties"]);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Changes a schema and every schema in it, from the inside out; data in it, such as examples, stays as it is.
 *
 * @example
 * mapSchema({ items: { examples: [1] } }, ({ examples, ...rest }) => rest) // => { items: {} }
 */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each: unknown) => within(each));
    return isObject(value) ? mapSchema(value, change) : value;
  };
  const byName = (value: unknown): unknown =>
    isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, within(each)])) : value;
  const mapped = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (DATA.has(keyword)) return [keyword, value];
    return [keyword, BY_NAME.has(keyword) ? byName(value) : within(value)];
  });
  return change(Object.fromEntries(mapped));
}

/** What JSON can hold, not to be written to. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !isList(value);

/**
 * A text that two values share if and only if they are the same JSON, in whatever order their keys stand.
 *
 * @example
 * canonical({ b: 1, a: [true] });
 * // => '{"a":[true],"b":1}'
 */
export function canonical(value: Json): string {
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
}

/** Whether two values are the same JSON; one that is absent is only like another that is absent. */
export const sameJson = (one: Json | undefined, other: Json | undefined): boolean =>
  one === undefined || other === undefined ? one === other : canonical(one) === canonical(other);

/**
 * The value that a text holds.
 *
 * @example
 * parseJson("[1]");
 * // => [1]
 * @throws SyntaxError where the text is no JSON
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSON.parse makes nothing but JSON
export const parseJson = (text: string): Json => JSON.parse(text) as Json;

import { isList, isObject, type Json } from "./json.ts";

/**
 * A JSON pointer some steps further.
 *
 * @example
 * pointerTo("/properties", "a/b", 0);
 * // => "/properties/a~1b/0"
 */
export const pointerTo = (pointer: string, ...steps: readonly (string | number)[]): string =>
  [pointer, ...steps.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");

/**
 * What stands at a JSON pointer.
 *
 * @example
 * valueAt({ a: [7] }, "/a/0");
 * // => 7
 */
export function valueAt(value: Json, pointer: string): Json | undefined {
  const steps = pointer.split("/").slice(1);
  let found: Json | undefined = value;
  for (const step of steps.map((one) => one.replaceAll("~1", "/").replaceAll("~0", "~"))) {
    if (isList(found)) found = found[Number(step)];
    else found = isObject(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * Whether two values are the same JSON: lists in the same order, fields in any. A field without a value is as good as none.
 *
 * @example
 * isSameJson({ a: 1, b: [2] }, { b: [2], a: 1 }) // => true
 */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [here, there] = [
    new Map<string, unknown>(Object.entries(one)),
    new Map<string, unknown>(Object.entries(other)),
  ];
  return [...new Set([...here.keys(), ...there.keys()])].every((key) => isSameJson(here.get(key), there.get(key)));
}

/**
 * Every text of a tree, with the path that leads to it.
 *
 * @example
 * textsIn({ rules: { "app-chat": "Keep it short." } }) // => [["/rules/app-chat", "Keep it short."]]
 */
export function textsIn(tree: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? [[`${path}/${key}`, value] as const]
      : typeof value === "object" && value !== null
        ? textsIn(value, `${path}/${key}`)
        : [],
  );
}

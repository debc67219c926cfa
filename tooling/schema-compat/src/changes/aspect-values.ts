import { sameJson } from "../json.ts";
import type { JsonSchema } from "../json-schema.ts";
import { pointerTo } from "../pointer.ts";
import type { Aspect } from "./aspect.ts";
import { textChanges } from "./aspect-texts.ts";
import { change, type Change } from "./change.ts";
import { closedList, type ClosedList } from "./values.ts";

/** Closed lists, `const` among them. One over `oneOf` is a closed list and no union. */
export const values: Aspect = {
  keywords: ["const", "enum"],
  changes: (was, is, pointer) => {
    const [from, to] = [closedList(was), closedList(is)];
    if (tangled(was, from) || tangled(is, to)) return tangledChanges(was, is, pointer);
    if (from === undefined && to === undefined) return [];
    if (from === undefined) return to === undefined ? [] : [appeared(to, is, pointer)];
    return to === undefined ? [gone(from, was, pointer)] : betweenLists(from, to, pointer);
  },
};

/** Where several keywords list values at once, what is left is not worth working out. */
const tangled = (schema: JsonSchema, list: ClosedList | undefined): boolean =>
  list === undefined && ("const" in schema || "enum" in schema);

const tangledChanges = (was: JsonSchema, is: JsonSchema, pointer: string): readonly Change[] =>
  ["const", "enum"]
    .filter((keyword) => !sameJson(was[keyword], is[keyword]))
    .map((keyword) => change("unknown-keyword", pointerTo(pointer, keyword), { was: was[keyword], is: is[keyword] }));

function appeared({ keyword }: ClosedList, is: JsonSchema, pointer: string): Change {
  return change(keyword === "const" ? "const-added" : "list-added", pointerTo(pointer, keyword), { is: is[keyword] });
}

function gone({ keyword }: ClosedList, was: JsonSchema, pointer: string): Change {
  return change(keyword === "const" ? "const-removed" : "list-removed", pointerTo(pointer, keyword), {
    was: was[keyword],
  });
}

function betweenLists(from: ClosedList, to: ClosedList, pointer: string): readonly Change[] {
  const added = [...to.values].filter(([text]) => !from.values.has(text)).map(([, one]) => one);
  const removed = [...from.values].filter(([text]) => !to.values.has(text)).map(([, one]) => one);
  const [was, is] = [removed[0], added[0]];
  if (from.keyword === "const" && to.keyword === "const" && was !== undefined && is !== undefined)
    return [change("const-changed", `${pointer}/const`, { was: was.value, is: is.value })];
  const rewritten = from.keyword !== to.keyword && added.length === 0 && removed.length === 0;
  return [
    ...removed.map((one) => change("value-removed", `${pointer}${one.pointer}`, { was: one.value })),
    ...added.map((one) => change("value-added", `${pointer}${one.pointer}`, { is: one.value })),
    ...(rewritten ? [change("list-rewritten", pointerTo(pointer, to.keyword))] : []),
    ...[...to.values].flatMap(([text, { pointer: place, said }]) =>
      textChanges(from.values.get(text)?.said ?? said, said, `${pointer}${place}`),
    ),
  ];
}

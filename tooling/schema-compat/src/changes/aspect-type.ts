import { isList, sameJson, type Json } from "../json.ts";
import { pointerTo } from "../pointer.ts";
import type { Aspect } from "./aspect.ts";
import { change } from "./change.ts";
import type { ChangeKind } from "./kinds.ts";

/** The names of the types that a `type` takes; nothing where it takes them all. */
export function typesIn(type: Json | undefined): readonly string[] | undefined {
  if (typeof type === "string") return [type];
  return isList(type) ? type.filter((one) => typeof one === "string") : undefined;
}

const covers = (wide: readonly string[] | undefined, narrow: readonly string[] | undefined): boolean =>
  wide === undefined ||
  (narrow !== undefined && narrow.every((one) => wide.includes(one) || (one === "integer" && wide.includes("number"))));

export const type: Aspect = {
  keywords: ["type"],
  changes: ({ type: was }, { type: is }, pointer) => {
    const kind = sameJson(was, is) ? undefined : kindOf(typesIn(was), typesIn(is));
    return kind === undefined ? [] : [change(kind, pointerTo(pointer, "type"), { was, is })];
  },
};

function kindOf(was: readonly string[] | undefined, is: readonly string[] | undefined): ChangeKind | undefined {
  const [wider, narrower] = [covers(is, was), covers(was, is)];
  if (wider && narrower) return undefined;
  if (wider) return "type-widened";
  return narrower ? "type-narrowed" : "type-changed";
}

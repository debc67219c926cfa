import { sameJson } from "../json.ts";
import { ANNOTATIONS, type JsonSchema } from "../json-schema.ts";
import { pointerTo } from "../pointer.ts";
import type { Aspect } from "./aspect.ts";
import { change, type Change } from "./change.ts";

/** What is told of a schema to people. */
export function textChanges(was: JsonSchema, is: JsonSchema, pointer: string): readonly Change[] {
  return [...ANNOTATIONS]
    .filter((keyword) => !sameJson(was[keyword], is[keyword]))
    .map((keyword) => change("annotation", pointerTo(pointer, keyword), { was: was[keyword], is: is[keyword] }));
}

export const texts: Aspect = { keywords: [...ANNOTATIONS], changes: textChanges };

import type { JsonSchema } from "../json-schema.ts";
import { pointerTo } from "../pointer.ts";
import type { Both } from "./aspect.ts";
import { change, type Change } from "./change.ts";

/** What they demand depends on what stands beside them: any change there may be a change of theirs. */
const LOOKS_AROUND = new Set(["patternProperties", "unevaluatedProperties", "unevaluatedItems"]);

/** Changes of keywords that no aspect knows: nothing is known of them, so they count against both. */
export function unknownKeywordChanges(
  was: JsonSchema,
  is: JsonSchema,
  pointer: string,
  known: ReadonlySet<string>,
  { same }: Both,
): readonly Change[] {
  const keywords = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((keyword) => !known.has(keyword));
  return keywords
    .filter((keyword) => {
      if (LOOKS_AROUND.has(keyword)) return !same(was, is);
      return !same(alone(was, keyword), alone(is, keyword));
    })
    .map((keyword) => change("unknown-keyword", pointerTo(pointer, keyword), { was: was[keyword], is: is[keyword] }));
}

function alone(schema: JsonSchema, keyword: string): JsonSchema {
  const value = schema[keyword];
  return value === undefined ? {} : { [keyword]: value };
}

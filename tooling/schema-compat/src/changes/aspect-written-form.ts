import { sameJson } from "../json.ts";
import { pointerTo } from "../pointer.ts";
import type { Aspect } from "./aspect.ts";
import { change, type Change } from "./change.ts";
import type { JsonSchema } from "../json-schema.ts";

/** How a text is written. Whether one pattern takes all that another does cannot be told, so that another one is other. */
export const writtenForm: Aspect = {
  keywords: ["pattern", "format"],
  changes: (was, is, pointer) => [...changesOf("pattern", was, is, pointer), ...changesOf("format", was, is, pointer)],
};

function changesOf(
  keyword: "pattern" | "format",
  { [keyword]: was }: JsonSchema,
  { [keyword]: is }: JsonSchema,
  pointer: string,
): readonly Change[] {
  if (sameJson(was, is)) return [];
  const place = pointerTo(pointer, keyword);
  if (was === undefined) return [change(`${keyword}-added`, place, { is })];
  return [change(is === undefined ? `${keyword}-removed` : `${keyword}-changed`, place, { was, is })];
}

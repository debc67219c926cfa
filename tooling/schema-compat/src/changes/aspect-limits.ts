import type { Json } from "../json.ts";
import { pointerTo } from "../pointer.ts";
import type { Aspect } from "./aspect.ts";
import { change } from "./change.ts";
import type { ChangeKind } from "./kinds.ts";

const LOWER = ["minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"];
const UPPER = ["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"];

/** How small and how big. */
export const limits: Aspect = {
  keywords: [...LOWER, ...UPPER],
  changes: (before, after, pointer) =>
    [...LOWER, ...UPPER].flatMap((keyword) => {
      const [was, is] = [before[keyword], after[keyword]];
      const kind = kindOf(was, is, LOWER.includes(keyword));
      return kind === undefined ? [] : [change(kind, pointerTo(pointer, keyword), { was, is })];
    }),
};

function kindOf(was: Json | undefined, is: Json | undefined, lower: boolean): ChangeKind | undefined {
  if (was === is) return undefined;
  if (was === undefined) return "limit-added";
  if (is === undefined) return "limit-removed";
  if (typeof was !== "number" || typeof is !== "number") return "unknown-keyword";
  return is > was === lower ? "limit-tightened" : "limit-loosened";
}

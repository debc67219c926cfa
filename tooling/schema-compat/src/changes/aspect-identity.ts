import { sameJson } from "../json.ts";
import { pointerTo } from "../pointer.ts";
import type { Aspect } from "./aspect.ts";
import { change } from "./change.ts";

/** By what name a schema is referred to, and by which rules it is read. */
export const identity: Aspect = {
  keywords: ["$id", "$schema"],
  changes: (was, is, pointer) =>
    (["$id", "$schema"] as const)
      .filter((keyword) => !sameJson(was[keyword], is[keyword]))
      .map((keyword) =>
        change(keyword === "$id" ? "id-changed" : "dialect-changed", pointerTo(pointer, keyword), {
          was: was[keyword],
          is: is[keyword],
        }),
      ),
};

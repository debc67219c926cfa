import { schemaIn } from "../json-schema.ts";
import { pointerTo } from "../pointer.ts";
import type { Aspect } from "./aspect.ts";
import { change } from "./change.ts";

/** What is refused. A change inside it works the other way round: it is told as a whole, and counts against both. */
export const refusal: Aspect = {
  keywords: ["not"],
  changes: (before, after, pointer, { same }) => {
    const [was, is] = [schemaIn(before, "not"), schemaIn(after, "not")];
    const place = pointerTo(pointer, "not");
    if (was === undefined) return is === undefined ? [] : [change("not-added", place, { is })];
    if (is === undefined) return [change("not-removed", place, { was })];
    return same(was, is) ? [] : [change("not-changed", place, { was, is })];
  },
};

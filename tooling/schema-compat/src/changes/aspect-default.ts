import { sameJson, type Json } from "../json.ts";
import { pointerTo } from "../pointer.ts";
import type { Aspect } from "./aspect.ts";
import { change } from "./change.ts";
import type { ChangeKind } from "./kinds.ts";

/** What an absent value means. Readers break as writers do: what they fill in, or leave open, is not what was meant. */
export const preset: Aspect = {
  keywords: ["default"],
  changes: ({ default: was }, { default: is }, pointer) =>
    sameJson(was, is) ? [] : [change(kindOf(was, is), pointerTo(pointer, "default"), { was, is })],
};

function kindOf(was: Json | undefined, is: Json | undefined): ChangeKind {
  if (was === undefined) return "default-added";
  return is === undefined ? "default-removed" : "default-changed";
}

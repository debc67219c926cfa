import { stripVTControlCharacters } from "node:util";
import { folded } from "../text.js";
import type { World } from "../world.js";
import { at, isInRecipients, onwardFrom, positionIn } from "./position.js";
import type { State } from "./state.js";
import { noticing } from "./step.js";
import { currentPage } from "./where.js";

/** What can be looked for: each step as it is read, without its colours. */
function textsIn(state: State, world: World): readonly string[] {
  if (isInRecipients(state)) return state.form.recipients;
  const { parts, steps } = currentPage(state, world);
  return steps.map((step) => stripVTControlCharacters((parts[step]?.lines ?? []).join(" ")));
}

/**
 * The state at the next step that holds what is looked for, past the end from the beginning on.
 *
 * @param by - 1 for onward, -1 for backward
 */
export function findFrom(state: State, by: 1 | -1, world: World): State {
  const sought = folded(state.sought);
  const texts = textsIn(state, world);
  const from = positionIn(state, world).at;
  const found =
    sought === ""
      ? undefined
      : onwardFrom(from, by, texts.length).find((place) => folded(texts[place] ?? "").includes(sought));
  return found === undefined ? noticing(state, { kind: "notFound" }) : at(state, found);
}

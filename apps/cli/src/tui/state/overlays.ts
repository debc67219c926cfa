import { channelIds } from "../catalogue.js";
import type { CommandId } from "../keys/commands.js";
import type { KeyName } from "../keys/key-name.js";
import { helpLines } from "../pages/help.js";
import { pickerOptions, refusalIn } from "../pages/picker.js";
import type { World } from "../world.js";
import { findFrom } from "./find.js";
import { choiceOf, withChoice } from "./form.js";
import type { Action, Overlay, State, Step } from "./state.js";
import { doing, noticing, still, withForm } from "./step.js";
import { saving } from "./take.js";
import { editedBy } from "./typing.js";
import { PAGE, within } from "./where.js";

type ListOverlay = Extract<Overlay, { readonly kind: "help" | "picker" }>;
type LineOverlay = Extract<Overlay, { readonly kind: "find" | "save" }>;

/** The state without what lies over the place. */
function closed({ overlay: _, ...state }: State): State {
  return state;
}

function choose(state: State, overlay: Extract<Overlay, { readonly kind: "picker" }>, world: World): State {
  const options = pickerOptions(state, overlay, world);
  const option = options[within(overlay.cursor, options.length)];
  if (option === undefined || refusalIn(state, overlay, world) !== undefined) return state;
  const isChosen = option.id === choiceOf(overlay.field, state.form, channelIds(world))?.chosen;
  return isChosen ? closed(state) : withForm(closed(state), withChoice(state.form, overlay.field, option.id));
}

/** A list with another text to filter it by, from its beginning. */
export const withFilter = (overlay: ListOverlay, filter: string): ListOverlay =>
  overlay.kind === "help"
    ? { kind: "help", filter, cursor: 0 }
    : { kind: "picker", field: overlay.field, filter, cursor: 0 };

/** In a list, what is typed says what to keep of it. */
function listKey(
  state: State,
  overlay: ListOverlay,
  command: CommandId | undefined,
  key: KeyName,
  world: World,
): State {
  const count =
    overlay.kind === "help"
      ? helpLines(state, overlay.filter, world).length
      : pickerOptions(state, overlay, world).length;
  const moved = (by: number): State => ({
    ...state,
    overlay: {
      ...overlay,
      cursor: within(within(overlay.cursor, count) + by, count),
      ...(overlay.kind === "picker" && count > 0 && { isMeant: true as const }),
    },
  });
  const filtered = (filter: string): State => ({ ...state, overlay: withFilter(overlay, filter) });
  switch (command) {
    case "back":
      return closed(state);
    case "choose":
      return overlay.kind === "picker" ? choose(state, overlay, world) : state;
    case "listUp":
      return moved(-1);
    case "listDown":
      return moved(1);
    case "listPageUp":
      return moved(-PAGE);
    case "listPageDown":
      return moved(PAGE);
    default: {
      const next = editedBy({ text: overlay.filter, cursor: overlay.filter.length }, command, key);
      return next === undefined ? state : filtered(next.text);
    }
  }
}

function lineKey(state: State, overlay: LineOverlay, command: CommandId | undefined, key: KeyName, world: World): Step {
  const { edited } = overlay;
  // what was typed is there again when one comes back
  const kept: State = overlay.kind === "find" ? { ...state, sought: edited.text } : { ...state, path: edited.text };
  if (command === "back") return still(closed(kept));
  if (command === "submit") {
    if (overlay.kind === "find") return still(findFrom(closed(kept), 1, world));
    return saving(closed(kept), edited.text, world);
  }
  const next = editedBy(edited, command, key);
  return still(next === undefined ? state : { ...state, overlay: { ...overlay, edited: next } });
}

/** What a key does to what lies over the place. */
export function overlayKey(
  state: State,
  overlay: Overlay,
  command: CommandId | undefined,
  key: KeyName,
  world: World,
): Step {
  switch (overlay.kind) {
    case "help":
    case "picker":
      return still(listKey(state, overlay, command, key, world));
    case "find":
    case "save":
      return lineKey(state, overlay, command, key, world);
    case "overwrite":
    default: {
      const { path, text } = overlay;
      if (command === "yes") return doing(closed(state), { type: "save", path, text, overwrite: true });
      return still(command === "no" ? closed(state) : state);
    }
  }
}

/** What came of something that was done outside. */
export function answered(state: State, action: Extract<Action, { readonly type: "copied" | "saved" }>): State {
  if (action.type === "copied") return noticing(state, { kind: "copied", how: action.how, what: action.what });
  const { how, path, text } = action;
  return how === "exists"
    ? { ...state, overlay: { kind: "overwrite", path, text } }
    : noticing(state, { kind: "saved", how, path });
}

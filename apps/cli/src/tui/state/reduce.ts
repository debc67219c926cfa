import { commandFor } from "../keys/bindings.js";
import type { KeyName } from "../keys/key-name.js";
import { layoutOf } from "../view/layout.js";
import type { World } from "../world.js";
import { browse } from "./browse.js";
import { answered, overlayKey } from "./overlays.js";
import { paste } from "./paste.js";
import { still } from "./step.js";
import type { Action, State, Step } from "./state.js";
import { typeKey } from "./typing.js";
import { contextOf } from "./where.js";

/** Whether nothing can be read: nothing may be changed unseen then. */
const isSmall = ({ size }: State, { linear }: World): boolean => !linear && layoutOf(size).kind === "small";

function keyOnSmall(state: State, key: KeyName, { bindings }: World): Step {
  const isText = contextOf(state) === "text";
  if (bindings.suspend.includes(key)) return { state, effects: [{ type: "suspend" }] };
  const leaves = bindings.interrupt.includes(key) || (!isText && bindings.quit.includes(key));
  return { state, effects: leaves ? [{ type: "exit" }] : [] };
}

function pressed(given: State, key: KeyName, world: World): Step {
  if (isSmall(given, world)) return keyOnSmall(given, key, world);
  const { notice: _, ...state } = given;
  const context = contextOf(state);
  const command = commandFor(key, context, world.bindings);
  if (command === "interrupt") return { state, effects: [{ type: "exit" }] };
  if (command === "suspend") return { state, effects: [{ type: "suspend" }] };
  if (state.overlay !== undefined) return overlayKey(state, state.overlay, command, key, world);
  if (state.typing !== undefined) return typeKey(state, state.typing, command, key, world);
  return command === undefined ? still(state) : browse(state, command, world);
}

/** Where an action leads from a state. It decides nothing: what is answered is asked of the core where it is shown. */
export function reduce(state: State, action: Action, world: World): Step {
  switch (action.type) {
    case "key":
      return pressed(state, action.key, world);
    case "paste":
      return still(isSmall(state, world) ? state : paste(state, action.text));
    case "resize":
      return still({ ...state, size: action.size });
    case "day":
      return still({ ...state, today: action.today });
    case "copied":
    case "saved":
    default:
      return still(answered(state, action));
  }
}

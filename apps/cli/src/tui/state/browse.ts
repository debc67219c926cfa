import type { CommandId } from "../keys/commands.js";
import type { World } from "../world.js";
import { fillIn } from "./fill-in.js";
import { goTo } from "./go.js";
import { move } from "./move.js";
import { editRecipients } from "./recipients.js";
import { doing, noticing, remembered, still, withForm } from "./step.js";
import { EMPTY_FORM } from "./form.js";
import type { State, Step } from "./state.js";
import { take } from "./take.js";

function undo(state: State): State {
  const form = state.past.at(-1);
  if (form === undefined) return noticing(state, { kind: "nothingToUndo" });
  const undone = { ...state, form, past: state.past.slice(0, -1), future: [...state.future, state.form] };
  return noticing(undone, { kind: "undone" });
}

function redo(state: State): State {
  const form = state.future.at(-1);
  if (form === undefined) return noticing(state, { kind: "nothingToRedo" });
  const { future } = state;
  return noticing({ ...withForm(state, form), future: future.slice(0, -1) }, { kind: "redone" });
}

const newQuestion = (state: State): State => {
  const [ask] = state.stops;
  const fresh: State = { ...withForm(remembered(state), EMPTY_FORM), pane: "form", field: "channel", stops: [ask] };
  return noticing(fresh, { kind: "newQuestion" });
};

/** What a command does where nothing is being typed and nothing lies over the place. */
export function browse(state: State, command: CommandId, world: World): Step {
  switch (command) {
    case "undo":
      return still(undo(state));
    case "redo":
      return still(redo(state));
    case "newQuestion":
      return still(newQuestion(state));
    case "language":
      return still({ ...state, lang: state.lang === "en" ? "fr" : "en" });
    case "help":
      return still({ ...state, overlay: { kind: "help", filter: "", cursor: 0 } });
    case "showAddresses":
      return still({ ...state, addresses: !state.addresses });
    case "quit":
      return doing(state, { type: "exit" });
    default:
      return (
        take(state, command, world) ??
        still(
          goTo(state, command, world) ??
            fillIn(state, command, world) ??
            editRecipients(state, command, world) ??
            move(state, command, world),
        )
      );
  }
}

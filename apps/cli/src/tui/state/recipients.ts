import { classify, recipientsIn } from "../answers/question.js";
import type { CommandId } from "../keys/commands.js";
import type { World } from "../world.js";
import type { State } from "./state.js";
import { stopOf } from "./state.js";
import { noticing, withForm } from "./step.js";
import { recipientAt } from "./where.js";

/** The state with these recipients alone; where none is left, one is in the form again. */
function keeping(state: State, recipients: readonly string[]): State {
  const count = state.form.recipients.length - recipients.length;
  if (count === 0) return noticing(state, { kind: "removed", count });
  const kept = withForm(state, { ...state.form, recipients });
  return noticing(
    recipients.length === 0 && state.pane === "recipients" ? { ...kept, pane: "form", field: "recipients" } : kept,
    { kind: "removed", count },
  );
}

/** Takes a recipient out of the list to be typed anew; what was being typed before goes to the end of the list. */
function retype(state: State, place: number): State {
  const { form } = state;
  const draft = form.recipients[place];
  if (draft === undefined) return state;
  const recipients = [...form.recipients.filter((_, index) => index !== place), ...recipientsIn(form.draft)];
  const changed = withForm(state, { ...form, recipients, draft });
  return { ...changed, pane: "form", field: "recipients", typing: { field: "recipients", cursor: draft.length } };
}

/** What a command does to the recipients; `undefined` where it does nothing to them. */
export function editRecipients(state: State, command: CommandId, world: World): State | undefined {
  if (stopOf(state).place.kind !== "ask") return undefined;
  const { recipients } = state.form;
  const place = recipientAt(state);
  switch (command) {
    case "editRecipient":
      return retype(state, place);
    case "removeRecipient":
      return keeping(
        state,
        recipients.filter((_, index) => index !== place),
      );
    case "removeUnreadable": {
      const known = classify(recipients, state.lang, world);
      return keeping(
        state,
        recipients.filter((_, index) => known[index]?.kind !== "invalid"),
      );
    }
    case "removeAll":
      return keeping(state, []);
    default:
      return undefined;
  }
}

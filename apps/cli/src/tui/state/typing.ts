import { draftOf, recipientsIn } from "../answers/question.js";
import type { CommandId } from "../keys/commands.js";
import { isTyped, type KeyName } from "../keys/key-name.js";
import type { World } from "../world.js";
import { edit, insert, type Edited } from "./edit-text.js";
import { textIn, withText } from "./form.js";
import type { State, Step, Typing } from "./state.js";
import { noticing, still, toNeighbour, withForm } from "./step.js";

/** What a key types; `undefined` for one that types nothing. */
const typedBy = (key: KeyName): string | undefined => (key === "space" ? " " : isTyped(key) ? key : undefined);

/** What a key makes of a text: it types, or is a command that edits; `undefined` where it does neither. */
export function editedBy(edited: Edited, command: CommandId | undefined, key: KeyName): Edited | undefined {
  if (command !== undefined) return edit(edited, command);
  const typed = typedBy(key);
  return typed === undefined ? undefined : insert(edited, typed);
}

/** The state with another text in the field that is typed into; what is typed in one go is one change. */
export function withTyped(state: State, typing: Typing, { text, cursor }: Edited): State {
  if (text === textIn(state.form, typing.field)) return { ...state, typing: { ...typing, cursor } };
  const form = withText(state.form, typing.field, text);
  const changed = typing.begun === true ? { ...withForm(state, form), past: state.past } : withForm(state, form);
  return { ...changed, typing: { ...typing, cursor, begun: true } };
}

/** The state out of the field; what was typed stays. */
function left({ typing: _, ...state }: State): State {
  return state;
}

/** Adds to the list what was typed: the next recipient may follow. */
function withDraftListed(state: State): State {
  const { form } = state;
  const more = recipientsIn(form.draft);
  return withForm(state, { ...form, recipients: [...form.recipients, ...more], draft: "" });
}

function submit(state: State, typing: Typing, world: World): State {
  if (typing.field !== "recipients" || state.form.draft.trim() === "") return left(state);
  // what cannot be read stays in the field, to be mended there
  if (draftOf(state.form, world).pending.length > 0) return noticing(state, { kind: "unreadable" });
  const listed = withDraftListed(state);
  const count = listed.form.recipients.length - state.form.recipients.length;
  return noticing({ ...listed, typing: { field: "recipients", cursor: 0 } }, { kind: "added", count });
}

/** What a key does in a field that is typed into. */
export function typeKey(
  state: State,
  typing: Typing,
  command: CommandId | undefined,
  key: KeyName,
  world: World,
): Step {
  const edited: Edited = { text: textIn(state.form, typing.field), cursor: typing.cursor };
  switch (command) {
    case "back":
      return still(left(state));
    case "submit":
      return still(submit(state, typing, world));
    case "textUp":
      return still(toNeighbour(left(state), -1, world));
    case "textDown":
      return still(toNeighbour(left(state), 1, world));
    default: {
      const next = editedBy(edited, command, key);
      return still(next === undefined ? state : withTyped(state, typing, next));
    }
  }
}

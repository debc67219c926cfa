import { recipientsIn } from "../answers/question.js";
import { insert, type Edited } from "./edit-text.js";
import { withFilter } from "./overlays.js";
import { textIn } from "./form.js";
import type { State } from "./state.js";
import { noticing, withForm } from "./step.js";
import { withTyped } from "./typing.js";

/** A text on one line. */
const inLine = (text: string): string => text.trim().replaceAll(/\s*[\r\n]+\s*/gu, " ");

function addRecipients(state: State, text: string): State {
  const more = recipientsIn(text);
  if (more.length === 0) return state;
  const { form } = state;
  const changed = withForm(state, { ...form, recipients: [...form.recipients, ...more] });
  return noticing(changed, { kind: "added", count: more.length });
}

/** In the field of recipients: a piece of an address goes where it is typed, recipients go into the list. */
function pasteRecipients(state: State, { text, cursor }: Edited, pasted: string): State {
  const whole = text.slice(0, cursor) + pasted + text.slice(cursor);
  const isPiece = text !== "" && recipientsIn(whole).length === 1;
  if (isPiece || recipientsIn(pasted).length === 0) {
    const next = insert({ text, cursor }, inLine(pasted));
    return withTyped(state, { field: "recipients", cursor }, next);
  }
  const emptied = { ...state, form: { ...state.form, draft: "" } };
  const changed = { ...addRecipients(emptied, whole), past: [...state.past, state.form] };
  return { ...changed, typing: { field: "recipients", cursor: 0 } };
}

/** What a pasted text does: into the line that is being typed, else among the recipients, wherever one is. */
export function paste(given: State, text: string): State {
  const { notice: _, ...state } = given;
  const { typing, overlay } = state;
  if (overlay !== undefined) {
    switch (overlay.kind) {
      case "find":
      case "save":
        return { ...state, overlay: { ...overlay, edited: insert(overlay.edited, inLine(text)) } };
      case "picker":
      case "help":
        return { ...state, overlay: withFilter(overlay, overlay.filter + inLine(text)) };
      case "overwrite":
      default:
        return state;
    }
  }
  if (typing === undefined) return addRecipients(state, text);
  const edited = { text: textIn(state.form, typing.field), cursor: typing.cursor };
  if (typing.field === "recipients") return pasteRecipients(state, edited, text);
  return withTyped(state, typing, insert(edited, inLine(text)));
}

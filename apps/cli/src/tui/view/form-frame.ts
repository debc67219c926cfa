import stringWidth from "string-width";
import { besides } from "../../render/document.js";
import { sanitise } from "../../terminal/sanitise.js";
import { draftOf, knownRecipients } from "../answers/question.js";
import { channelIds } from "../catalogue.js";
import { optionText } from "../pages/picker.js";
import { choiceOf, FIELDS, isTextField, textIn, type FieldId, type TextFieldId } from "../state/form.js";
import type { State, Typing } from "../state/state.js";
import { fieldAt, fieldsOf } from "../state/step.js";
import type { TuiWords, World } from "../world.js";
import { canvasOf, filled, fit, rowsOf, type Canvas, type Frame } from "./canvas.js";
import { GUTTER } from "./layout.js";
import { typedIn, type Typed } from "./typed.js";
import { topOf } from "./window.js";

/** The recipients in a few words: how many, those that imitate, and those that cannot be read. */
function recipientsInWords(state: State, world: World): string {
  const words = world.words[state.lang];
  const { recipients } = state.form;
  if (recipients.length === 0) return words.tui.nobody;
  const known = knownRecipients(state.form, state.lang, world);
  const invalid = known.filter(({ kind }) => kind === "invalid").length;
  const lookalikes = known.filter((one) => one.kind !== "invalid" && one.why === "lookalike").length;
  const routed = known.filter((one) => one.kind !== "invalid" && one.why === "routed").length;
  // where there is much to say, the number alone leaves room for it
  const isAlarming = invalid + lookalikes + routed > 0;
  return besides(
    isAlarming ? words.tui.number(recipients.length) : words.tui.recipientCount(recipients.length),
    lookalikes === 0 ? undefined : `! ${words.tui.lookalikes(lookalikes)}`,
    routed === 0 ? undefined : `! ${words.tui.routed(routed)}`,
    invalid === 0 ? undefined : `! ${words.tui.unreadable(invalid)}`,
  );
}

/** What was typed, and whether it counts yet. */
function draftInWords(typed: string, { form, lang }: State, world: World): string {
  const isPending = draftOf(form, world).pending.length > 0;
  return isPending ? `${sanitise(typed)} (${world.words[lang].tui.notCounted})` : sanitise(typed);
}

/** The day that a form asks about. */
const dayOf = ({ asOf }: State["form"], today: string): string => (asOf.trim() === "" ? today : asOf.trim());

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether one day, as it was typed, is after another; what is no day is neither before nor after. */
const isAfter = (one: string, other: string): boolean => DAY.test(one) && DAY.test(other) && one > other;

/** What a field that is not typed into shows. */
function textOf(field: TextFieldId, state: State, world: World): string {
  const { tui } = world.words[state.lang];
  const { form, today } = state;
  const typed = textIn(form, field).trim();
  switch (field) {
    case "recipients":
      return typed === ""
        ? recipientsInWords(state, world)
        : `${draftInWords(typed, state, world)} · ${recipientsInWords(state, world)}`;
    case "lastReviewed":
      if (typed === "") return tui.noReview;
      return isAfter(typed, dayOf(form, today)) ? `${sanitise(typed)} (${tui.afterTheDay})` : sanitise(typed);
    case "asOf":
    default:
      return typed === "" ? tui.today(today) : sanitise(typed);
  }
}

/** What a field says, in words. */
export function valueOf(field: FieldId, state: State, world: World): string {
  const words: TuiWords = world.words[state.lang];
  if (isTextField(field)) return textOf(field, state, world);
  return optionText(field, choiceOf(field, state.form, channelIds(world))?.chosen ?? "", words);
}

/** Whether something was said in a field. */
const isSaid = (field: FieldId, { form }: State): boolean =>
  isTextField(field) || field === "channel" || form[field] !== undefined;

/** What is being typed, and whether it counts yet. */
function typedInto(typing: Typing, state: State, world: World, columns: number): Typed {
  const { paint, signs } = canvasOf(world.look);
  const { field, cursor } = typing;
  const { text, column } = typedIn({ text: textIn(state.form, field), cursor }, columns);
  const isPending = field === "recipients" && draftOf(state.form, world).pending.length > 0;
  const note = isPending ? paint(`  ${world.words[state.lang].tui.notCounted}`, "quiet") : "";
  const isRoom = stringWidth(text) + stringWidth(note) <= columns;
  return { text: isRoom ? `${text}${note}` : fit(text, columns, signs.cut), column };
}

function lineOf(field: FieldId, state: State, world: World, room: { label: number; value: number }, canvas: Canvas) {
  const { paint, signs } = canvas;
  const { tui } = world.words[state.lang];
  const isHere = fieldAt(state, world) === field && state.pane === "form" && state.overlay?.kind !== "picker";
  const label = filled(fit(tui.fields[field], room.label - 1, signs.cut), room.label);
  const marker = isHere ? `${paint(signs.here, "marker")} ` : "  ";
  const heading = `${marker}${isHere ? paint(label, "strong") : paint(label, "quiet")}`;
  const { typing } = state;
  if (typing !== undefined && typing.field === field) {
    const { text, column } = typedInto(typing, state, world, room.value);
    return { line: `${heading}${text}`, caret: GUTTER + room.label + column };
  }
  const value = valueOf(field, state, world);
  const isChosen = isHere && !isTextField(field);
  const shown = fit(isChosen ? `${signs.before} ${value} ${signs.after}` : value, room.value, signs.cut);
  return { line: `${heading}${isSaid(field, state) ? shown : paint(shown, "quiet")}` };
}

/** The form, as many rows of it as there is room for. */
export function formFrame(state: State, world: World, columns: number, rows: number): Frame {
  const canvas = canvasOf(world.look);
  const { tui } = world.words[state.lang];
  const fields = fieldsOf(state.form, world);
  const label = Math.max(...FIELDS.map((field) => stringWidth(tui.fields[field]))) + 2;
  const lines = fields.map((field) => lineOf(field, state, world, { label, value: columns - GUTTER - label }, canvas));
  const here = fields.indexOf(fieldAt(state, world));
  const top = topOf({ from: here, rows: 1, of: lines.length, height: rows });
  const shown = lines.slice(top, top + rows);
  const caret = shown.findIndex((one) => one.caret !== undefined);
  return {
    lines: rowsOf(
      shown.map(({ line }) => line),
      rows,
    ),
    ...(caret >= 0 && { caret: { x: shown[caret]?.caret ?? 0, y: caret } }),
  };
}

import { stripVTControlCharacters } from "node:util";
import { sanitise } from "../../terminal/sanitise.js";
import { capital, channelName } from "../../render/words.js";
import { knownRecipients } from "../answers/question.js";
import { currentAnswer } from "../pages/ask.js";
import { placeName } from "../pages/name.js";
import { noticeText, overwriteText } from "../pages/notice.js";
import { textIn } from "../state/form.js";
import { isList, stopOf, type State } from "../state/state.js";
import { fieldAt, fieldsOf } from "../state/step.js";
import { currentPage, currentPart, recipientAt, stepOf, within } from "../state/where.js";
import { valueOf } from "../view/form-frame.js";
import { listOf, refusalText } from "../view/list-frame.js";
import { cellText } from "../view/matrix-frame.js";
import { markInWords } from "./marks.js";
import { entryText } from "../view/recipients-frame.js";
import type { TuiWords, World } from "../world.js";

interface TypedText {
  readonly label: string;
  readonly text: string;
  /** What typing does there, and what ends it. */
  readonly invitation: string;
}

/** What a state says, apart: what changes is said anew, in this order. */
export interface Spoken {
  readonly notice: string;
  /** Where one is. */
  readonly place: string;
  /** What one is on there. */
  readonly item: string;
  readonly answer: string;
  /** What is being typed; its characters are echoed one by one. */
  readonly typed?: TypedText;
  /** Whether what is typed says which items are left: the one that one is on is said too, then. */
  readonly filtered?: boolean;
}

/** A line without colours, and without the blanks that lay it out. */
const bare = (lines: readonly string[]): string => stripVTControlCharacters(lines.map((line) => line.trim()).join(" "));

function fieldText(state: State, world: World): string {
  const { tui } = world.words[state.lang];
  const fields = fieldsOf(state.form, world);
  const field = fieldAt(state, world);
  const value = valueOf(field, state, world);
  return tui.linear.field(tui.fields[field], value, fields.indexOf(field) + 1, fields.length);
}

function recipientText(state: State, world: World): string {
  const words = world.words[state.lang];
  const at = recipientAt(state);
  const entry = knownRecipients(state.form, state.lang, world)[at];
  if (entry === undefined) return words.tui.nobody;
  const text = `${sanitise(state.form.recipients[at] ?? "")}. ${entryText(entry, words)}`;
  return words.tui.linear.choice(text, at + 1, state.form.recipients.length);
}

/** So much of a page tells what it is about: its title, and the two parts below. */
const HEAD = 3;

/** The part of a page that one is on; where one comes to it, all of its head. */
function pageText(state: State, world: World): string {
  const words = world.words[state.lang];
  const { parts, steps } = currentPage(state, world);
  const step = stepOf(state, world);
  const isHead = step === 0 && !isList(stopOf(state).place);
  const told = steps.slice(step, step + (isHead ? HEAD : 1)).map((place) => bare(parts[place]?.lines ?? []));
  const text = markInWords(told.join(". "), world, words);
  const target = currentPart(state, world)?.leadsTo?.kind;
  if (target === undefined) return text;
  const isOffered = target === "improvement" || target === "attribute";
  return `${text} ${isOffered ? words.tui.offers[target].said : words.tui.linear.leadsOn}`;
}

function itemText(state: State, world: World): string {
  const { tui } = world.words[state.lang];
  const { overlay } = state;
  if (overlay?.kind === "help" || overlay?.kind === "picker") {
    const refusal = refusalText(state, overlay, world);
    if (refusal !== undefined) return refusal;
    const { items } = listOf(state, overlay, world);
    const at = within(overlay.cursor, items.length);
    const item = items[at];
    return item === undefined
      ? tui.prompts.nothingFits
      : tui.linear.choice(item.replaceAll(/ {2,}/gu, " "), at + 1, items.length);
  }
  if (overlay?.kind === "overwrite") return overwriteText(overlay.path, world, world.words[state.lang]);
  if (overlay !== undefined) return "";
  const { place } = stopOf(state);
  if (place.kind === "matrix") return cellText(state, world);
  if (place.kind === "ask" && state.pane === "form") return fieldText(state, world);
  if (place.kind === "ask" && state.pane === "recipients") return recipientText(state, world);
  return pageText(state, world);
}

function typedText(state: State, world: World): TypedText | undefined {
  const { tui } = world.words[state.lang];
  const { typing, overlay } = state;
  const line = (label: string, text: string): TypedText => ({
    label,
    text: sanitise(text),
    invitation: tui.linear.typing(label),
  });
  switch (overlay?.kind) {
    case "find":
    case "save":
      return line(tui.prompts[overlay.kind], overlay.edited.text);
    case "help":
    case "picker":
      return { ...line(tui.prompts.filter, overlay.filter), invitation: tui.linear.filtering[overlay.kind] };
    default:
      return typing === undefined ? undefined : line(tui.fields[typing.field], textIn(state.form, typing.field));
  }
}

function answerText(state: State, world: World): string {
  const words = world.words[state.lang];
  const answer = currentAnswer(state, world);
  const { terms } = words.policy;
  switch (answer.kind) {
    case "decision": {
      const { channel, outcome, summary, warnings } = answer.decision;
      const told = [...warnings.map(({ text }) => text), summary].join(" ");
      return `${capital(channelName(channel, words))}, ${terms.outcome[outcome]}. ${told}`;
    }
    case "advice": {
      const best = answer.advice.decisions.filter(({ outcome }) => outcome === answer.advice.decisions[0]?.outcome);
      const names = best.map(({ channel }) => channelName(channel, words)).join(", ");
      return best[0] === undefined ? "" : `${terms.outcome[best[0].outcome]}. ${capital(names)}.`;
    }
    case "faults":
    default:
      return words.tui.noAnswer;
  }
}

function overlayName({ overlay }: State, { tui }: TuiWords): string {
  if (overlay?.kind === "help") return `, ${tui.prompts.help}`;
  return overlay?.kind === "picker" ? `, ${tui.fields[overlay.field]}` : "";
}

export function spokenOf(state: State, world: World): Spoken {
  const words = world.words[state.lang];
  const { place } = stopOf(state);
  const pane = place.kind === "ask" ? `, ${words.tui.panes[state.pane]}` : "";
  const over = overlayName(state, words);
  const typed = typedText(state, world);
  return {
    notice: state.notice === undefined ? "" : noticeText(state.notice, world, words),
    place: `${placeName(place, words)}${pane}${over}`,
    item: itemText(state, world),
    answer: answerText(state, world),
    ...(typed !== undefined && { typed }),
    ...(over !== "" && { filtered: true }),
  };
}

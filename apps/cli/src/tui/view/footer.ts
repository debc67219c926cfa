import stringWidth from "string-width";
import { sanitise } from "../../terminal/sanitise.js";
import { RECIPIENTS_FILE } from "../answers/command-line.js";
import { classify } from "../answers/question.js";
import { commandsIn } from "../keys/bindings.js";
import { COMMANDS, type BarCommandId, type CommandId } from "../keys/commands.js";
import { keyText } from "../keys/key-text.js";
import { withKeys } from "../keys/with-keys.js";
import { currentAnswer } from "../pages/ask.js";
import { commandOf } from "../pages/command.js";
import { noticeText, overwriteText } from "../pages/notice.js";
import { stopOf, type State } from "../state/state.js";
import { contextOf, currentPart } from "../state/where.js";
import type { World } from "../world.js";
import { canvasOf, fit, type Frame } from "./canvas.js";
import { typedIn } from "./typed.js";

/** Whether a command does anything where one is: the bar offers no other. */
function isOfUse(command: CommandId, state: State, world: World): boolean {
  const { place } = stopOf(state);
  switch (command) {
    case "matrix":
      return place.kind === "compare" || place.kind === "matrix";
    case "beside":
      return place.kind === "channels" || place.kind === "channel";
    case "open":
      return currentPart(state, world)?.leadsTo !== undefined;
    case "copy":
    case "write":
      return place.kind !== "ask" || currentAnswer(state, world).kind !== "faults";
    case "nextPane":
      return place.kind === "ask";
    case "undo":
      return state.past.length > 0;
    case "removeUnreadable":
      return classify(state.form.recipients, state.lang, world).some(({ kind }) => kind === "invalid");
    case "back":
      return state.stops.length > 1 || state.pane !== "form" || contextOf(state) !== "form";
    default:
      return true;
  }
}

const isInBar = (command: CommandId): command is BarCommandId => COMMANDS[command].bar !== undefined;

/** What a command does here, in a word or two: what Enter opens may be a change that it makes, or a field. */
function labelOf(command: BarCommandId, state: State, world: World): string {
  const { bar, offers } = world.words[state.lang].tui;
  const target = command === "open" ? currentPart(state, world)?.leadsTo?.kind : undefined;
  return target === "improvement" || target === "attribute" ? offers[target].bar : bar[command];
}

/** The keys that help here, the most useful first, as many as fit. */
function keyBar(state: State, world: World): string {
  const { paint } = canvasOf(world.look);
  const { tui } = world.words[state.lang];
  const keysOf = new Map<string, string[]>();
  const offered = commandsIn(contextOf(state))
    .filter(isInBar)
    .filter((command) => isOfUse(command, state, world))
    .toSorted((one, other) => (COMMANDS[one].bar ?? 0) - (COMMANDS[other].bar ?? 0));
  for (const command of offered) {
    const [key] = world.bindings[command];
    const label = labelOf(command, state, world);
    if (key !== undefined) keysOf.set(label, [...(keysOf.get(label) ?? []), keyText(key, tui.keyNames)]);
  }
  let bar = "";
  for (const [label, keys] of keysOf) {
    const isShort = keys.every((key) => stringWidth(key) === 1);
    const entry = `${bar === "" ? " " : "  "}${paint(keys.join(isShort ? "" : "/"), "strong")} ${label}`;
    if (stringWidth(bar) + stringWidth(entry) > state.size.columns) break;
    bar += entry;
  }
  return bar;
}

/** What is typed at the foot of the screen, or asked there; else what is to be said; else the same in a shell. */
function firstLine(state: State, world: World): Frame {
  const { paint, signs } = canvasOf(world.look);
  const words = world.words[state.lang];
  const { overlay, notice, size } = state;
  if (overlay?.kind === "find" || overlay?.kind === "save") {
    const label = ` ${words.tui.prompts[overlay.kind]}${words.colon}`;
    const { text, column } = typedIn(overlay.edited, size.columns - stringWidth(label));
    return {
      lines: [fit(`${paint(label, "strong")}${text}`, size.columns, signs.cut)],
      caret: { x: stringWidth(label) + column, y: 0 },
    };
  }
  if (overlay?.kind === "overwrite")
    return {
      lines: [fit(` ${paint(overwriteText(overlay.path, world, words), "warning")}`, size.columns, signs.cut)],
    };
  if (notice !== undefined)
    return { lines: [fit(` ${paint(noticeText(notice, world, words), "strong")}`, size.columns, signs.cut)] };
  // thousands of recipients may be named in it: no more of it is laid out than can be seen
  const command = commandOf(state, world).slice(0, size.columns * 2);
  const line = ` $ ${sanitise(command)}`;
  const hint = command.includes(RECIPIENTS_FILE)
    ? `  # ${withKeys(words.tui.command.withoutAddresses(RECIPIENTS_FILE), world, words.tui.keyNames)}`
    : "";
  const isRoom = stringWidth(line) + stringWidth(hint) <= size.columns;
  return { lines: [paint(isRoom ? `${line}${hint}` : fit(line, size.columns, signs.cut), "quiet")] };
}

export function footerFrame(state: State, world: World): Frame {
  const first = firstLine(state, world);
  return { ...first, lines: [...first.lines, keyBar(state, world)] };
}

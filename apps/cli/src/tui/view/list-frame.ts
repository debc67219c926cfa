import { helpLines } from "../pages/help.js";
import { pickerOptions, refusalIn } from "../pages/picker.js";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Overlay, State } from "../state/state.js";
import { within } from "../state/where.js";
import type { World } from "../world.js";
import { canvasOf, filled, fit, rowsOf, type Frame } from "./canvas.js";
import { typedIn } from "./typed.js";
import { topOf } from "./window.js";

type ListOverlay = Extract<Overlay, { readonly kind: "help" | "picker" }>;

const GAP = 2;

/** The keys that are longest are not let take the room of what they do. */
const WIDEST_KEYS = 26;

/** What there is in a list that lies over the place, a line each; and a title. */
export function listOf(
  state: State,
  overlay: ListOverlay,
  world: World,
): { readonly title: string; readonly items: readonly string[] } {
  const { tui } = world.words[state.lang];
  if (overlay.kind === "picker")
    return { title: tui.fields[overlay.field], items: pickerOptions(state, overlay, world).map(({ text }) => text) };
  const lines = helpLines(state, overlay.filter, world);
  const widths = lines.map((line) => (line.kind === "entry" ? stringWidth(line.keys.join("  ")) : 0));
  const keys = Math.min(WIDEST_KEYS, Math.max(0, ...widths));
  const { paint } = canvasOf(world.look);
  const items = lines.map((line) =>
    line.kind === "group" ? paint(line.text, "quiet") : `  ${filled(line.keys.join("  "), keys + GAP)}${line.text}`,
  );
  return { title: tui.prompts.help, items };
}

/** Why what was typed chooses nothing, where there is more to say than that nothing fits. */
export const refusalText = (state: State, overlay: ListOverlay, world: World): string | undefined =>
  overlay.kind === "picker" ? refusalIn(state, overlay, world)?.message : undefined;

/** A list that lies over the place: what was typed to filter it, and what that leaves of it. */
export function listFrame(state: State, overlay: ListOverlay, world: World, columns: number, rows: number): Frame {
  const { paint, signs } = canvasOf(world.look);
  const { tui, colon } = world.words[state.lang];
  const { title, items } = listOf(state, overlay, world);
  const filter = `${tui.prompts.filter}${colon}`;
  const heading = `  ${paint(title, "strong")}  ${paint(filter, "quiet")}`;
  const here = within(overlay.cursor, items.length);
  const refusal = refusalText(state, overlay, world);
  const told = refusal === undefined ? [] : [...wrapAnsi(refusal, columns - GAP, { hard: true }).split("\n"), ""];
  const height = rows - GAP - told.length;
  const top = topOf({ from: here, rows: 1, of: items.length, height });
  const lines = items.slice(top, top + Math.max(0, height)).map((item, place) => {
    const isHere = top + place === here;
    const text = fit(item, columns - GAP, signs.cut);
    return isHere ? `${paint(signs.here, "marker")} ${paint(text, "strong")}` : `  ${text}`;
  });
  const isEmpty = items.length === 0 && refusal === undefined;
  const shown = [
    ...told.map((line) => (line === "" ? "" : `  ${paint(line, "warning")}`)),
    ...(isEmpty ? [`  ${tui.prompts.nothingFits}`] : lines),
  ];
  const { filter: text } = overlay;
  const typed = typedIn({ text, cursor: text.length }, columns - stringWidth(heading));
  return {
    lines: rowsOf([`${heading}${typed.text}`, "", ...shown], rows),
    caret: { x: stringWidth(heading) + typed.column, y: 0 },
  };
}

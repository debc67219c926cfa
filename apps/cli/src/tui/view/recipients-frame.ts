import wrapAnsi from "wrap-ansi";
import type { Classification } from "@channelwise/policy-core";
import { besides } from "../../render/document.js";
import { inFull } from "../../render/recipients.js";
import { sanitise } from "../../terminal/sanitise.js";
import { knownRecipients } from "../answers/question.js";
import type { State } from "../state/state.js";
import { recipientAt } from "../state/where.js";
import type { TuiWords, World } from "../world.js";
import { canvasOf, fit, rowsOf, type Canvas } from "./canvas.js";
import { GUTTER } from "./layout.js";
import { around } from "./window.js";

type Entry = Classification["recipients"][number];

/** What there is to know of a recipient, in words: its relation, and why; or why it cannot be read. */
export const entryText = (entry: Entry, words: TuiWords): string =>
  entry.kind === "invalid"
    ? `${words.recipients.invalid}${entry.error === undefined ? "" : `${words.colon}${entry.error.message}`}`
    : besides(words.policy.terms.relation[entry.relation], inFull(entry, words));

/** A recipient that imitates a listed domain, sends the mail on, or cannot be read, stands out from the others. */
const isAlarming = (entry: Entry): boolean =>
  entry.kind === "invalid" || entry.why === "lookalike" || entry.why === "routed";

const isDoubtful = (entry: Entry): boolean => entry.kind !== "invalid" && entry.why === "unlisted-subdomain";

function signOf(entry: Entry, { paint, glyphs }: Canvas): string {
  if (isAlarming(entry)) return paint(glyphs["not-advised"], "not-advised");
  return isDoubtful(entry) ? paint(glyphs.warning, "warning") : " ";
}

/** What was typed, and below it, as long as it is, what is known of it. */
function blockOf(
  given: string,
  entry: Entry,
  at: { columns: number; marker: string; digits: number },
  words: TuiWords,
  canvas: Canvas,
) {
  const { paint, signs } = canvas;
  const room = at.columns - GUTTER;
  const position = paint(String(entry.index + 1).padStart(at.digits), "quiet");
  const before = `${position} ${signOf(entry, canvas)} `;
  const indent = " ".repeat(at.digits + 3);
  const address = fit(sanitise(given), room - indent.length, signs.cut);
  const text = wrapAnsi(entryText(entry, words), room - indent.length, { hard: true }).split("\n");
  return [
    `${at.marker}${before}${address}`,
    ...text.map((line) => `  ${indent}${isAlarming(entry) ? paint(line, "not-advised") : paint(line, "quiet")}`),
  ];
}

/** The recipients, those around the one that one is on: thousands cost no more than these. */
export function recipientsFrame(state: State, world: World, columns: number, rows: number): readonly string[] {
  const canvas = canvasOf(world.look);
  const words = world.words[state.lang];
  const { recipients } = state.form;
  const known = knownRecipients(state.form, state.lang, world);
  const here = recipientAt(state);
  const digits = String(recipients.length).length;
  const lines = around(here, recipients.length, rows, (place) => {
    const isHere = state.pane === "recipients" && place === here;
    const marker = isHere ? `${canvas.paint(canvas.signs.here, "marker")} ` : "  ";
    const [given, entry] = [recipients[place], known[place]];
    return given === undefined || entry === undefined
      ? []
      : blockOf(given, entry, { columns, marker, digits }, words, canvas);
  });
  return rowsOf(lines, rows);
}

import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { paint, type Token } from "../../terminal/paint.js";
import { ASCII, UNICODE, type Glyphs } from "../../render/glyphs.js";
import type { Look } from "../../terminal/look.js";

/** The signs of the interface besides those of answers: with each an ASCII one. */
const SIGNS = {
  unicode: { here: "▸", across: "─", down: "│", before: "‹", after: "›", more: "…", step: "›", cut: "…" },
  ascii: { here: ">", across: "-", down: "|", before: "<", after: ">", more: "...", step: ">", cut: "~" },
};

/** How text is put on the screen: in colour or not, in Unicode or not. */
export interface Canvas {
  readonly glyphs: Glyphs;
  readonly signs: (typeof SIGNS)["unicode"];
  readonly paint: (text: string, ...tokens: readonly Token[]) => string;
}

export const canvasOf = ({ colour, unicode }: Pick<Look, "colour" | "unicode">): Canvas => ({
  glyphs: unicode ? UNICODE : ASCII,
  signs: unicode ? SIGNS.unicode : SIGNS.ascii,
  paint: (text, ...tokens) => (colour ? paint(text, ...tokens) : text),
});

/** What is seen of a page, or of a part of the screen, row by row; and where in it the next character goes. */
export interface Frame {
  readonly lines: readonly string[];
  readonly caret?: { readonly x: number; readonly y: number };
}

/**
 * A line no wider than so many columns, cut at the end with a sign that says so.
 *
 * @example
 * fit("Corporate e-mail", 10, "…") // => "Corporate…"
 */
export function fit(line: string, columns: number, cut: string): string {
  if (stringWidth(line) <= columns) return line;
  const room = columns - stringWidth(cut);
  const [first = ""] = room <= 0 ? [] : wrapAnsi(line, room, { hard: true, trim: false, wordWrap: false }).split("\n");
  return `${first.trimEnd()}${cut}`.slice(0, room <= 0 ? columns : undefined);
}

/** A line filled up with blanks to so many columns. */
export const filled = (line: string, columns: number): string =>
  `${line}${" ".repeat(Math.max(0, columns - stringWidth(line)))}`;

/** As many rows as there are to be: what is too much is left out, what is missing is blank. */
export const rowsOf = (lines: readonly string[], rows: number): readonly string[] =>
  Array.from({ length: Math.max(0, rows) }, (_, place) => lines[place] ?? "");

import { styleText } from "node:util";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Look } from "../terminal/look.js";
import { spansOf, type Block, type Document, type Inline, type Item, type Mark, type Span } from "./document.js";
import { ASCII, UNICODE, type Glyphs } from "./glyphs.js";
import { columnWidths } from "./table.js";

type Style = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<Mark, Style>> = {
  suitable: "green",
  conditional: "cyan",
  "not-covered": "yellow",
  "not-advised": "red",
  unreachable: "magenta",
  prohibited: "redBright",
  box: [],
  warning: "yellow",
  dot: "dim",
};
const STYLES: Readonly<Record<NonNullable<Span["style"]>, Style>> = { strong: "bold", quiet: "dim", name: [] };

const INDENT = "  ";
/** No line begins with a mark that French parts from its word by a blank, nor with what a sentence cites or counts. */
// eslint-disable-next-line no-control-regex -- the text is in colour already
const NO_BREAK = /(?<=×) | (?=(?:\u001B\[\d+m)*[:;?!»·§×])/gu;

/** Lays a document out for a terminal or a pipe: wrapped to the width, in colour where the look says so. */
export function renderText(document: Document, look: Look): string {
  const painter = createPainter(look);
  return document.map((block, place) => painter.block(block, document[place - 1])).join("");
}

const isQuiet = (block: Block): boolean => block.kind === "paragraph" && block.quiet === true;

function createPainter({ width, colour, unicode }: Look) {
  const glyphs: Glyphs = unicode ? UNICODE : ASCII;
  const paint = (style: Style, text: string) => (colour ? styleText(style, text, { validateStream: false }) : text);

  const span = ({ text, style, outcome, glyph = false }: Span): string => {
    const shown = glyph && outcome !== undefined ? `${glyphs[outcome]} ${text}` : text;
    const styles = [style === undefined ? [] : STYLES[style], outcome === undefined ? [] : COLOURS[outcome]].flat();
    return styles.length === 0 ? shown : paint(styles, shown);
  };
  const inline = (content: Inline): string => spansOf(content).map(span).join("");

  const wrap = (text: string, columns: number, hard = false): readonly string[] =>
    wrapAnsi(text.replaceAll(NO_BREAK, "\u00A0"), columns, { hard }).replaceAll("\u00A0", " ").split("\n");

  const hang = (first: string, text: string): string => {
    const indent = " ".repeat(stringWidth(first));
    return wrap(text, width - indent.length)
      .map((line, place) => `${place === 0 ? first : indent}${line}\n`)
      .join("");
  };

  const item = ({ mark = "dot", content, notes = [] }: Item): string =>
    hang(`${INDENT}${paint(COLOURS[mark], glyphs[mark])} `, inline(content)) +
    notes.map((note) => hang(`${INDENT}${INDENT}`, paint("dim", note))).join("");

  const table = (head: readonly string[], rows: readonly (readonly Inline[])[]): string => {
    const cells = rows.map((row) => row.map(inline));
    const widths = columnWidths([head, ...cells], width - INDENT.length);
    const line = (row: readonly string[], style: (text: string) => string = (text) => text): string => {
      const wrapped = row.map((cell, column) => wrap(cell, widths[column] ?? 1, true));
      const height = Math.max(...wrapped.map((lines) => lines.length));
      return Array.from({ length: height }, (_, level) => {
        const texts = wrapped.map((lines, column) => {
          const text = lines[level] ?? "";
          return `${style(text)}${" ".repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(text)))}`;
        });
        return `${INDENT}${texts.join(INDENT)}`.trimEnd() + "\n";
      }).join("");
    };
    return line(head, (text) => paint("dim", text)) + cells.map((row) => line(row)).join("");
  };

  /** A blank line before each block, but not between a heading and what it heads. */
  const gap = (block: Block, before: Block | undefined): string =>
    before === undefined || before.kind === "heading" || (before.kind === "title" && isQuiet(block)) ? "" : "\n";

  const body = (block: Block): string => {
    switch (block.kind) {
      case "title":
        return hang("", inline(block.content));
      case "heading":
        return hang("", span(block.content));
      case "paragraph":
        return hang("", isQuiet(block) ? paint("dim", inline(block.content)) : inline(block.content));
      case "list":
        return block.items.map(item).join("");
      case "table":
      default:
        return table(block.head, block.rows);
    }
  };

  return { block: (block: Block, before: Block | undefined): string => gap(block, before) + body(block) };
}

import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Look } from "../terminal/look.js";
import { paint as inColour, type Token } from "../terminal/paint.js";
import { spansOf, type Block, type Document, type Inline, type Item, type Reference, type Span } from "./document.js";
import { ASCII, UNICODE, type Glyphs } from "./glyphs.js";
import { columnWidths } from "./table.js";

const INDENT = "  ";
/** No line begins with what a sentence cites or counts, nor with a dot between two things. */
// eslint-disable-next-line no-control-regex -- the text is in colour already
const NO_BREAK = /(?<=×) | (?=(?:\u001B\[[\d;]+m)*[·§×])/gu;

/** What is read as one: a title, a heading, a paragraph, an item of a list, a row of a table; or the blank line before it. */
export interface Part {
  readonly lines: readonly string[];
  /** What it is about, where that has a page of its own. */
  readonly leadsTo?: Reference;
}

/**
 * Lays a document out for a terminal: wrapped to the width, in colour where the look says so.
 *
 * @param hard - whether a word that is wider than a line, such as an address of a page, is cut; else it sticks out
 */
export function renderParts(document: Document, look: Look, { hard = false } = {}): readonly Part[] {
  const painter = createPainter(look, hard);
  return document.flatMap((block, place) => painter.block(block, document[place - 1]));
}

/** As {@link renderParts}, in one text, for a terminal or a pipe. */
export const renderText = (document: Document, look: Look): string =>
  renderParts(document, look)
    .flatMap(({ lines }) => lines.map((line) => `${line}\n`))
    .join("");

const isQuiet = (block: Block): boolean => block.kind === "paragraph" && block.quiet === true;
const isLabelled = (block: Block): boolean => block.kind === "list" && block.label !== undefined;

/** What belongs to the block before it: what was asked or what warns to the title, and what is short to what is short. */
const followsClosely = (block: Block, before: Block): boolean =>
  (isQuiet(block) && (before.kind === "title" || isQuiet(before))) ||
  (isLabelled(block) && isLabelled(before)) ||
  (block.kind === "list" && before.kind === "title");

function createPainter({ width, colour, unicode }: Look, isHard: boolean) {
  const glyphs: Glyphs = unicode ? UNICODE : ASCII;
  const paint = (text: string, ...tokens: readonly Token[]) => (colour ? inColour(text, ...tokens) : text);

  const span = ({ text, style, outcome, glyph = false }: Span): string => {
    const shown = glyph && outcome !== undefined ? `${glyphs[outcome]} ${text}` : text;
    return paint(shown, ...[outcome, style].filter((token) => token !== undefined));
  };
  const inline = (content: Inline): string => spansOf(content).map(span).join("");

  const wrap = (text: string, columns: number, hard = isHard): readonly string[] =>
    wrapAnsi(text.replaceAll(NO_BREAK, "\u00A0"), columns, { hard }).replaceAll("\u00A0", " ").split("\n");

  const hang = (first: string, text: string): readonly string[] => {
    const indent = " ".repeat(stringWidth(first));
    return wrap(text, width - indent.length).map((line, place) => `${place === 0 ? first : indent}${line}`);
  };

  const item = ({ mark = "dot", content, notes = [], leadsTo }: Item): Part => ({
    lines: [
      ...hang(`${INDENT}${paint(glyphs[mark], mark)} `, inline(content)),
      ...notes.flatMap((note) => hang(`${INDENT}${INDENT}`, paint(note, "quiet"))),
    ],
    ...(leadsTo !== undefined && { leadsTo }),
  });

  /** Items that begin with the name of what they are: only the first has no indent. */
  const named = (label: string, items: readonly Item[]): readonly Part[] =>
    items.map(({ mark, content, notes = [], leadsTo }, place) => {
      const glyph = mark === undefined ? (place === 0 ? "" : `${glyphs.dot} `) : `${paint(glyphs[mark], mark)} `;
      const text = [inline(content), ...notes.map((note) => paint(note, "quiet"))].join(" ");
      const name = place === 0 ? `${paint(`${label}:`, "strong")} ` : "";
      const [head = "", ...rest] = wrap(`${name}${glyph}${text}`, width - INDENT.length);
      const lines = [`${place === 0 ? "" : INDENT}${head}`, ...rest.map((line) => `${INDENT}${line}`)];
      return { lines, ...(leadsTo !== undefined && { leadsTo }) };
    });

  const table = (head: readonly string[], rows: readonly (readonly Inline[])[]): readonly Part[] => {
    const cells = rows.map((row) => row.map(inline));
    const widths = columnWidths([head, ...cells], width - INDENT.length);
    const line = (row: readonly string[], style: (text: string) => string = (text) => text): Part => {
      const wrapped = row.map((cell, column) => wrap(cell, widths[column] ?? 1, true));
      const height = Math.max(...wrapped.map((lines) => lines.length));
      const rowLines = Array.from({ length: height }, (_, level) => {
        const texts = wrapped.map((lines, column) => {
          const text = lines[level] ?? "";
          return `${style(text)}${" ".repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(text)))}`;
        });
        return `${INDENT}${texts.join(INDENT)}`.trimEnd();
      });
      return { lines: rowLines };
    };
    return [line(head, (text) => paint(text, "quiet")), ...cells.map((row) => line(row))];
  };

  /** A blank line before each block, but not between a heading and what it heads. */
  const gap = (block: Block, before: Block | undefined): readonly Part[] =>
    before === undefined || before.kind === "heading" || followsClosely(block, before) ? [] : [{ lines: [""] }];

  const body = (block: Block): readonly Part[] => {
    switch (block.kind) {
      case "title":
        return [{ lines: hang("", inline(block.content)) }];
      case "heading":
        return [{ lines: hang("", span(block.content)) }];
      case "paragraph":
        return [{ lines: hang("", isQuiet(block) ? paint(inline(block.content), "quiet") : inline(block.content)) }];
      case "list":
        return block.label === undefined ? block.items.map(item) : named(block.label, block.items);
      case "table":
      default:
        return table(block.head, block.rows);
    }
  };

  return {
    block: (block: Block, before: Block | undefined): readonly Part[] => [...gap(block, before), ...body(block)],
  };
}

import { spansOf, type Block, type Document, type Inline, type Item, type Span } from "./document.js";
import { UNICODE } from "./glyphs.js";

/** What Markdown would take for its own. */
const escape = (text: string): string => text.replaceAll(/[\\`*_[\]<>|~#]/gu, String.raw`\$&`);

const plain = ({ text, outcome, glyph = false }: Span): string =>
  escape(glyph && outcome !== undefined ? `${UNICODE[outcome]} ${text}` : text);

function span(one: Span): string {
  if (one.style === "name") return `\`${one.text}\``;
  return one.style === "strong" ? `**${plain(one)}**` : plain(one);
}

const inline = (content: Inline): string => spansOf(content).map(span).join("");

function item({ mark = "dot", content, notes = [] }: Item): string {
  const glyph = mark === "dot" || mark === "box" ? "" : `${UNICODE[mark]} `;
  return `- ${glyph}${inline(content)}${notes.map((note) => `  \n  ${escape(note)}`).join("")}\n`;
}

/** A list; what has a name of its own and one item is a line. */
function list({ label, items }: Extract<Block, { readonly kind: "list" }>): string {
  if (label === undefined) return items.map(item).join("");
  const [first, ...rest] = items;
  if (first !== undefined && rest.length === 0 && first.mark === undefined) {
    return `**${escape(label)}** · ${inline(first.content)}\n`;
  }
  return `**${escape(label)}**\n\n${items.map(item).join("")}`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;

function body(block: Block): string {
  switch (block.kind) {
    case "title":
      return `### ${spansOf(block.content).map(plain).join("")}\n`;
    case "heading":
      return `${span(block.content)}\n`;
    case "paragraph":
      return `${inline(block.content)}\n`;
    case "list":
      return list(block);
    case "table":
    default:
      return (
        row(block.head.map(escape)) +
        row(block.head.map(() => "---")) +
        block.rows.map((cells) => row(cells.map(inline))).join("")
      );
  }
}

/** Lays a document out as Markdown that reads well even as plain text, as in a mail. */
export const renderMarkdown = (document: Document): string => document.map(body).join("\n");

import { withoutLink } from "../mail-link.js";
import { isBareRecipient } from "../bare-recipient.js";
import { parseRecipient } from "../parse-recipient.js";
import { headerOf, isColumnHeader } from "./header-names.js";
import { lineEndsIn, unfolded } from "./lines.js";
import { logicalLines, type LogicalLine } from "./logical-lines.js";
import { textIn, trimmed, without, type Span } from "./span.js";
import { splitLine, type Part } from "./split-line.js";
import { recipientCells } from "./table-row.js";
import { wordsApart } from "./words-apart.js";

/** One recipient of a list, as it stands there, or as a link in the list says it. */
export interface ListedRecipient {
  readonly text: string;
  /** The line in which it starts, from 1. */
  readonly line: number;
  /** Where it starts in the whole text, in UTF-16 units. */
  readonly offset: number;
}

/** What stands before the entries of a list: dashes and dots, numbers and letters, boxes. */
const BULLET =
  /^(?:[-*–—»→>o][ \t\u00a0]+|[•‣⁃◦▪▫●○■□·➢☐☑✓✔\uf0b7][ \t\u00a0]*|\(?(?:[0-9]{1,3}|[a-z])[.)][ \t\u00a0]+|\[[ xX]?\][ \t\u00a0]*)/;
/** A property of a vCard that names somebody (RFC 6350). */
const CARD_PROPERTY = /^(?:[a-z0-9-]+\.)?(?:email|tel|member)(?:;[^:]*)?:/i;
/** The name of a group, or any words before a colon; not what a link or a directory begins with. */
const LABEL = /^(?!mailto:|tel:|ex:|x500:)(?<label>"[^"]{0,200}"|[^:;,<>@"()[\]]{1,80})[:\uff1a](?!\/\/)/i;
/** Nothing but strokes and dots, as between the parts of a table or a mail; words between them are no recipient either. */
const RULE = /^(?:[\p{P}\p{S}\s]*|[-_=*]{3}[^@]*[-_=*]{3})$/u;
/** Part of a name: letters, with what stands in names, and no address. */
const NAME = /^[\p{L}\p{M}\p{N}\s.'’‘“”"`()&/-]*\p{L}[\p{L}\p{M}\p{N}\s.'’‘“”"`()&/-]*$/u;
/** Longer than any name, so that no part is looked through for one. */
const MAX_NAME_LENGTH = 200;
const COLUMNS = /[ \u00a0]{2,}/g;

/** Whether a part, a label in front of it aside, can be the first half of a name. */
function isName(part: string): boolean {
  if (part.length > MAX_NAME_LENGTH) return false;
  const name = part.replace(LABEL, "").trim();
  return NAME.test(name) && !isBareRecipient(name);
}

/** `Jane <a@b.eu>`: looked at from its end, since a part may be as long as the list. */
function isNameAndAddress(part: string): boolean {
  const open = Math.max(part.lastIndexOf("<"), part.lastIndexOf("["));
  const name = part.slice(0, Math.max(open, 0));
  return (
    /[>\]]$/.test(part) && !/[>\]]/.test(part.slice(open + 1, -1)) && !/[<@]/.test(name) && /[\p{L}\p{N}]/u.test(name)
  );
}

/** `Doe, Jane <a@b.eu>`: a comma within a name that is in no quotes. */
function withNames(line: string, parts: readonly Part[]): readonly Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    const given = textIn(line, part).trim();
    const isSecond = before?.separator === "," && isNameAndAddress(given) && isName(textIn(line, before));
    if (before !== undefined && isSecond) whole[whole.length - 1] = { ...part, start: before.start };
    else whole.push(part);
  }
  return whole;
}

/** The spans of the cells between runs of blanks, as in a table that is set in type of one width. */
function columnsIn(text: string): readonly Span[] {
  const columns: Span[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(COLUMNS)) {
    columns.push({ start, end: index });
    start = index + gap.length;
  }
  return [...columns, { start, end: text.length }];
}

const isPlain = (text: string): boolean => !/[<>"()]/.test(text);

/** Recipients that stand in one part with nothing but blanks between them; itself where they do not. */
function apart(text: string, part: Span): readonly Span[] {
  const given = textIn(text, part);
  if (!isPlain(given) || !/\s/.test(given)) return [part];
  const at = ({ start, end }: Span): Span => ({ start: part.start + start, end: part.start + end });
  const words = wordsApart(given);
  if (words !== undefined) return words.map(at);
  const columns = given.includes("@") ? columnsIn(given) : [];
  if (columns.length < 2) return [part];
  return recipientCells(columns, (column) => textIn(given, column)).flatMap((column) => apart(text, at(column)));
}

/** What stands behind a bullet, the property of a vCard, or a label; nothing for a label that has nothing behind it. */
function withoutLabel(text: string, span: Span): Span | undefined {
  const content = without(text, without(text, span, BULLET), CARD_PROPERTY);
  const given = textIn(text, content);
  const label = LABEL.exec(given.slice(0, MAX_NAME_LENGTH + 2));
  if (label === null || isBareRecipient(label.groups?.["label"]?.trim() ?? "")) return content;
  const rest = without(text, content, LABEL);
  const behind = textIn(text, rest);
  if (behind === "") return undefined;
  return behind.includes("@") || typeof parseRecipient(behind) !== "string" ? rest : content;
}

/** Several that one link names; otherwise itself. */
function linkedFrom(given: string): readonly string[] {
  if (!/^mailto:/i.test(given)) return [given];
  const linked = withoutLink(given).split(",");
  return linked.length > 1 ? linked.map((one) => one.trim()).filter((one) => one !== "") : [given];
}

function* recipientsIn(text: string, line: LogicalLine, isFirst: boolean): Generator<ListedRecipient> {
  let content: Span = line;
  for (const prefix of [BULLET, CARD_PROPERTY]) content = without(text, content, prefix);
  const header = headerOf(textIn(text, content));
  if (header?.holdsRecipients === true) content = trimmed(text, { ...content, start: content.start + header.end });

  const given = textIn(text, content);
  const parts = splitLine(given).map((part) => ({ ...part, ...trimmed(given, part) }));
  const filled = parts.filter((part) => !RULE.test(textIn(given, part)) || textIn(given, part).includes("@"));
  const textOf = (part: Part) => textIn(given, part);
  const isRow = parts.some(({ separator }) => separator === "\t" || separator === "|");
  // what heads a column names nobody, unless it is all that there is
  if (isFirst && filled.length > 0 && filled.every((part) => isColumnHeader(textOf(part)))) return;
  const chosen = isRow ? recipientCells(filled, textOf) : withNames(given, filled);

  let number = line.number;
  let counted = line.start;
  for (const part of chosen) {
    const span = { start: content.start + part.start, end: content.start + part.end };
    const labelled = withoutLabel(text, span);
    if (labelled === undefined) continue;
    for (const { start, end } of apart(text, labelled)) {
      number += lineEndsIn(text.slice(counted, start));
      counted = start;
      for (const one of linkedFrom(unfolded(text.slice(start, end)))) yield { text: one, line: number, offset: start };
    }
  }
}

/**
 * Reads a list of recipients as people paste it: out of a mail program, a mail's header, a table, a document, vCards. One
 * a line, or several with commas, semicolons or tabs between them, in any of the forms in which one is written. What is
 * about something else, such as who sent a mail, is left out; what cannot be read stays, to be reported in its place. A
 * quote that is not closed spoils its own line only. The time it takes is in proportion to the length of the text.
 *
 * @see policy.md §5
 *
 * @example
 * readRecipients('To: "Doe, John" <john@consilium.europa.eu>;\r\n\tjane@ec.europa.eu')
 * // => [{ text: '"Doe, John" <john@consilium.europa.eu>', line: 1, offset: 4 },
 * //     { text: "jane@ec.europa.eu", line: 2, offset: 46 }]
 */
export function readRecipients(text: string): readonly ListedRecipient[] {
  const recipients: ListedRecipient[] = [];
  let isFirst = true;
  for (const line of logicalLines(text)) {
    if (line.isDropped || line.start === line.end) continue;
    for (const recipient of recipientsIn(text, line, isFirst && line.end < text.trimEnd().length))
      recipients.push(recipient);
    isFirst = false;
  }
  return recipients;
}

import { isBareRecipient } from "../bare-recipient.js";
import { headerOf } from "./header-names.js";
import { linesOf, type Line } from "./lines.js";
import { textIn, trimmed, without, type Span } from "./span.js";

/** Lines that belong together: one, or several of which all but the first were folded. */
export interface LogicalLine extends Span {
  readonly number: number;
  /** Whether it is all that a vCard or a message says of somebody else, or of something else. */
  readonly isDropped: boolean;
}

/** What mail programs put before each line of a mail that they quote. */
const QUOTE_MARK = /^[ \t]*>[> \t]*/;
const CARD_BEGIN = /^begin:vcard\s*$/i;
const CARD_END = /^end:vcard\s*$/i;
/** A property of a vCard (RFC 6350 section 3.3). */
const CARD_PROPERTY = /^(?:[a-z0-9-]+\.)?(?<name>[a-z0-9-]+)(?:;[^:]*)?:/i;
const CARD_RECIPIENTS = new Set(["email", "tel", "member"]);

const hasOddQuotes = (text: string): boolean =>
  (text.match(/\\[^]|"/g)?.filter((sign) => sign === '"').length ?? 0) % 2 === 1;

/** Whether the quote that is open at the end of a line is closed in the next; an address between was never in quotes. */
const goesOn = (line: string, next: string): boolean =>
  hasOddQuotes(next) &&
  !line.slice(line.lastIndexOf('"')).includes("@") &&
  !next.slice(0, next.indexOf('"')).includes("@");

/** What a line begins that goes on behind a name: an address in brackets; in a header, more of the name before it. */
const ADDRESS_NEXT = /^[ \t]+<[^<>]*>/;
const NAME_NEXT = /^[ \t]+[^@<>,;]*<[^<>]*>/;
/** What stands last on a line, with a comma or without one. */
const LAST = /(?<last>[^,;:]*)(?<comma>,?)\s*$/;

/** Whether a line ends in a name without its address, which follows on the next one. */
function endsInName(line: string, next: string, isHeader: boolean): boolean {
  if (!(isHeader ? NAME_NEXT : ADDRESS_NEXT).test(next)) return false;
  // no name is longer, so that no line is looked through again and again
  const { last = "", comma } = LAST.exec(line.slice(-200))?.groups ?? {};
  const name = last.trim();
  if (name === "" || /[@<>]/.test(name) || isBareRecipient(name)) return false;
  return comma === "" || isHeader;
}

/**
 * The lines of a text with those put together that were folded: inside a quoted name, and between a name and its address.
 * What of a message and of a vCard is about something else is marked.
 */
export function* logicalLines(text: string): Generator<LogicalLine> {
  const lines = linesOf(text);
  const contentOf = (line: Line): Span => without(text, line, QUOTE_MARK);
  const lastCardEnd = lines.findLastIndex((line) => CARD_END.test(textIn(text, contentOf(line))));
  let inCard = false;
  let header: "recipients" | "other" | undefined;

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const content = trimmed(text, contentOf(line));
    const given = textIn(text, content);
    const isFolded = /^[ \t]/.test(textIn(text, line)) && given !== "";

    if (CARD_BEGIN.test(given) && index < lastCardEnd) inCard = true;
    if (inCard) {
      const name = CARD_PROPERTY.exec(given)?.groups?.["name"]?.toLowerCase();
      const isOfCard = isFolded || (name !== undefined && !CARD_RECIPIENTS.has(name));
      yield { ...content, number: line.number, isDropped: isOfCard };
      if (CARD_END.test(given)) inCard = false;
      continue;
    }

    const found = headerOf(given);
    if (!isFolded || found !== undefined) header = found && (found.holdsRecipients ? "recipients" : "other");
    if (header === "other") {
      yield { ...content, number: line.number, isDropped: true };
      continue;
    }
    let { end } = content;
    let last = given;
    let isOpen = hasOddQuotes(given);
    for (let next = lines[index + 1]; next !== undefined; next = lines[index + 1]) {
      const following = textIn(text, next);
      if (!/^[ \t]+\S/.test(following)) break;
      const joins = isOpen ? goesOn(last, following) : endsInName(last, following, header === "recipients");
      if (!joins) break;
      isOpen = isOpen ? false : hasOddQuotes(following);
      last = following;
      end = trimmed(text, next).end;
      index += 1;
    }
    yield { start: content.start, end, number: line.number, isDropped: false };
  }
}

import { splitRecipients } from "../../request/recipients.js";

/** What mail programs write before the recipients of a mail. */
const RECIPIENTS = /^\s*(?:to|cc|bcc|à|a|cci|pour|an|recipients?|destinataires?)\s*:\s*/iu;
/** The other lines above a mail: who sent it, when, about what. None of them is a recipient, and none is kept. */
const OTHERS = /^\s*(?:from|de|von|reply-to|sender|subject|objet|betreff|date|sent|envoyé|gesendet|importance)\s*:/iu;
const SEPARATORS = ",;\t";

const isOpen = (line: string): boolean => (line.match(/"/gu)?.length ?? 0) % 2 === 1;

/** Lines, with a quoted name that goes on in the next one put together again. */
function linesIn(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|[\r\n]/u)) {
    const before = lines.at(-1);
    if (before !== undefined && isOpen(before) && /^[ \t]/u.test(line))
      lines[lines.length - 1] = `${before} ${line.trimStart()}`;
    else lines.push(line);
  }
  return lines;
}

/** Addresses with nothing but blanks between them, as they come out of a document. */
const apart = (part: string): readonly string[] => {
  const words = part.split(/\s+/u);
  return words.length > 1 && words.every((word) => /^[^\s<>"()]+@[^\s<>"()]+$/u.test(word)) ? words : [part];
};

/** `Doe, Jane <a@b.eu>`: a comma within a name that is in no quotes. */
function withNames(parts: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    const isName = before !== undefined && /^[\p{L}\p{M}.'’ -]+$/u.test(before) && !before.includes(".");
    if (isName && /^[\p{L}\p{M}][^<@]*<[^<>]+>$/u.test(part))
      whole[whole.length - 1] = part.replace(/^(?<name>[^<]*?)\s*</u, (_, name: string) => `"${before}, ${name}" <`);
    else whole.push(part);
  }
  return whole;
}

/**
 * The recipients in a text as it comes out of a mail program, a list or a document: `To:` lines, with commas or semicolons
 * between them, one a line, `Name <address>`. What cannot be read stays, to be reported in its place.
 *
 * @example
 * recipientsFrom("To: Doe, Jane <a@b.eu>; c@d.eu") // => ['"Doe, Jane" <a@b.eu>', "c@d.eu"]
 */
export function recipientsFrom(text: string): readonly string[] {
  return linesIn(text)
    .filter((line) => !OTHERS.test(line))
    .flatMap((line) => withNames(splitRecipients(line.replace(RECIPIENTS, ""), SEPARATORS)))
    .flatMap(apart)
    .map((part) => part.replace(/^mailto:/iu, ""));
}

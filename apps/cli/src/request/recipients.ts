/** What parts recipients that stand side by side: on the command line and in a file of them, and in a cell of a CSV. */
export const SEPARATORS = { list: ",;", cell: "; \t\r\n" } as const;

/**
 * Splits a list of recipients, but not inside a quoted name or a comment.
 *
 * @example
 * splitRecipients('"Doe, Jane" <a@b.eu>, c@d.eu', SEPARATORS.list) // => ['"Doe, Jane" <a@b.eu>', "c@d.eu"]
 */
export function splitRecipients(text: string, separators: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  let comments = 0;
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charAt(place);
    if (character === "\\" && (quoted || comments > 0)) place += 1;
    else if (character === '"' && comments === 0) quoted = !quoted;
    else if (quoted) continue;
    else if (character === "(") comments += 1;
    else if (character === ")") comments = Math.max(0, comments - 1);
    else if (comments === 0 && separators.includes(character)) {
      parts.push(text.slice(start, place));
      start = place + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** The recipients of one `--to`; an empty one stays, to be reported: nobody means to send to nobody. */
export function recipientsOfFlag(value: string): readonly string[] {
  const recipients = splitRecipients(value, SEPARATORS.list);
  return recipients.length === 0 ? [""] : recipients;
}

/** The recipients of a file: one a line or several with `;` or `,` between them; lines from `#` on are remarks. */
export function recipientsOfFile(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("#"))
    .flatMap((line) => splitRecipients(line, SEPARATORS.list));
}

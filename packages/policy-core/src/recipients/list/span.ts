/** A stretch of the text that was given: from one UTF-16 unit up to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same without white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const given = text.slice(start, end);
  const from = start + (given.length - given.trimStart().length);
  return { start: from, end: Math.max(from, from + given.trim().length) };
}

export const textIn = (text: string, { start, end }: Span): string => text.slice(start, end);

/** What is left when something in front goes. */
export function without(text: string, span: Span, prefix: RegExp): Span {
  const found = prefix.exec(textIn(text, span))?.[0].length ?? 0;
  return found === 0 ? span : trimmed(text, { start: span.start + found, end: span.end });
}

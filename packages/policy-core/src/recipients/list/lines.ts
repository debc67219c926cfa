import type { Span } from "./span.js";

/** A line of the text, without its end. */
export interface Line extends Span {
  /** From 1. */
  readonly number: number;
}

/** What any program ends a line with. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a text, without a byte order mark in front. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = text.startsWith("\ufeff") ? 1 : 0;
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    lines.push({ start, end: index, number: lines.length + 1 });
    start = index + end.length;
  }
  lines.push({ start, end: text.length, number: lines.length + 1 });
  return lines;
}

/** The text without its line ends: of a folded line the white space after them stays (RFC 5322 section 2.2.3). */
export const unfolded = (text: string): string => text.replace(LINE_END, "");

export const lineEndsIn = (text: string): number => text.match(LINE_END)?.length ?? 0;

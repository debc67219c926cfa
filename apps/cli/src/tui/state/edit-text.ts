import type { CommandId } from "../keys/commands.js";

/** A line of text that is being typed, and where the next character goes, as an offset in UTF-16 code units. */
export interface Edited {
  readonly text: string;
  readonly cursor: number;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Where each character that a person sees begins, and where the last one ends. */
const boundaries = (text: string): readonly number[] => [
  ...[...graphemes.segment(text)].map(({ index }) => index),
  text.length,
];

const before = ({ text, cursor }: Edited): number => boundaries(text).findLast((place) => place < cursor) ?? 0;
const after = ({ text, cursor }: Edited): number => boundaries(text).find((place) => place > cursor) ?? text.length;

/** Where the word before the cursor begins. */
const wordBefore = ({ text, cursor }: Edited): number => /\S*\s*$/u.exec(text.slice(0, cursor))?.index ?? 0;

const without = ({ text }: Edited, from: number, to: number): Edited => ({
  text: text.slice(0, from) + text.slice(to),
  cursor: from,
});

/**
 * Puts a text in at the cursor.
 *
 * @example
 * insert({ text: "ac", cursor: 1 }, "b") // => { text: "abc", cursor: 2 }
 */
export const insert = ({ text, cursor }: Edited, more: string): Edited => ({
  text: text.slice(0, cursor) + more + text.slice(cursor),
  cursor: cursor + more.length,
});

/** What a command does to a text; `undefined` for a command that has nothing to do with it. */
export function edit(edited: Edited, command: CommandId): Edited | undefined {
  const { text, cursor } = edited;
  switch (command) {
    case "cursorLeft":
      return { text, cursor: before(edited) };
    case "cursorRight":
      return { text, cursor: after(edited) };
    case "lineStart":
      return { text, cursor: 0 };
    case "lineEnd":
      return { text, cursor: text.length };
    case "deleteBefore":
      return without(edited, before(edited), cursor);
    case "deleteAfter":
      return without(edited, cursor, after(edited));
    case "deleteWord":
      return without(edited, wordBefore(edited), cursor);
    case "deleteToStart":
      return without(edited, 0, cursor);
    case "deleteToEnd":
      return without(edited, cursor, text.length);
    default:
      return undefined;
  }
}

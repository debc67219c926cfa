import stringWidth from "string-width";
import { sanitise } from "../../terminal/sanitise.js";
import type { Edited } from "../state/edit-text.js";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A text that is being typed, as much of it as is seen, and the column of the cursor in that. */
export interface Typed {
  readonly text: string;
  readonly column: number;
}

/**
 * What is seen of a text that is being typed: where it is too long, what stands before the cursor is.
 *
 * @example
 * typedIn({ text: "someone@ec.europa.eu", cursor: 20 }, 10) // => { text: "europa.eu", column: 9 }
 */
export function typedIn({ text, cursor }: Edited, columns: number): Typed {
  const before = Array.from(graphemes.segment(sanitise(text.slice(0, cursor))), ({ segment }) => segment);
  let first = before.length;
  let column = 0;
  while (first > 0) {
    const width = stringWidth(before[first - 1] ?? "");
    if (column + width > columns - 1) break;
    column += width;
    first -= 1;
  }
  return { text: `${before.slice(first).join("")}${sanitise(text.slice(cursor))}`, column };
}

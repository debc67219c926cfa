import type { Span } from "./span.js";

/** A part of a line, and what ends it: nothing at the end of the line, or where only a > does. */
export interface Part extends Span {
  readonly separator: "," | ";" | "\t" | "|" | "";
}

/** Signs at which something may begin or end. */
const SIGN = /["(<[,;\t|\\]/g;
const QUOTED = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;
const ANGLE = /<[^<>]*>/y;
const SQUARE = /\[[^[\]]*\]/y;
/** A link at the start of a part, behind a label or not: commas and semicolons are of the link. Bounded, as each part is looked at. */
const LINK =
  /[ \u00a0]{0,8}(?:[^\s:;,<>@"()[\]|][^\t:;,<>@"()[\]|]{0,60}:[ \u00a0]{0,8})?(?:mailto:[^\s;<>"]*|tel:[^\s,;<>"]*(?:;[a-z0-9-]+=[^\s,;<>"]*)*)/iy;
/** A bar parts cells where the row starts with one, or blanks are around it: an address may hold one. */
const TABLE = /^\s*\||\s\|\s/;

function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Where each comment ends, by where it starts: comments nest, and what is never closed is none. */
function commentsIn(line: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  if (!line.includes("(")) return ends;
  const open: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (character === "\\") at += 1;
    else if (character === "(") open.push(at);
    else if (character === ")") {
      const start = open.pop();
      if (start !== undefined) ends.set(start, at + 1);
    } else if (character === '"' && open.length === 0) {
      const end = endOf(QUOTED, line, at);
      if (end === undefined) break;
      at = end - 1;
    }
  }
  return ends;
}

/**
 * Splits a line at commas, semicolons, tabs and the bars of a table, but not inside quotes, comments, brackets and links;
 * and behind a > where another < follows. A quote that is not closed takes the rest of the line with it, and nothing else.
 * Each sign is looked at a bounded number of times.
 *
 * @example
 * splitLine('"Doe, Jane" <a@b.eu>, c@d.eu') // => parts '"Doe, Jane" <a@b.eu>' and " c@d.eu"
 */
export function splitLine(line: string): readonly Part[] {
  const parts: Part[] = [];
  const comments = commentsIn(line);
  const isTable = TABLE.test(line);
  let start = 0;
  let angleEnd: number | undefined;
  let at = endOf(LINK, line, 0) ?? 0;
  const end = (place: number, separator: Part["separator"]) => {
    parts.push({ start, end: place, separator });
    angleEnd = undefined;
    start = place + separator.length;
    at = separator === "" ? at : (endOf(LINK, line, start) ?? start);
  };
  while (at < line.length) {
    SIGN.lastIndex = at;
    const found = SIGN.exec(line);
    if (found === null) break;
    at = found.index;
    switch (found[0]) {
      case ",":
      case ";":
      case "\t":
        end(at, found[0]);
        break;
      case "|":
        if (isTable) end(at, "|");
        else at += 1;
        break;
      case '"':
        at = endOf(QUOTED, line, at) ?? line.length;
        break;
      case "(":
        at = comments.get(at) ?? at + 1;
        break;
      case "[":
        at = endOf(SQUARE, line, at) ?? at + 1;
        break;
      case "<": {
        const close = endOf(ANGLE, line, at);
        if (close === undefined) at += 1;
        else {
          at = close;
          if (angleEnd !== undefined) end(angleEnd, "");
          angleEnd = close;
        }
        break;
      }
      default:
        at += 2;
    }
  }
  parts.push({ start, end: line.length, separator: "" });
  return parts;
}

import type { RecipientProblem } from "./problems.js";

/** A lexical token of an address. Comments and white space are none; the token after them knows that they were there. */
export interface Token {
  /** The character itself for one of those that have a meaning of their own. */
  readonly kind: "atom" | "quoted" | "literal" | "." | "@" | "<" | ">" | "," | ";" | ":";
  readonly start: number;
  readonly end: number;
  /** Whether white space or a comment stands before it. */
  readonly spaced: boolean;
  /** Whether white space stands before it. */
  readonly blank: boolean;
}

/** `1*atext` (RFC 5322 section 3.2.3) with RFC 6532's letters; control characters never get this far. */
const ATOM = /[^ \t()<>[\]:;@\\,."]+/y;
/** `quoted-string` (RFC 5322 section 3.2.4). */
const QUOTED = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;
/** `domain-literal` (RFC 5322 section 3.4.1), whatever it holds. */
const LITERAL = /\[[^[\]]*\]/y;

function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** `comment` (RFC 5322 section 3.2.2) nests: the depth is counted, so that no depth is too much. */
function endOfComment(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\\") at += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/**
 * Cuts an address, unfolded and without control characters, into its lexical tokens: one pass from left to right, no
 * recursion, nothing looked at twice.
 *
 * @see RFC 5322 section 3.2
 *
 * @example
 * tokenise("Jane (home) <j@x>") // => tokens of kind atom, <, atom, @, atom, >; only < is spaced
 * tokenise("Jane (home <j@x>")  // => "unbalanced"
 */
export function tokenise(text: string): readonly Token[] | Extract<RecipientProblem, "unbalanced" | "bad-form"> {
  const tokens: Token[] = [];
  let spaced = false;
  let blank = false;
  let at = 0;
  const take = (kind: Token["kind"], end: number) => {
    tokens.push({ kind, start: at, end, spaced, blank });
    spaced = false;
    blank = false;
    at = end;
  };
  while (at < text.length) {
    const character = text.charAt(at);
    switch (character) {
      case " ":
      case "\t":
        spaced = true;
        blank = true;
        at += 1;
        break;
      case "(": {
        const end = endOfComment(text, at);
        if (end === undefined) return "unbalanced";
        spaced = true;
        at = end;
        break;
      }
      case '"':
      case "[": {
        const end = endOf(character === "[" ? LITERAL : QUOTED, text, at);
        if (end === undefined) return "unbalanced";
        take(character === "[" ? "literal" : "quoted", end);
        break;
      }
      case ")":
      case "]":
        return "unbalanced";
      case "\\":
        return "bad-form";
      case ".":
      case "@":
      case "<":
      case ">":
      case ",":
      case ";":
      case ":":
        take(character, at + 1);
        break;
      default:
        take("atom", endOf(ATOM, text, at) ?? at + 1);
    }
  }
  return tokens;
}

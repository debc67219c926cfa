import type { Key } from "ink";
import type { KeyName, NamedKey } from "./key-name.js";

const NAMED: readonly (readonly [keyof Key, NamedKey])[] = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageUp", "pageup"],
  ["pageDown", "pagedown"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "escape"],
  ["backspace", "backspace"],
  ["delete", "delete"],
];

const CONTROLS: Readonly<Record<string, NamedKey>> = {
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  " ": "space",
  "\u007F": "backspace",
  "\b": "backspace",
};

/** From the code of Ctrl-A to that of the letter. */
const LETTERS = 0x60;
const CTRL_Z = 0x1a;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The keys in what Ink gives at once: a fast `jjj`, or a text that a terminal without bracketed paste passes on, comes as
 * one string.
 *
 * @example
 * readKeys("jj\r", noKey) // => ["j", "j", "enter"]
 */
export function readKeys(input: string, key: Key): readonly KeyName[] {
  // Esc and a key right after it look like that key with Alt, which is none of ours
  if (key.meta && !key.escape) return ["escape", ...readKeys(input, { ...key, meta: false })];
  if (key.tab) return [key.shift ? "shift+tab" : "tab"];
  const named = NAMED.find(([flag]) => key[flag] === true);
  if (named !== undefined) return [named[1]];
  if (key.ctrl) return /^[a-z]$/u.test(input) ? [`ctrl+${input}`] : [];
  return [...graphemes.segment(input)].flatMap(({ segment }) => keyOf(segment));
}

function keyOf(character: string): readonly KeyName[] {
  const named = character === "\r\n" ? "enter" : CONTROLS[character];
  if (named !== undefined) return [named];
  const code = character.charCodeAt(0);
  if (code > 0 && code <= CTRL_Z) return [`ctrl+${String.fromCharCode(code + LETTERS)}`];
  return /^\p{Cc}/u.test(character) ? [] : [character];
}

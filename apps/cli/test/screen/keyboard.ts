import type { NamedKey } from "../../src/tui/keys/key-name.js";

/** What a terminal sends for the keys that bear a name. */
const BYTES: Readonly<Record<NamedKey, string>> = {
  up: "\u001B[A",
  down: "\u001B[B",
  right: "\u001B[C",
  left: "\u001B[D",
  pageup: "\u001B[5~",
  pagedown: "\u001B[6~",
  home: "\u001B[H",
  end: "\u001B[F",
  enter: "\r",
  escape: "\u001B",
  tab: "\t",
  "shift+tab": "\u001B[Z",
  space: " ",
  backspace: "\u007F",
  delete: "\u001B[3~",
};

const isNamed = (key: string): key is NamedKey => key in BYTES;

/** From the code of a letter to that of the letter with Ctrl. */
const CTRL = 0x60;

/**
 * What a terminal sends for a key, named as in the table of keys.
 *
 * @example
 * bytesOf("ctrl+n") // => "\u000E"
 */
export function bytesOf(key: string): string {
  if (isNamed(key)) return BYTES[key];
  const letter = /^ctrl\+(?<letter>[a-z])$/u.exec(key)?.groups?.["letter"];
  return letter === undefined ? key : String.fromCharCode(letter.charCodeAt(0) - CTRL);
}

/** What a terminal sends for a text that is pasted. */
export const pasted = (text: string): string => `\u001B[200~${text}\u001B[201~`;

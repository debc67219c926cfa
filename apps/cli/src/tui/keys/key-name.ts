/** The keys that bear a name; every other key is the one character that it types. */
export const NAMED_KEYS = [
  "up",
  "down",
  "left",
  "right",
  "pageup",
  "pagedown",
  "home",
  "end",
  "enter",
  "escape",
  "tab",
  "shift+tab",
  "space",
  "backspace",
  "delete",
] as const;
export type NamedKey = (typeof NAMED_KEYS)[number];

/** A key as settings and texts name it: `down`, `y`, `ctrl+n`. */
export type KeyName = string;

const CONTROL = /^ctrl\+[a-z]$/u;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Whether a key may be named so: one of {@link NAMED_KEYS}, one visible character, or `ctrl+` with a small letter.
 *
 * @example
 * isKeyName("ctrl+n") // => true
 * isKeyName("F1")     // => false
 */
export function isKeyName(name: string): boolean {
  if (NAMED_KEYS.some((known) => known === name) || CONTROL.test(name)) return true;
  return [...graphemes.segment(name)].length === 1 && /^[^\p{C}\p{Z}]+$/u.test(name);
}

/**
 * Whether a key types the character that it is named after.
 *
 * @example
 * isTyped("é")   // => true
 * isTyped("tab") // => false
 */
export const isTyped = (name: KeyName): boolean => !NAMED_KEYS.some((known) => known === name) && !CONTROL.test(name);

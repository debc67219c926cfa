/**
 * Controls, format characters (bidi among them), private use, unassigned, lone surrogates, line and paragraph ends; and what
 * changes how wide a sign is, on which terminals do not agree.
 */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu;

const escaped = (character: string) =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}}`;

/**
 * Makes a text from outside fit to be printed on one line: what a terminal would act on, or not show, is spelt out.
 *
 * @example
 * sanitise("a\u001b[31m") // => "a\\u{001B}[31m"
 */
export const sanitise = (text: string): string => text.replaceAll(UNSAFE, escaped);

/** What may stand for @ in an address. */
const AT = /[@＠﹫]|%40/u;
const LONGEST_SHOWN = 200;

/**
 * A file's name fit to be printed in a message, or `undefined` where it may be an address given to the wrong option.
 *
 * @example
 * showableName("requests.csv") // => "requests.csv"
 * showableName("jane@b.eu")    // => undefined
 */
export function showableName(name: string): string | undefined {
  return AT.test(name) || name.length > LONGEST_SHOWN ? undefined : sanitise(name);
}

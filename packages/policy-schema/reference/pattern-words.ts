/** What a pattern comes down to, for people; by the pattern itself, so that another one is not said in these words. */
const WORDS: ReadonlyMap<string, string> = new Map([
  [String.raw`^[a-z0-9]+(?:-[a-z0-9]+)*$`, "lower-case letters and digits, with single hyphens between"],
  [
    String.raw`^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)(?:-[0-9a-z]+)?$`,
    "three numbers with dots between, such as `1.0.0`; a hyphen and a mark after it where it is not released",
  ],
  [
    String.raw`^[\^~]?(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$`,
    "version such as `1.0.0`, `~1.0.0` or `^1.0.0`",
  ],
  [
    String.raw`^(?:§(?:[1-9]|1[0-4])(?:\([1-3]\))?|[0-9A-Za-z][0-9A-Za-z.\/-]{0,62}(?: Art\. [1-9][0-9]{0,3}(?:\([1-9][0-9]{0,2}\))?)?)$`,
    "a paragraph from `§1` to `§14`, a bullet such as `§12(1)`, `public`, or a source such as `11336/11`, with an article where one is meant: `2013/488/EU Art. 9(4)`",
  ],
  [String.raw`^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$`, "year, month or day"],
  [String.raw`^[0-9A-Za-z][0-9A-Za-z.\/-]{0,62}$`, "letters, digits, dots, slashes and hyphens, such as `11336/11`"],
  [String.raw`^[^\x00-\x20\x7F-\x9F@]*$`, "a text without blanks, control characters and `@`"],
  [
    "^[^\\x00-\\x1F\\x7F-\\x9F\\xAD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*$",
    "a text without control characters and characters that nobody sees",
  ],
  [String.raw`^https?:\/\/[0-9A-Za-z.:@_~%!\$&'()*+,;=-]+(?:[/?#][!-~]*)?$`, "http or https URL"],
]);

/** A pattern in words; as code where nobody has found words for it. */
export const patternWords = (pattern: string): string => WORDS.get(pattern) ?? `matches \`${pattern}\``;

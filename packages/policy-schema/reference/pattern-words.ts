/** What a pattern comes down to, for people; by the pattern itself, so that another one is not said in these words. */
const WORDS: ReadonlyMap<string, string> = new Map([
  [String.raw`^[a-z0-9]+(?:-[a-z0-9]+)*$`, "lower-case letters and digits, with single hyphens between"],
  [
    String.raw`^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$`,
    "three numbers with dots between, such as `1.0.0`",
  ],
  [
    String.raw`^[\^~]?(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$`,
    "version such as `1.0.0`, `~1.0.0` or `^1.0.0`",
  ],
  [
    String.raw`^(?:§(?:[1-9]|1[0-4])(?:\([1-3]\))?|2013\/488\/EU|public)$`,
    "a paragraph from `§1` to `§14`, a bullet such as `§12(1)`, `2013/488/EU`, or `public`",
  ],
  [String.raw`^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$`, "year, month or day"],
  [String.raw`^https?:\/\/[0-9A-Za-z.:@_~%!$&'()*+,;=-]+(?:[/?#][!-~]*)?$`, "http or https URL"],
]);

/** A pattern in words; as code where nobody has found words for it. */
export const patternWords = (pattern: string): string => WORDS.get(pattern) ?? `matches \`${pattern}\``;

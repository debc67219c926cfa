/** Up to here `\xHH` names a character for every engine; PHP before 8.2 takes no NUL as it is. */
const LAST_IN_TWO_DIGITS = 0xff;

const inTwoDigits = (code: number): string => String.raw`\x${code.toString(16).toUpperCase().padStart(2, "0")}`;

/**
 * A pattern as RE2, Java, .NET, PCRE, Python and JavaScript compile it with one meaning: `\d` takes digits of every script
 * for some, so digits are listed; RE2 and PCRE know no `\uHHHH`, so the character stands there itself; some programs take
 * every `$` for the end, so one that is a character is escaped.
 *
 * @example
 * portablePattern(String.raw`^[$\d]$`) // => "^[\\$0-9]$"
 */
export function portablePattern(pattern: string): string {
  let isInClass = false;
  return pattern.replaceAll(/\\u(?<hex>[0-9A-F]{4})|\\.|[[\]$]/gu, (token: string, hex?: string) => {
    if (hex !== undefined) {
      const code = Number.parseInt(hex, 16);
      return code > LAST_IN_TWO_DIGITS ? String.fromCodePoint(code) : inTwoDigits(code);
    }
    if (token === String.raw`\d`) return isInClass ? "0-9" : "[0-9]";
    if (token === "$" && isInClass) return String.raw`\$`;
    if (token === "[") isInClass = true;
    if (token === "]") isInClass = false;
    return token;
  });
}

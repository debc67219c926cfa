/** How a file of CSV is written: what parts cells, and what ends lines. */
export interface CsvDialect {
  readonly separator: "," | ";" | "\t" | "|";
  /** The last character of a line's end: with `"\n"` a `"\r"` may stand before it. */
  readonly lineEnd: "\n" | "\r";
}

export const USUAL_DIALECT: CsvDialect = { separator: ",", lineEnd: "\n" };

const SEPARATORS = [",", ";", "\t"] as const satisfies readonly CsvDialect["separator"][];
/** A first line that names the separator, as Excel writes and reads it. */
const NAMED = /^"?sep=([,;\t|])"?[^\S\n\r]*(?:\r\n|\r|\n|$)/iu;

/** Whether a line names the separator, and is no header. */
export const namesSeparator = (line: string): boolean => NAMED.test(line);

const isSeparator = (character: string | undefined): character is CsvDialect["separator"] =>
  character !== undefined && ",;\t|".includes(character);

/** A text up to the end of its first line outside quotes, without what is in quotes. */
function bareLine(text: string): { readonly bare: string; readonly end: number } {
  let bare = "";
  let isQuoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charAt(place);
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === "\n" || character === "\r") return { bare, end: place };
    else bare += character;
  }
  return { bare, end: -1 };
}

const count = (text: string, character: string): number => text.split(character).length - 1;

/**
 * How a file is written, by its beginning: its header tells.
 *
 * @example
 * dialectOf("channel;level\r\nemail;public\r\n") // => { separator: ";", lineEnd: "\n" }
 */
export function dialectOf(beginning: string): CsvDialect {
  const named = NAMED.exec(beginning);
  const { bare, end } = bareLine(beginning);
  const isLone = end !== -1 && beginning.charAt(end) === "\r" && beginning.charAt(end + 1) !== "\n";
  const lineEnd = isLone && end + 1 < beginning.length ? "\r" : "\n";
  if (isSeparator(named?.[1])) return { separator: named[1], lineEnd };
  const counts = SEPARATORS.map((separator) => ({ separator, times: count(bare, separator) }));
  const [most] = counts.toSorted((one, other) => other.times - one.times);
  return { separator: most?.separator ?? USUAL_DIALECT.separator, lineEnd };
}

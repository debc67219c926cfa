/** What a code point is written as: base 36, after a sign where it is less than the one that it is told from. */
const RADIX = 36;

/**
 * Texts out of one: each is told by its code points, the first of them by how far it lies from the first one of the text
 * before, the others by how far they lie from the first.
 *
 * @example
 * unpackTexts("2p,1,,_,1.0") // => ["a", "b", undefined, "", "cc"]
 */
export function unpackTexts(packed: string): readonly (string | undefined)[] {
  let before = 0;
  return packed.split(",").map((text) => {
    if (text === "") return undefined;
    if (text === "_") return "";
    const [first = 0, ...others] = text.split(".").map((digits) => Number.parseInt(digits, RADIX));
    before += first;
    return String.fromCodePoint(before, ...others.map((other) => before + other));
  });
}

/** A row of UTS #46's table as tr46 holds it: a range or one code point, its status, and what it is mapped to. */
export type MappingRow =
  | readonly [number | readonly [number, number], number]
  | readonly [number | readonly [number, number], number, string];

/** The table out of the lengths of its ranges, which follow one another, their statuses, a digit each, and the mappings. */
export function unpackMappingTable(lengths: string, statuses: string, mappings: string): readonly MappingRow[] {
  const texts = unpackTexts(mappings);
  let next = 0;
  return lengths.split(",").map((length, place): MappingRow => {
    const start = next;
    const end = start + (length === "" ? 0 : Number.parseInt(length, RADIX));
    next = end + 1;
    const [range, status, text] = [
      start === end ? start : ([start, end] as const),
      Number(statuses[place]),
      texts[place],
    ];
    return text === undefined ? [range, status] : [range, status, text];
  });
}

/** Pairs out of the texts on both of their sides. */
export function unpackPairs(keys: string, values: string): Readonly<Record<string, string>> {
  const texts = unpackTexts(values);
  return Object.fromEntries(unpackTexts(keys).map((key, place) => [key ?? "", texts[place] ?? ""]));
}

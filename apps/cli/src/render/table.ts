import stringWidth from "string-width";

const GAP = 2;
/** Narrower than this, a column cannot be read. */
const NARROWEST = 8;
/** A longer word is broken before its column takes the room of the others. */
const LONGEST_WORD = 24;

const widest = (texts: readonly string[]): number =>
  texts.reduce((width, text) => Math.max(width, stringWidth(text)), 0);

/**
 * How wide each column is, with a gap of two between them: as wide as its cells, and where that is too much for the
 * width, the widest give way, at first as far as their words allow.
 *
 * @example
 * columnWidths([["id", "text"], ["a", "a long text"]], 80) // => [2, 11]
 */
export function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ""));
  const widths = columns.map((cells) => widest(cells));
  const words = columns.map((cells) => Math.min(LONGEST_WORD, widest(cells.flatMap((cell) => cell.split(" ")))));
  const room = width - GAP * (columns.length - 1);

  const narrow = (least: (column: number) => number) => {
    const spare = (column: number) => (widths[column] ?? 0) > least(column);
    while (widths.reduce((sum, one) => sum + one, 0) > room && widths.some((_, column) => spare(column))) {
      const most = Math.max(...widths.filter((_, column) => spare(column)));
      widths[widths.findIndex((one, column) => one === most && spare(column))] = most - 1;
    }
  };
  narrow((column) => words[column] ?? NARROWEST);
  narrow(() => NARROWEST);
  return widths;
}

/** How far down what matters stands: a little below the middle, so that a list is seen from its title on. */
const DOWN = 0.6;

/**
 * The first of the rows that are seen: as many as fit, with those that matter about their middle as far as the ends allow.
 *
 * @param from - the first row of what matters
 * @param rows - how many rows that has
 *
 * @example
 * topOf({ from: 50, rows: 1, of: 100, height: 10 }) // => 45
 */
export function topOf({ from, rows, of, height }: Readonly<Record<"from" | "rows" | "of" | "height", number>>): number {
  const top = from - Math.max(0, Math.floor((height - rows) * DOWN));
  return Math.max(0, Math.min(top, of - height));
}

/**
 * What is seen of a long list, of which each entry takes some rows: the entry that matters, in the middle as far as the ends
 * allow, and those before and after it. Only what is seen is made.
 *
 * @param here - place of the entry that matters
 *
 * @example
 * around(1, 3, 3, (place) => [`entry ${place}`]) // => ["entry 0", "entry 1", "entry 2"]
 */
export function around(
  here: number,
  count: number,
  rows: number,
  entryAt: (place: number) => readonly string[],
): readonly string[] {
  const own = entryAt(here);
  const above: string[] = [];
  const below: string[] = [];
  let first = here;
  let last = here;
  const upward = (limit: number) => {
    for (; first > 0 && above.length < limit; first -= 1) above.unshift(...entryAt(first - 1));
  };
  upward(Math.ceil(rows * DOWN));
  for (; last < count - 1 && own.length + below.length < rows; last += 1) below.push(...entryAt(last + 1));
  upward(rows - own.length - below.length);
  const lines = [...above, ...own, ...below];
  const top = topOf({ from: above.length, rows: own.length, of: lines.length, height: rows });
  return lines.slice(top, top + rows);
}

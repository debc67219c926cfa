/** Cells of a space by the places that they have along each axis: all combinations of these, and no other cell. */
export type Box = readonly (readonly number[])[];

/** A box, with a text for its places along each axis, by which equal ones are found. */
interface Named {
  readonly places: Box;
  readonly names: readonly string[];
}

const unit = (cell: number, sizes: readonly number[]): Named => {
  let rest = cell;
  const digits = sizes
    .toReversed()
    .map((size) => {
      const digit = rest % size;
      rest = Math.floor(rest / size);
      return digit;
    })
    .toReversed();
  return { places: digits.map((digit) => [digit]), names: digits.map(String) };
};

/** Boxes that differ along one axis alone become one. */
function mergedAlong(boxes: readonly Named[], axis: number): readonly Named[] {
  const alike = new Map<string, Named[]>();
  for (const box of boxes) {
    const key = box.names.with(axis, "").join(" ");
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [box]);
    else known.push(box);
  }
  return [...alike.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined || others.length === 0) return same;
    const places = same.flatMap((box) => box.places[axis] ?? []).toSorted((one, other) => one - other);
    return [{ places: first.places.with(axis, places), names: first.names.with(axis, places.join(",")) }];
  });
}

function merged(boxes: readonly Named[], axes: readonly number[]): readonly Named[] {
  const once = axes.reduce(mergedAlong, boxes);
  return once.length === boxes.length ? once : merged(once, axes);
}

/**
 * Covers cells exactly by few boxes: each of the cells is in one of them, and no other cell is. Boxes are merged along one
 * axis after the other, from each axis on; the attempt with the fewest counts. That fewer would do is possible.
 *
 * @param cells - each once: numbers whose digits, most significant first, are places along the axes
 * @param sizes - how many places each axis has
 *
 * @example
 * boxesOf([0, 1, 3], [2, 2]) // => [[[0], [0, 1]], [[1], [1]]]
 */
export function boxesOf(cells: readonly number[], sizes: readonly number[]): readonly Box[] {
  const units = cells.map((cell) => unit(cell, sizes));
  const axes = [...sizes.keys()];
  const attempts = axes.map((first) => merged(units, [...axes.slice(first), ...axes.slice(0, first)]));
  const [fewest = []] = attempts.toSorted((one, other) => one.length - other.length);
  return fewest.map(({ places }) => places);
}

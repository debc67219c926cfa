import fc from "fast-check";
import { expect, test } from "vitest";
import { boxesOf, type Box } from "./boxes.js";

const sizesOf = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });
const given = sizesOf.chain((sizes) => {
  const last = sizes.reduce((product, size) => product * size, 1) - 1;
  return fc.record({ sizes: fc.constant(sizes), cells: fc.uniqueArray(fc.integer({ min: 0, max: last })) });
});

const cellsIn = (box: Box, sizes: readonly number[]): readonly number[] =>
  box.reduce<readonly number[]>(
    (cells, places, axis) => cells.flatMap((cell) => places.map((place) => cell * (sizes[axis] ?? 1) + place)),
    [0],
  );

test("boxes cover cells exactly, each once, whatever the space", () => {
  fc.assert(
    fc.property(given, ({ sizes, cells }) => {
      const covered = boxesOf(cells, sizes).flatMap((box) => cellsIn(box, sizes));
      expect(covered).toHaveLength(cells.length);
      expect(new Set(covered)).toEqual(new Set(cells));
    }),
    { numRuns: 500 },
  );
});

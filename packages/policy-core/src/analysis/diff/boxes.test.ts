import { expect, test } from "vitest";
import { boxesOf, type Box } from "./boxes.js";

const SIZES = [2, 3, 2];
const ALL = Array.from({ length: 12 }, (_, cell) => cell);

/** The cells in a box, by their numbers. */
const cellsIn = (box: Box): readonly number[] =>
  box.reduce<readonly number[]>(
    (cells, places, axis) => cells.flatMap((cell) => places.map((place) => cell * (SIZES[axis] ?? 1) + place)),
    [0],
  );

test("boxes cover any set of cells of a small space exactly, each cell once", () => {
  const sets = Array.from({ length: 2 ** ALL.length }, (_, set) => ALL.filter((cell) => (set & (1 << cell)) !== 0));
  const covered = (cells: readonly number[]) =>
    boxesOf(cells, SIZES)
      .flatMap(cellsIn)
      .toSorted((one, other) => one - other);
  expect(sets.filter((cells) => covered(cells).join() !== cells.join())).toEqual([]);
});

test("the whole space is one box, and what differs along one axis too", () => {
  expect(boxesOf(ALL, SIZES)).toEqual([SIZES.map((size) => [...Array(size).keys()])]);
  expect(boxesOf([0, 2, 4], SIZES)).toEqual([[[0], [0, 1, 2], [0]]]);
  expect(boxesOf([], SIZES)).toEqual([]);
});

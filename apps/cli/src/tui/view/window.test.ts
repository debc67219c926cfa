import { describe, expect, test } from "vitest";
import { around, topOf } from "./window.js";

describe("topOf", () => {
  test.each([
    [0, 1, 100, 10, 0],
    [50, 1, 100, 10, 45],
    [99, 1, 100, 10, 90],
    [3, 1, 5, 10, 0],
    // what is taller than the window is seen from its beginning
    [20, 15, 100, 10, 20],
  ])("row %i of %i rows, among %i, in %i: from %i on", (from, rows, of, height, top) => {
    expect(topOf({ from, rows, of, height })).toBe(top);
  });
});

describe("around", () => {
  const entries = (height: (place: number) => number) => (place: number) =>
    Array.from({ length: height(place) }, (_, row) => `${place}.${row}`);

  test("shows the entry that matters whole, with those around it, as many rows as fit", () => {
    expect(
      around(
        5,
        10,
        5,
        entries(() => 2),
      ),
    ).toEqual(["4.1", "5.0", "5.1", "6.0", "6.1"]);
    expect(
      around(
        0,
        10,
        5,
        entries(() => 2),
      ),
    ).toEqual(["0.0", "0.1", "1.0", "1.1", "2.0"]);
    expect(
      around(
        9,
        10,
        5,
        entries(() => 2),
      ),
    ).toEqual(["7.1", "8.0", "8.1", "9.0", "9.1"]);
    expect(
      around(
        1,
        2,
        9,
        entries(() => 2),
      ),
    ).toEqual(["0.0", "0.1", "1.0", "1.1"]);
  });

  test("makes no more entries than are seen, however many there are", () => {
    const made = new Set<number>();
    around(5_000, 10_000, 20, (place) => {
      made.add(place);
      return [`${place}`];
    });
    expect(made.size).toBeLessThan(40);
  });
});

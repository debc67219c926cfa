import { describe, expect, test } from "vitest";
import type { Attributes } from "../attributes.js";
import { createSpace } from "./space.js";

const space = createSpace(["post", "pigeon"]);

describe("createSpace", () => {
  test("has a cell for each combination of values", () => {
    expect(space.size).toBe(2 * 4 * 9 * 3 * 2 * 2 * 2 * 2);
    expect(space.axes.map(({ values }) => values.length)).toEqual([2, 4, 9, 3, 2, 2, 2, 2]);
  });

  test("leads from every cell to its attributes and back", () => {
    for (let cell = 0; cell < space.size; cell += 1) expect(space.cellOf(space.attributesOf(cell))).toBe(cell);
  });

  test("keeps a channel's cells together", () => {
    expect(space.attributesOf(0).channel).toBe("post");
    expect(space.attributesOf(space.size / 2 - 1).channel).toBe("post");
    expect(space.attributesOf(space.size / 2).channel).toBe("pigeon");
  });

  test("refuses what it does not hold", () => {
    const attributes: Attributes = { ...space.attributesOf(0), channel: "fax" };
    expect(() => space.cellOf(attributes)).toThrow(new RangeError("The space has no such channel"));
    for (const cell of [-1, 0.5, space.size, Number.NaN]) {
      expect(() => space.attributesOf(cell)).toThrow(new RangeError(`The space has no cell ${cell}`));
    }
  });
});

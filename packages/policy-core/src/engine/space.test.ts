import { describe, expect, test } from "vitest";
import type { Attributes } from "../attributes.js";
import { createSpace } from "./space.js";

const space = createSpace([
  { id: "post", reaches: "addresses" },
  { id: "bell", reaches: "colleagues" },
  { id: "pigeon", reaches: "anyone" },
]);

describe("createSpace", () => {
  test("has a cell for each combination of values that a request can have", () => {
    expect(space.seats).toHaveLength(6 + 4 + 4);
    expect(space.perSeat).toBe(9 * 2 * 4 * 3 * 2);
    expect(space.size).toBe(14 * 432);
  });

  test("seats nobody whom a channel could not, or always does, reach", () => {
    expect(space.seatOf({ channel: "post", audience: "internal", reachable: "no" })).toBeUndefined();
    expect(space.seatOf({ channel: "post", audience: "external", reachable: "no" })).toBeDefined();
    expect(space.seatOf({ channel: "bell", audience: "external", reachable: "yes" })).toBeUndefined();
    expect(space.seatOf({ channel: "pigeon", audience: "lookalike", reachable: "no" })).toBeUndefined();
  });

  test("leads from every cell to its attributes and back", () => {
    for (let cell = 0; cell < space.size; cell += 1) expect(space.cellOf(space.attributesOf(cell))).toBe(cell);
  });

  test("steps to another value, where there is such a cell", () => {
    const cell = space.cellOf({ ...space.attributesOf(0), audience: "external", reachable: "no" });
    const lasting = space.withValue(cell, "nature", "lasting");
    expect(lasting === undefined ? undefined : space.attributesOf(lasting)).toEqual({
      ...space.attributesOf(cell),
      nature: "lasting",
    });
    const reached = space.withValue(cell, "reachable", "yes");
    expect(reached === undefined ? undefined : space.attributesOf(reached).reachable).toBe("yes");
    expect(space.withValue(cell, "audience", "internal")).toBeUndefined();
    expect(space.withValue(cell, "channel", "fax")).toBeUndefined();
    expect(() => space.withValue(cell, "files", "many")).toThrow(new RangeError("The space has no such files"));
    expect(() => space.withValue(space.size, "channel", "post")).toThrow(RangeError);
  });

  test("refuses what it does not hold", () => {
    const attributes: Attributes = { ...space.attributesOf(0), channel: "fax" };
    expect(() => space.cellOf(attributes)).toThrow(RangeError);
    for (const cell of [-1, 0.5, space.size, Number.NaN]) {
      expect(() => space.attributesOf(cell)).toThrow(new RangeError(`The space has no cell ${cell}`));
    }
  });
});

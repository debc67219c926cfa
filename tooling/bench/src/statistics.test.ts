import { describe, expect, it } from "vitest";
import { median, quantile, spreadOf } from "./statistics.ts";

const hundred = Array.from({ length: 100 }, (_, place) => 99 - place);

describe("statistics", () => {
  it("find what stands at a share of the values, whatever their order", () => {
    expect(quantile(hundred, 0)).toBe(0);
    expect(quantile(hundred, 0.25)).toBe(25);
    expect(quantile(hundred, 1)).toBe(99);
    expect(median([9, 1, 5])).toBe(5);
    expect(median([7])).toBe(7);
  });

  it("sort by number, not by how a number is written", () => {
    expect(median([10, 9, 100])).toBe(10);
  });

  it("say between which values eight in ten lie", () => {
    expect(spreadOf(hundred)).toEqual({ from: 10, to: 90 });
  });

  it("change nothing of what they are given", () => {
    const values = Object.freeze([3, 1, 2]);
    expect(median(values)).toBe(2);
    expect(values).toEqual([3, 1, 2]);
  });

  it("find nothing in nothing", () => {
    expect(median([])).toBeNaN();
  });
});

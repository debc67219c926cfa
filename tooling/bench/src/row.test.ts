import { describe, expect, it } from "vitest";
import { isWithinGate, reachesTarget, type Row } from "./row.ts";

const row: Row = { id: "some", what: "this", against: "that", ratios: [3, 1, 2], better: "less" };

describe("a row", () => {
  it("reaches a target that its median is not beyond", () => {
    expect(reachesTarget({ ...row, target: 2 })).toBe(true);
    expect(reachesTarget({ ...row, target: 1.9 })).toBe(false);
    expect(reachesTarget({ ...row, better: "more", target: 2 })).toBe(true);
    expect(reachesTarget({ ...row, better: "more", target: 2.1 })).toBe(false);
  });

  it("has a gate apart from its target", () => {
    const both = { ...row, target: 1, gate: 2.5 };
    expect([reachesTarget(both), isWithinGate(both)]).toEqual([false, true]);
    expect(isWithinGate({ ...row, better: "more", gate: 2.5 })).toBe(false);
  });

  it("says nothing where there is neither", () => {
    expect([reachesTarget(row), isWithinGate(row)]).toEqual([undefined, undefined]);
  });

  it("does not pass without a figure", () => {
    expect(isWithinGate({ ...row, ratios: [], gate: 2 })).toBe(false);
    expect(isWithinGate({ ...row, ratios: [], better: "more", gate: 2 })).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { gate } from "./gate.ts";
import type { Row } from "./row.ts";

const rowOf = (id: string, ratio: number): Row => ({
  id,
  what: id,
  against: "that",
  ratios: [ratio],
  better: "less",
  gate: 2,
});

/** A part that comes out so the first time, and so the next. */
function partOf(...runs: readonly (readonly Row[])[]) {
  let count = 0;
  const measure = () => {
    count += 1;
    return Promise.resolve(runs[count - 1] ?? []);
  };
  return { measure, runs: () => count };
}

const kept = async (measure: () => Promise<readonly Row[]>) =>
  Object.fromEntries((await gate(measure)).map(({ row, isKept }) => [row.id, isKept]));

describe("a gate", () => {
  it("is kept, and measured no more", async () => {
    const { measure, runs } = partOf([rowOf("a", 1), rowOf("b", 2)]);
    expect(await kept(measure)).toEqual({ a: true, b: true });
    expect(runs()).toBe(1);
  });

  it("that is missed has one more chance", async () => {
    const { measure, runs } = partOf([rowOf("a", 3), rowOf("b", 1)], [rowOf("a", 1), rowOf("b", 3)]);
    expect(await kept(measure)).toEqual({ a: true, b: true });
    expect(runs()).toBe(2);
  });

  it("that is missed twice is missed", async () => {
    const { measure } = partOf([rowOf("a", 3)], [rowOf("a", 2.1)]);
    expect(await kept(measure)).toEqual({ a: false });
  });

  it("is missed still when the row is gone the second time", async () => {
    const { measure } = partOf([rowOf("a", 3)], []);
    expect(await kept(measure)).toEqual({ a: false });
  });

  it("asks nothing of rows without one", async () => {
    const { id, what, against, ratios, better } = rowOf("a", 3);
    const { measure } = partOf([{ id, what, against, ratios, better }]);
    expect(await kept(measure)).toEqual({});
  });
});

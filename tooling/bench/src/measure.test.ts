import { describe, expect, it } from "vitest";
import { compare, timeText, type Pass } from "./measure.ts";
import { median } from "./statistics.ts";

/** Work that grows with a number, and cannot be left out. */
const work = (size: number): Pass => ({
  operations: 1,
  run: () => {
    let sum = 0;
    for (let step = 0; step < size; step += 1) sum = (sum * 31 + step) % 1_000_003;
    return sum;
  },
});

const effort = { rounds: 9, slice: 3, isFull: false };

describe("what takes turns", () => {
  it("has a ratio for each round, and times for both", async () => {
    const { ratios, subject, reference } = await compare(work(1_000), work(1_000), effort);
    expect([ratios.length, subject.length, reference.length]).toEqual([9, 9, 10]);
  });

  it("comes out larger where there is more to do", async () => {
    const { ratios } = await compare(work(100_000), work(1_000), effort);
    expect(median(ratios)).toBeGreaterThan(10);
  });

  it("is counted by the operation", async () => {
    const { ratios } = await compare({ ...work(100_000), operations: 100_000 }, work(1_000), effort);
    expect(median(ratios)).toBeLessThan(0.1);
  });

  it("may be waited for", async () => {
    const { ratios } = await compare({ operations: 1, run: async () => work(50_000).run() }, work(500), effort);
    expect(median(ratios)).toBeGreaterThan(5);
  });
});

describe("a pass", () => {
  it("gives something back, or it could be left out", async () => {
    await expect(compare({ operations: 1, run: () => undefined }, work(100), effort)).rejects.toThrow(TypeError);
  });
});

describe("a time", () => {
  it("is said in the unit that fits", () => {
    expect([12.34, 123.4, 12_345, 12_345_678].map(timeText)).toEqual(["12.3 ns", "123 ns", "12.3 µs", "12.3 ms"]);
  });
});

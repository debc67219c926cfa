import { describe, expect, test } from "vitest";
import { randomFrom, SEED } from "./random.ts";

const MANY = 20_000;
const times = <T>(make: () => T): readonly T[] => Array.from({ length: MANY }, make);

describe("randomFrom", () => {
  test("gives the same for the same seed, and something else for another", () => {
    const [one, again, other] = [randomFrom(SEED), randomFrom(SEED), randomFrom(SEED + 1)].map((random) =>
      times(() => random.below(1_000)),
    );
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test("chooses each of the values, and as often as was said", () => {
    const random = randomFrom(SEED);
    const share = (values: readonly unknown[], wanted: unknown) =>
      values.filter((value) => value === wanted).length / values.length;
    expect(new Set(times(() => random.below(6)))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    expect(
      share(
        times(() => random.oneOf(["a", "b"])),
        "a",
      ),
    ).toBeCloseTo(0.5, 1);
    expect(
      share(
        times(() => random.isLikely(0.2)),
        true,
      ),
    ).toBeCloseTo(0.2, 1);
    expect(
      share(
        times(() => random.weighted({ seldom: 1, often: 9 })),
        "often",
      ),
    ).toBeCloseTo(0.9, 1);
  });

  test("cannot choose where there is nothing", () => {
    expect(() => randomFrom(SEED).oneOf([])).toThrow(RangeError);
  });
});

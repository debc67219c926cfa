import { expect, test } from "vitest";
import { ignoredOf } from "./ignored.js";

test("nothing is said where nothing is passed over", () => {
  expect(ignoredOf([])).toEqual({});
});

test("a hundred names at most are told, and how many more there are", () => {
  const names = Array.from({ length: 130 }, (_, place) => `field-${place}`);
  expect(ignoredOf(names)).toEqual({ ignored: names.slice(0, 100), more: 30 });
  expect(ignoredOf(names.slice(0, 100))).toEqual({ ignored: names.slice(0, 100) });
});

test.each(["jane@b.eu", "b.eu", "", "a b", "é", "a\nb", "a".repeat(65), "/x", "+3225550123"])(
  "a name that may be an address, or is no plain name, is counted and not told: %j",
  (name) => {
    expect(ignoredOf(["time_1-b", name])).toEqual({ ignored: ["time_1-b"], more: 1 });
  },
);

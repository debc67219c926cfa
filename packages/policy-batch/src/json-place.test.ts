import { expect, test } from "vitest";
import { jsonPlace } from "./json-place.js";

test.each<[string, number, number]>([
  ["", 1, 1],
  ["  ", 1, 3],
  ["x", 1, 1],
  ['{"level": public}', 1, 11],
  ['{\n  "level": "public",\n}', 3, 1],
  ['{"a": 1 "b": 2}', 1, 9],
  ['{"a" 1}', 1, 6],
  ["[1, 2", 1, 6],
  ["[1, 2}", 1, 6],
  ['["open', 1, 2],
  ["{'a': 1}", 1, 2],
  ['{"a": 01}', 1, 8],
  ["{} {}", 1, 4],
  ['{"a": "\u0007"}', 1, 7],
])("%j goes wrong at line %i, column %i", (text, line, column) => {
  expect(jsonPlace(text)).toEqual({ line, column });
});

test("looks at no more than a million characters, and no depth is too deep", () => {
  expect(jsonPlace(`x${" ".repeat(1_000_000)}`)).toBeUndefined();
  expect(jsonPlace("[".repeat(900_000))).toEqual({ line: 1, column: 900_001 });
  expect(jsonPlace(`"${String.raw`\n`.repeat(400_000)}`)).toEqual({ line: 1, column: 1 });
});

import stringWidth from "string-width";
import { expect, test } from "vitest";
import wrapAnsi from "wrap-ansi";

// string-width and wrap-ansi are patched so that they load sooner (patches): nothing that they measure may change
test.each<[string, number]>([
  ["", 0],
  ["plain", 5],
  ["§12 · “à l’été” — …", 19],
  ["\u001B[1m\u001B[38;5;160m✘ red\u001B[39m\u001B[22m", 5],
  ["ﬁn ≤ 3 ⚠ ✔ ◐", 12],
  ["秘密の部屋", 10],
  ["ｗｉｄｅ", 8],
  ["e\u0301te\u0301", 3],
  ["한국어", 6],
  ["\u1112\u1161\u11AB", 2],
  ["한\uFF9E", 2],
  ["ｶ\uFF9E", 2],
  ["กำ", 2],
  ["क्षि", 3],
  ["\u0601\u0661", 2],
  ["a\u200Bb\u00ADc\u3164", 3],
  ["⌚", 2],
  ["⌚\uFE0E", 1],
  ["1\uFE0F\u20E3", 2],
  ["👩‍👩‍👧", 2],
  ["👍🏽", 2],
  ["🏽", 2],
  ["🇪🇺", 2],
  ["🇪", 2],
  ["\uD83D", 1],
  ["𝒳", 1],
])("%j is %i columns wide", (text, width) => {
  expect(stringWidth(text)).toBe(width);
  expect(stringWidth(`é${text}…`)).toBe(width + 2);
});

test("a word is cut between its clusters", () => {
  expect(wrapAnsi("e\u0301e\u0301e\u0301👩‍👩‍👧한", 2, { hard: true })).toBe("éé\né\n👩‍👩‍👧\n한");
});

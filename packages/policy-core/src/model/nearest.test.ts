import { expect, test } from "vitest";
import { nearest } from "./nearest.js";

const known = ["email", "signal", "whatsapp", "non-sensitive", "sensitive"];

test.each([
  ["WhatsApp", "whatsapp"],
  ["whats app", "whatsapp"],
  ["singal", "signal"],
  ["e-mail", "email"],
  ["NON_SENSITIVE", "non-sensitive"],
  ["senstive", "sensitive"],
  ["fax", undefined],
  ["", undefined],
  ["x".repeat(100_000), undefined],
  ["sensitiv", "sensitive"],
  ["notsensitive", "non-sensitive"],
])("%s", (given, meant) => {
  expect(nearest(given, known)).toBe(meant);
});

test("of several that are as near, the first", () => {
  expect(nearest("bad", ["bed", "bid"])).toBe("bed");
});

test("as far as a third of its letters, and one letter of a short name", () => {
  expect(nearest("abcdef", ["abcdXX"])).toBe("abcdXX");
  expect(nearest("abcdef", ["abcXXX"])).toBeUndefined();
  expect(nearest("ab", ["aX"])).toBe("aX");
  expect(nearest("ab", ["XX"])).toBeUndefined();
});

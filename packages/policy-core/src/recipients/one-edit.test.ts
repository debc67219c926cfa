import { expect, test } from "vitest";
import { isWithinOneEdit } from "./one-edit.js";

test.each([
  ["consilium", "consilium", true],
  ["consilium", "consiliu", true],
  ["consilium", "onsilium", true],
  ["consilium", "consillium", true],
  ["consilium", "xconsilium", true],
  ["consilium", "consiliumx", true],
  ["consilium", "consoilium", true],
  ["consilium", "consilinm", true],
  ["consilium", "conislium", true],
  ["consilium", "consilimu", true],
  ["ab", "ba", true],
  ["", "", true],
  ["", "a", true],
  ["", "ab", false],
  ["ab", "cd", false],
  ["abc", "cba", false],
  ["abcd", "badc", false],
  ["consilium", "council", false],
  ["consilium", "conslium x", false],
  ["abab", "baba", false],
  ["aab", "abb", true],
  ["abxc", "bayc", false],
])("%j and %j: %j", (one, other, within) => {
  expect(isWithinOneEdit(one, other)).toBe(within);
  expect(isWithinOneEdit(other, one)).toBe(within);
});

import type { Key } from "ink";
import { describe, expect, test } from "vitest";
import { isKeyName, isTyped } from "./key-name.js";
import { readKeys } from "./read-keys.js";

const NONE: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};

describe("readKeys", () => {
  test.each<[string, string, Partial<Key>, readonly string[]]>([
    ["a letter", "j", {}, ["j"]],
    ["a capital", "G", { shift: true }, ["G"]],
    ["letters that came at once", "jjj", {}, ["j", "j", "j"]],
    ["a text with its line ends", "ab\r\nc\n", {}, ["a", "b", "enter", "c", "enter"]],
    ["blanks and tabs in a text", "a b\tc", {}, ["a", "space", "b", "tab", "c"]],
    ["an arrow", "", { upArrow: true }, ["up"]],
    ["Tab", "\t", { tab: true }, ["tab"]],
    ["Shift-Tab", "", { tab: true, shift: true }, ["shift+tab"]],
    ["Ctrl and a letter", "n", { ctrl: true }, ["ctrl+n"]],
    ["Ctrl and a letter in the middle of a text", "ab\u0015c", {}, ["a", "b", "ctrl+u", "c"]],
    ["Esc and a letter right after it", "j", { meta: true }, ["escape", "j"]],
    ["Esc twice", "", { escape: true, meta: true }, ["escape"]],
    ["other controls", "\u0000\u001C\u0090", {}, []],
    ["a character of several code points", "e\u0301👩‍💻", {}, ["e\u0301", "👩‍💻"]],
  ])("%s", (_, input, key, names) => {
    expect(readKeys(input, { ...NONE, ...key })).toEqual(names);
  });
});

test("a key is named by one visible character, by its name, or with Ctrl", () => {
  expect(["a", "é", "/", "down", "ctrl+x", "e\u0301"].filter((name) => !isKeyName(name))).toEqual([]);
  expect(["", "ab", " ", "F1", "ctrl+X", "ctrl+", "alt+a", "\u0007", "\u202E"].filter(isKeyName)).toEqual([]);
  expect(["a", "é", "👩‍💻", "down", "ctrl+x", "space"].filter(isTyped)).toEqual(["a", "é", "👩‍💻"]);
});

import { describe, expect, test } from "vitest";
import { edit, insert } from "./edit-text.js";

/** A text with a bar where the cursor is. */
const at = (marked: string) => ({ text: marked.replace("|", ""), cursor: marked.indexOf("|") });
const marked = ({ text, cursor }: { text: string; cursor: number }) => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

describe("edit", () => {
  test.each<[Parameters<typeof edit>[1], string, string]>([
    ["cursorLeft", "ab|c", "a|bc"],
    ["cursorLeft", "|abc", "|abc"],
    ["cursorLeft", "e\u0301👩‍💻|", "e\u0301|👩‍💻"],
    ["cursorRight", "|e\u0301a", "e\u0301|a"],
    ["cursorRight", "a|", "a|"],
    ["lineStart", "ab|c", "|abc"],
    ["lineEnd", "ab|c", "abc|"],
    ["deleteBefore", "ae\u0301|c", "a|c"],
    ["deleteBefore", "|a", "|a"],
    ["deleteAfter", "a|👩‍💻c", "a|c"],
    ["deleteAfter", "a|", "a|"],
    ["deleteWord", "one two  |three", "one |three"],
    ["deleteWord", "one|", "|"],
    ["deleteToStart", "ab|c", "|c"],
    ["deleteToEnd", "ab|c", "ab|"],
  ])("%s: %j becomes %j", (command, before, then) => {
    const edited = edit(at(before), command);
    expect(edited === undefined ? undefined : marked(edited)).toBe(then);
  });

  test("has nothing to do with other commands", () => {
    expect(edit(at("a|"), "quit")).toBeUndefined();
  });
});

test("what is put in goes where the cursor is", () => {
  expect(marked(insert(at("a|c"), "bb"))).toBe("abb|c");
});

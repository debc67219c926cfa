import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { canvasOf, filled, fit } from "./canvas.js";
import { typedIn } from "./typed.js";

describe("fit", () => {
  test.each([
    ["abc", 3, "abc"],
    ["abcd", 3, "ab…"],
    ["ab cd", 4, "ab…"],
    ["日本語", 4, "日…"],
    ["abc", 1, "…"],
    ["abc", 0, ""],
  ])("%j in %i columns is %j", (line, columns, shown) => {
    expect(fit(line, columns, "…")).toBe(shown);
  });

  test("a line in colour ends its colour where it is cut", () => {
    const { paint } = canvasOf({ colour: true, unicode: true });
    const shown = fit(paint("a long red line", "not-advised"), 8, "…");
    expect(stringWidth(shown)).toBeLessThanOrEqual(8);
    expect(shown.endsWith("\u001B[39m…")).toBe(true);
  });
});

test("a line is filled up by what a terminal shows, not by its characters", () => {
  expect(filled("日本", 6)).toBe("日本  ");
});

describe("what is seen of a text that is typed", () => {
  test.each([
    ["abc", 3, 10, "abc", 3],
    ["abcdefghij", 10, 5, "ghij", 4],
    ["abcdefghij", 2, 5, "abcdefghij", 2],
    ["日本語", 3, 5, "本語", 4],
    ["a\u001Bb", 3, 20, String.raw`a\u{001B}b`, 10],
  ])("of %j with the cursor at %i, in %i columns", (text, cursor, columns, seen, column) => {
    expect(typedIn({ text, cursor }, columns)).toEqual({ text: seen, column });
  });
});

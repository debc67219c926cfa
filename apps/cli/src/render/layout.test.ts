import { describe, expect, test } from "vitest";
import { outcomeSpan, paragraph, quiet, section, title, type Document } from "./document.js";
import { renderMarkdown } from "./markdown.js";
import { columnWidths } from "./table.js";
import { renderText } from "./text.js";

const document: Document = [
  title(outcomeSpan("not-advised", "Advised against"), " · Signal"),
  quiet("level: sensitive"),
  paragraph("One sentence that goes on for a while, and cites §12(1)."),
  ...section("Why", [{ mark: "not-advised", content: "Because it is so and not otherwise.", notes: ["§12(1)"] }]),
  ...section("Nothing", []),
  { kind: "table", head: ["Id", "What it says"], rows: [[[{ text: "a_b", style: "name" }], "a | b and so on"]] },
];

describe("text", () => {
  test("is wrapped with hanging indents, and blank lines part blocks", () => {
    expect(renderText(document, { width: 40, colour: false, unicode: true })).toBe(
      [
        "✖ Advised against · Signal",
        "level: sensitive",
        "",
        "One sentence that goes on for a while,",
        "and cites §12(1).",
        "",
        "Why",
        "  ✖ Because it is so and not otherwise.",
        "    §12(1)",
        "",
        "  Id   What it says",
        "  a_b  a | b and so on",
        "",
      ].join("\n"),
    );
  });

  test("has the same words in colour, and ASCII glyphs where there is nothing else", () => {
    const look = { width: 40, colour: true, unicode: true };
    // eslint-disable-next-line no-control-regex -- colour is what is looked for
    expect(renderText(document, look).replaceAll(/\u001B\[[\d;]+m/gu, "")).toBe(
      renderText(document, { ...look, colour: false }),
    );
    expect(renderText(document, look)).toContain("\u001B[38;5;160m");
    expect(renderText(document, { ...look, colour: false, unicode: false })).toContain("x Advised against");
  });

  test("begins no line with what belongs to the line before", () => {
    const cited = [paragraph("One two three · four five six × seven eight nine §12(1) ten.")];
    for (let width = 12; width < 40; width += 1) {
      expect(renderText(cited, { width, colour: false, unicode: true })).not.toMatch(/^[·×§]/mu);
    }
  });
});

test("Markdown keeps its own signs apart from the text’s", () => {
  expect(renderMarkdown(document)).toBe(
    [
      "### ✖ Advised against · Signal\n",
      "level: sensitive\n",
      "One sentence that goes on for a while, and cites §12(1).\n",
      "**Why**\n",
      "- ✖ Because it is so and not otherwise.  \n  §12(1)\n",
      "| Id | What it says |\n| --- | --- |\n| `a_b` | a \\| b and so on |\n",
    ].join("\n"),
  );
});

describe("columnWidths", () => {
  test.each<[readonly (readonly string[])[], number, readonly number[]]>([
    [
      [
        ["id", "text"],
        ["a", "a long text"],
      ],
      80,
      [2, 11],
    ],
    [[["an-id-to-keep", "words that may wrap"]], 24, [13, 9]],
    [[["x".repeat(50), "y".repeat(50)]], 42, [20, 20]],
    [[["日本", "ab"]], 80, [4, 2]],
    [[], 80, []],
  ])("%j in %i columns", (rows, width, widths) => {
    expect(columnWidths(rows, width)).toEqual(widths);
  });
});

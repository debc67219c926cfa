import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import { SCHEMA_NAMES, schemaText } from "../src/index.js";
import { portablePattern } from "../generate/portable-pattern.js";

test.each([
  [String.raw`^\d+[\d.]$`, "^[0-9]+[0-9.]$"],
  [String.raw`^[^\u0000-\u001F\u007F]*$`, String.raw`^[^\x00-\x1F\x7F]*$`],
  [String.raw`[\u200B\uFEFF]`, "[\u200B\uFEFF]"],
  ["^[!$&]$", String.raw`^[!\$&]$`],
  [String.raw`^[\]$]$`, String.raw`^[\]\$]$`],
  [String.raw`\[$`, String.raw`\[$`],
  [String.raw`\\u0041$`, String.raw`\\u0041$`],
])("%s is written as %s", (pattern, portable) => {
  expect(portablePattern(pattern)).toBe(portable);
});

describe.each(SCHEMA_NAMES)("the patterns of %s, as published", (name) => {
  const patterns = [
    ...new Set(
      [...schemaText(name).matchAll(/"pattern": (?<text>".*")/gu)].map(
        ({ groups }) => JSON.parse(groups?.["text"] ?? "") as string,
      ),
    ),
  ];

  test("compile in RE2, which has neither \\u nor a look around", () => {
    for (const pattern of patterns) expect(() => RE2JS.compile(pattern)).not.toThrow();
  });

  test("name no character by an escape that only some engines know, and escape each $ that is a character", () => {
    const escapes = new Set(patterns.flatMap((pattern) => pattern.match(/\\(?:x[0-9A-F]{2}|.)/gu) ?? []));
    const known = /^\\(?:x[0-9A-F]{2}|[-/.^$()n])$/u;
    expect([...escapes].filter((escape) => !known.test(escape))).toEqual([]);
    const classes = patterns.flatMap((pattern) => pattern.match(/\[(?:\\.|[^\]\\])*\]/gu) ?? []);
    expect(classes.filter((one) => /(?<!\\)\$/u.test(one))).toEqual([]);
  });

  test("mean to RE2 what they mean here", () => {
    const texts = [
      "",
      "a",
      "a-b",
      "1.2.3",
      "§12(1)",
      "2013/488/EU Art. 9(4)",
      "a\u0000",
      "a\u0085",
      "\u202E",
      "https://a/?$",
      "$",
    ];
    for (const pattern of patterns) {
      const here = texts.filter((text) => new RegExp(pattern, "u").test(text));
      expect(texts.filter((text) => RE2JS.compile(pattern).matcher(text).find())).toEqual(here);
    }
  });
});

test("RE2 is one that tells: it refuses what edition 1 published", () => {
  expect(() => RE2JS.compile(String.raw`^[^\u0000-\u001F]*$`)).toThrow(/escape/u);
});

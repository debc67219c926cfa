import { expect, test } from "vitest";
import { askedInJson } from "./asked-in-json.js";

const record = (text: string, line = 7) => ({ line, bytes: Buffer.from(text) });

test.each([
  ['{"channel":"email"}\n', { channel: "email" }],
  ['\t{"channel":"email"} \r\n', { channel: "email" }],
  ["null", null],
  ["[1]\n", [1]],
])("%j is a request, whatever is asked in it", (text, request) => {
  expect(askedInJson(record(text), "en")).toEqual([{ line: 7, request }]);
});

test.each(["", "\n", "\r\n", " \t\n"])("%j asks nothing", (text) => {
  expect(askedInJson(record(text), "en")).toEqual([]);
});

test("a line that is not JSON is told by its place, and not quoted", () => {
  const text = '{"recipients":["jane@example.org",]}\n';
  expect(askedInJson(record(text), "en")).toEqual([
    { line: 7, fault: { code: "not-json", pointer: "", message: "This line is not JSON: column 35 is wrong." } },
  ]);
  expect(askedInJson(record(text), "fr")).toEqual([
    {
      line: 7,
      fault: { code: "not-json", pointer: "", message: "Cette ligne n’est pas du JSON : erreur à la colonne 35." },
    },
  ]);
});

test("a line too long to look closer at is told without a place", () => {
  expect(askedInJson(record("x".repeat(1_000_001)), "en")).toMatchObject([
    { fault: { message: "This line is not JSON." } },
  ]);
});

test("what is wrong with the bytes is the line’s fault", () => {
  expect(askedInJson({ line: 8 }, "en")).toMatchObject([{ line: 8, fault: { code: "too-long" } }]);
  expect(askedInJson({ line: 9, bytes: Buffer.of(0xff) }, "en")).toMatchObject([
    { line: 9, fault: { code: "not-utf8" } },
  ]);
});

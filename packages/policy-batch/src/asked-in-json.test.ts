import { expect, test } from "vitest";
import { LONGEST_RECORD } from "./asked.js";
import { askedInJson } from "./asked-in-json.js";

const record = (text: string, line = 7) => ({ line, bytes: Buffer.from(text) });
const asks = (line: number, request: unknown) => ({ line, request });

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
      fault: { code: "not-json", pointer: "", message: "Cette ligne n’est pas du JSON: erreur à la colonne 35." },
    },
  ]);
});

test("a field that stands twice, and what nests too deep, is refused with its place, and harms no other line", () => {
  const twice = '{"channel":"email","recipients":["a@partner.example"],"recip\\u0069ents":["a@consilium.europa.eu"]}';
  const fault = (code: string, pointer: string, message: string) => ({ fault: { code, pointer, message } });
  expect(askedInJson(record(`${twice}\n${"[".repeat(65)}\n1\n`), "en")).toMatchObject([
    fault("duplicate-field", "/recipients", "A field stands here more than once."),
    fault("too-deep", "", "This is nested more than 64 levels deep."),
    asks(9, 1),
  ]);
  expect(askedInJson(record(`${twice}\n${"[".repeat(65)}\n`), "fr")).toMatchObject([
    fault("duplicate-field", "/recipients", "Un champ figure ici plus d’une fois."),
    fault("too-deep", "", "L’imbrication dépasse 64 niveaux."),
  ]);
});

test("a line too long to look closer at is told without a place", () => {
  expect(askedInJson(record("x".repeat(1_000_001)), "en")).toMatchObject([
    { fault: { message: "This line is not JSON." } },
  ]);
});

test("lines are counted, the blank ones too, and the last one needs no end", () => {
  expect(askedInJson(record('{"files":true}\n\n \r\n"é"\n[2]'), "en")).toEqual([
    asks(7, { files: true }),
    asks(10, "é"),
    asks(11, [2]),
  ]);
});

test("a line that begins with a byte order mark is JSON where it is the first of all", () => {
  const marked = "\uFEFF1\n\uFEFF2\n\uFEFF\n";
  const wrong = (line: number) => ({ line, fault: { code: "not-json" } });
  expect(askedInJson(record(marked, 1), "en")).toMatchObject([asks(1, 1), wrong(2), wrong(3)]);
  expect(askedInJson(record(marked, 2), "en")).toMatchObject([wrong(2), wrong(3), wrong(4)]);
});

test("what is wrong with the bytes of a line is its own fault, and no other line’s", () => {
  expect(askedInJson({ line: 8 }, "en")).toMatchObject([{ line: 8, fault: { code: "too-long" } }]);
  expect(askedInJson({ line: 9, bytes: Buffer.from('"\u00FF"\n"\u00FF"\n\n1', "latin1") }, "en")).toMatchObject([
    { line: 9, fault: { code: "not-utf8" } },
    { line: 10, fault: { code: "not-utf8" } },
    asks(12, 1),
  ]);
  const spaces = " ".repeat(LONGEST_RECORD);
  expect(askedInJson(record(`1${spaces}\n2\n${spaces.slice(2)}3\n`), "en")).toMatchObject([
    { line: 7, fault: { code: "too-long" } },
    asks(8, 2),
    asks(9, 3),
  ]);
});

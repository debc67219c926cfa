import { LANGUAGES } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { LONGEST_RECORD, textOf, withoutMark } from "./asked.js";

test("a byte order mark is left out before the first line alone", () => {
  const bytes = Buffer.from("\uFEFF{}\n");
  expect(textOf({ line: 1, bytes }, "en")).toBe("{}\n");
  expect(textOf({ line: 2, bytes }, "en")).toBe("\uFEFF{}\n");
  expect(withoutMark("{}\uFEFF")).toBe("{}\uFEFF");
});

test("what is wrong with the bytes is told in both languages, with the limit that is kept", () => {
  expect(LANGUAGES.map((lang) => textOf({ line: 3 }, lang))).toEqual([
    { code: "too-long", pointer: "", message: "This line is longer than 16 MiB." },
    { code: "too-long", pointer: "", message: "Cette ligne dépasse 16 Mio." },
  ]);
  expect(LONGEST_RECORD).toBe(16 * 1024 * 1024);
  expect(LANGUAGES.map((lang) => textOf({ line: 3, bytes: Buffer.of(0xff) }, lang))).toEqual([
    { code: "not-utf8", pointer: "", message: "This line is not in UTF-8." },
    { code: "not-utf8", pointer: "", message: "Cette ligne n’est pas en UTF-8." },
  ]);
});

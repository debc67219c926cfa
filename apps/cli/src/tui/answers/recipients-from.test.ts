import { describe, expect, test } from "vitest";
import { recipientsFrom } from "./recipients-from.js";

describe("recipients in a text as it is pasted", () => {
  test.each<[string, string, readonly string[]]>([
    ["one", "a@b.eu", ["a@b.eu"]],
    ["with commas", "a@b.eu, c@d.eu", ["a@b.eu", "c@d.eu"]],
    ["one a line, with blank ones between", "a@b.eu\r\n\r\n  c@d.eu\n", ["a@b.eu", "c@d.eu"]],
    [
      "as Outlook writes them",
      "Doe Jane <a@b.eu>; ROE Rob (DG A) <c@d.eu>",
      ["Doe Jane <a@b.eu>", "ROE Rob (DG A) <c@d.eu>"],
    ],
    ["names with a comma, in quotes", '"Doe, Jane" <a@b.eu>; c@d.eu', ['"Doe, Jane" <a@b.eu>', "c@d.eu"]],
    [
      "names with a comma, in no quotes",
      "Doe, Jane <a@b.eu>; O’Neil-Roe, Rob <c@d.eu>",
      ['"Doe, Jane" <a@b.eu>', '"O’Neil-Roe, Rob" <c@d.eu>'],
    ],
    ["the lines of a mail", "To: a@b.eu, c@d.eu\nCc: e@f.eu", ["a@b.eu", "c@d.eu", "e@f.eu"]],
    ["the lines of a mail in French", "À : a@b.eu\nCci : c@d.eu", ["a@b.eu", "c@d.eu"]],
    [
      "not who sent it, nor what about, nor when",
      "From: x@y.eu\nSent: today\nSubject: secret plan; a@b.eu\nTo: c@d.eu",
      ["c@d.eu"],
    ],
    ["a quoted name that goes on in the next line", 'To: "Doe,\n Jane" <a@b.eu>', ['"Doe, Jane" <a@b.eu>']],
    ["with blanks alone between them", "a@b.eu c@d.eu\te@f.eu", ["a@b.eu", "c@d.eu", "e@f.eu"]],
    ["from a link", "mailto:a@b.eu", ["a@b.eu"]],
    ["telephone numbers and domains", "+32470123456; ec.europa.eu", ["+32470123456", "ec.europa.eu"]],
    ["what cannot be read stays in its place", "a@b.eu; nobody; c@", ["a@b.eu", "nobody", "c@"]],
    ["a domain is no name before an address", "ec.europa.eu, Jane <a@b.eu>", ["ec.europa.eu", "Jane <a@b.eu>"]],
    ["nothing", " \n ;, ", []],
  ])("%s", (_, text, recipients) => {
    expect(recipientsFrom(text)).toEqual(recipients);
  });

  test("thousands are read, whatever stands in them", () => {
    const list = Array.from({ length: 10_000 }, (_, place) => `Doe ${place} <a${place}@b.eu>`);
    expect(recipientsFrom(list.join(";\n"))).toEqual(list);
    expect(recipientsFrom('"\n '.repeat(50_000)).length).toBeGreaterThan(0);
  });
});

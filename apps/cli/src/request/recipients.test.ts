import { describe, expect, test } from "vitest";
import { recipientsOfFile, recipientsOfFlag, SEPARATORS, splitRecipients } from "./recipients.js";

describe("splitRecipients", () => {
  test.each<[string, readonly string[]]>([
    ["a@b.eu", ["a@b.eu"]],
    ["a@b.eu,c@d.eu", ["a@b.eu", "c@d.eu"]],
    [" a@b.eu ; c@d.eu , ", ["a@b.eu", "c@d.eu"]],
    ['"Doe, Jane" <a@b.eu>, c@d.eu', ['"Doe, Jane" <a@b.eu>', "c@d.eu"]],
    [String.raw`"a\", b"@c.eu, d.eu`, [String.raw`"a\", b"@c.eu`, "d.eu"]],
    ["a(one, two)@b.eu, c.eu", ["a(one, two)@b.eu", "c.eu"]],
    [String.raw`a(one \), (two,) three)@b.eu, c.eu`, [String.raw`a(one \), (two,) three)@b.eu`, "c.eu"]],
    ['a(it’s 5")@b.eu, c.eu', ['a(it’s 5")@b.eu', "c.eu"]],
    ['"never closed, a@b.eu', ['"never closed, a@b.eu']],
    ["a)@b.eu, c.eu", ["a)@b.eu", "c.eu"]],
    ["", []],
    [" ,; ", []],
  ])("parts %j", (list, parts) => {
    expect(splitRecipients(list, SEPARATORS.list)).toEqual(parts);
  });

  test("parts a cell of a CSV at blanks and semicolons", () => {
    expect(splitRecipients("a@b.eu c.eu;d@e.eu\n+3221", SEPARATORS.cell)).toEqual([
      "a@b.eu",
      "c.eu",
      "d@e.eu",
      "+3221",
    ]);
  });

  // by steps in proportion to the square of the length it would never end
  test("reads millions of signs", () => {
    expect(splitRecipients("(".repeat(2_000_000), SEPARATORS.list)).toHaveLength(1);
    expect(splitRecipients('"a,b"'.repeat(400_000), SEPARATORS.list)).toHaveLength(1);
  });
});

test("an option that names nobody keeps its empty recipient, to be reported", () => {
  expect(recipientsOfFlag("")).toEqual([""]);
  expect(recipientsOfFlag("a.eu,")).toEqual(["a.eu"]);
});

test("a file has one a line or several; blank lines and remarks are left out", () => {
  expect(recipientsOfFile("# the list\r\na@b.eu\r\n\r\n  # x\nc.eu; d.eu\n")).toEqual(["a@b.eu", "c.eu", "d.eu"]);
});

import { expect, test } from "vitest";
import { sanitise, showableName } from "./sanitise.js";

test.each([
  ["plain, é ü §", "plain, é ü §"],
  ["a\u001B[31mb", String.raw`a\u{001B}[31mb`],
  ["a\u0000\nb", String.raw`a\u{0000}\u{000A}b`],
  ["a\u202Eb\u2066", String.raw`a\u{202E}b\u{2066}`],
  ["a\u2028b", String.raw`a\u{2028}b`],
  ["a\uD800b", String.raw`a\u{D800}b`],
  ["\u{E0001}", String.raw`\u{E0001}`],
])("%j is printed as %j", (text, printed) => {
  expect(sanitise(text)).toBe(printed);
});

test("a name that may be an address is not shown", () => {
  expect(showableName("lists/to send.txt")).toBe("lists/to send.txt");
  for (const name of ["jane@b.eu", "jane＠b.eu", "jane﹫b.eu", "jane%40b.eu", "j".repeat(300)]) {
    expect(showableName(name)).toBeUndefined();
  }
});

import { expect, test } from "vitest";
import { osc52, throughScreen, throughTmux } from "./osc52.js";

const START = "\u001B]52;c;";
const END = "\u0007";

/** What is in a sequence for the clipboard. */
function decoded(sequence = "") {
  const encoded = sequence.slice(START.length, -END.length);
  expect(sequence).toBe(`${START}${encoded}${END}`);
  return Buffer.from(encoded, "base64");
}

test.each(["", "Signal: yes", "é 🙂\n", "\u001B]0;title\u0007"])("%j goes to the terminal encoded", (text) => {
  expect(decoded(osc52(text)).toString()).toBe(text);
});

test("no more goes than every terminal takes", () => {
  // 56,244 bytes make 74,992 characters, and three more bytes four more characters
  expect(decoded(osc52("x".repeat(56_244)))).toHaveLength(56_244);
  expect(osc52("x".repeat(56_245))).toBeUndefined();
  expect(osc52("é".repeat(28_123))).toBeUndefined();
});

test("around tmux, every escape is doubled", () => {
  expect(throughTmux("\u001B]52;c;QQ==\u0007")).toBe("\u001BPtmux;\u001B\u001B]52;c;QQ==\u0007\u001B\\");
});

test("around GNU screen, short pieces make the whole", () => {
  expect(throughScreen("\u001B]52;c;QQ==\u0007")).toBe("\u001BP\u001B]52;c;QQ==\u0007\u001B\\");
  const sequence = osc52("x".repeat(1_000)) ?? "";
  const pieces = throughScreen(sequence).split("\u001B\\").slice(0, -1);
  expect(pieces.length).toBeGreaterThan(10);
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual("\u001BP".length + 76);
  expect(pieces.map((piece) => piece.slice("\u001BP".length)).join("")).toBe(sequence);
  expect(pieces.every((piece) => piece.startsWith("\u001BP"))).toBe(true);
});

import { PassThrough } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cleanInput, type CleanInput } from "./clean-input.js";

let keyboard: PassThrough;
let input: CleanInput;
beforeEach(() => {
  keyboard = new PassThrough({ encoding: "utf8" });
  input = cleanInput(keyboard);
});
afterEach(() => {
  input.end();
  vi.useRealTimers();
});

/** What is read of all that came, chunk by chunk. */
async function read(...chunks: readonly string[]): Promise<string> {
  let text = "";
  for (const chunk of chunks) {
    keyboard.write(chunk);
    await pause(1);
    for (let more: unknown = input.stdin.read(); typeof more === "string"; more = input.stdin.read()) text += more;
  }
  return text;
}

describe("what a terminal sends", () => {
  test.each<[string, readonly string[], string]>([
    ["keys", ["j", "\u001B[A", "é", "\u001B"], "j\u001B[Aé\u001B"],
    ["a colour that was asked for", ["a\u001B]11;rgb:1e1e/1e1e/2e2e\u001B\\b"], "ab"],
    ["one that ends with BEL", ["\u001B]10;rgb:ff/ff/ff\u0007q"], "q"],
    ["the other answers", ["\u001BP1$r0m\u001B\\\u001B_x\u001B\\\u001B^y\u001B\\\u001BXz\u001B\\j"], "j"],
    ["one in two pieces", ["\u001B]11;rgb:1e", "1e/1e\u001B\\j"], "j"],
    ["letters with Alt", ["\u001BP", "\u001B]", "j"], "\u001BP\u001B]j"],
    [
      "a paste, with whatever is in it",
      ["\u001B[200~a\u001B]0;t\u0007\u001B[201~"],
      "\u001B[200~a\u001B]0;t\u0007\u001B[201~",
    ],
    ["marks in pieces", ["x\u001B[20", "0~a\u001B[201", "~\u001B]1;2\u0007j"], "x\u001B[200~a\u001B[201~j"],
  ])("%s", async (_, chunks, text) => {
    expect(await read(...chunks)).toBe(text);
  });

  test("Esc and keys right after it are these, though they begin like an answer", async () => {
    expect(await read("\u001BX\tj", "\u001BPx")).toBe("\u001BX\tj");
    await pause(150);
    expect(await read("y")).toBe("\u001BPxy");
  });

  test("Ctrl-C counts within a paste that has not ended", async () => {
    expect(await read("\u001B[200~a", "\u0003", "q")).toBe("\u001B[200~a\u001B[201~\u0003q");
  });

  test("a paste without an end ends after a while, and what is typed then counts", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const readable = vi.fn<() => void>();
    input.stdin.on("readable", readable);
    keyboard.write("\u001B[200~a");
    expect(input.stdin.read()).toBe("\u001B[200~a");
    const before = readable.mock.calls.length;
    vi.advanceTimersByTime(10_000);
    expect(readable.mock.calls.length).toBeGreaterThan(before);
    expect(input.stdin.read()).toBe("\u001B[201~");
    keyboard.write("q");
    expect(input.stdin.read()).toBe("q");
  });
});

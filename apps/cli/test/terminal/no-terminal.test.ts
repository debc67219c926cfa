import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MAIN } from "../support.js";
import { isLacking, newPlace, Terminal, TOGETHER } from "./tmux.js";

describe.skipIf(isLacking)("without a terminal on one side, in a real tmux", TOGETHER, () => {
  test.for([
    ["what is read", '"$0" "$1" < /dev/null 2> err'],
    ["what is written", '"$0" "$1" > out 2> err'],
    ["what is written, in a pipe", 'a=$("$0" "$1" 2> err); b=$?; echo "$a" > out; exit "$b"'],
  ] as const)("%s: the help on stderr, and nothing else", async ([, line], { onTestFinished }) => {
    const argv = ["sh", "-c", line, process.execPath, MAIN];
    const terminal = new Terminal(newPlace(), { argv, columns: 80, rows: 24 });
    onTestFinished(() => {
      terminal.stop();
    });
    const { code, screen } = await terminal.left();
    expect(code).toBe(2);
    expect(screen).toMatch(/^here before\nexit 2\n/u);
    const { work } = terminal.place;
    expect(readFileSync(join(work, "err"), "utf8")).toMatch(/^Usage: channelwise /u);
    expect(line.includes("> out") ? readFileSync(join(work, "out"), "utf8").trim() : "").toBe("");
  });
});

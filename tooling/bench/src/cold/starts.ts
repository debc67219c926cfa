import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { onTerminal } from "../pseudo-terminal.ts";

/** A home of nobody's, with no settings, in which what V8 compiled is kept from one start to the next. */
const home = mkdtempSync(join(tmpdir(), "channelwise-bench-"));
process.once("exit", () => {
  rmSync(home, { recursive: true, force: true });
});

/** A world of its own, with a server that stops when it is told. */
const ENV = { PATH: process.env["PATH"], LANG: "C.UTF-8", HOME: home, CHANNELWISE_DRAIN_SECONDS: "0" };

/** Its output goes to a pipe, or to a file that is open. */
const start = (args: readonly string[], output: "pipe" | number = "pipe"): ChildProcess =>
  spawn(process.execPath, args, { env: ENV, stdio: ["ignore", output, "inherit"] });

async function endOf(args: readonly string[], output: "pipe" | number): Promise<number> {
  const begun = performance.now();
  const child = start(args, output);
  await Promise.all([once(child, "close"), child.stdout && text(child.stdout)]);
  const taken = performance.now() - begun;
  if (child.exitCode !== 0) throw new Error(`node ${args.join(" ")} ended with ${child.exitCode}`);
  return taken;
}

/** From the start of a process to its end, in milliseconds; its output goes to a pipe. */
export const untilEnd = (args: readonly string[]): Promise<number> => endOf(args, "pipe");

/** The same; its output goes to a file. */
export async function untilEndInFile(args: readonly string[]): Promise<number> {
  const file = openSync(join(home, "output"), "w");
  try {
    return await endOf(args, file);
  } finally {
    closeSync(file);
  }
}

/** From the start of a server to its first answer, in milliseconds. The first line of its log tells its address. */
export async function untilAnswer(args: readonly string[]): Promise<number> {
  const begun = performance.now();
  const child = start(args);
  const lines: readonly unknown[] = child.stdout === null ? [] : await once(child.stdout, "data");
  const [url] = /http:\/\/[^"]+/.exec(String(lines[0])) ?? [];
  await (await fetch(`${url}/healthz`)).text();
  const taken = performance.now() - begun;
  child.kill("SIGTERM");
  await once(child, "close");
  return taken;
}

/** From the start of a program on a terminal to the first screen that holds a text, in milliseconds. */
export async function untilScreen(args: readonly string[], words: string): Promise<number> {
  const begun = performance.now();
  const terminal = onTerminal(args, 120, 36);
  const shown = await terminal.until(words);
  await terminal.stop();
  return shown - begun;
}

import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { onTerminal } from "../pseudo-terminal.ts";

/** A world of its own: nobody's settings, and a server that stops when it is told. */
const ENV = { PATH: process.env["PATH"], LANG: "C.UTF-8", HOME: "/nonexistent", CHANNELWISE_DRAIN_SECONDS: "0" };

/** Its output goes to a pipe. */
const start = (args: readonly string[]): ChildProcessByStdio<null, Readable, null> =>
  spawn(process.execPath, args, { env: ENV, stdio: ["ignore", "pipe", "inherit"] });

/** From the start of a process to its end, in milliseconds. */
export async function untilEnd(args: readonly string[]): Promise<number> {
  const begun = performance.now();
  const child = start(args);
  await Promise.all([once(child, "close"), text(child.stdout)]);
  const taken = performance.now() - begun;
  if (child.exitCode !== 0) throw new Error(`node ${args.join(" ")} ended with ${child.exitCode}`);
  return taken;
}

/** From the start of a server to its first answer, in milliseconds. The first line of its log tells its address. */
export async function untilAnswer(args: readonly string[]): Promise<number> {
  const begun = performance.now();
  const child = start(args);
  const lines: readonly unknown[] = await once(child.stdout, "data");
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

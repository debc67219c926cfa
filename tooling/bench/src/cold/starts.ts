import { spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { text } from "node:stream/consumers";
import { onTerminal } from "../pseudo-terminal.ts";

/** A world of its own: nobody's settings, and a port that is free. */
const ENV = { PATH: process.env["PATH"], LANG: "C.UTF-8", HOME: "/nonexistent", CHANNELWISE_DRAIN_SECONDS: "0" };

/** From the start of a process to its end, in milliseconds; its output goes to a pipe. */
export async function untilEnd(args: readonly string[]): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { env: ENV, stdio: ["ignore", "pipe", "inherit"] });
  const [code] = (await Promise.all([once(child, "close"), text(child.stdout)]))[0] as [number | null];
  const taken = performance.now() - begun;
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${code}`);
  return taken;
}

/** From the start of a server to its first answer, in milliseconds. The first line of its log tells its address. */
export async function untilAnswer(args: readonly string[]): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { env: ENV, stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const { url } = JSON.parse(line.toString()) as { readonly url: string };
  const [answer] = (await once(get(`${url}/healthz`), "response")) as [NodeJS.ReadableStream];
  await text(answer);
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

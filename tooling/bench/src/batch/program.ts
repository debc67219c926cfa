import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { ownJson } from "../json.ts";

/** The command as it is built. */
const COMMAND = fileURLToPath(new URL("../../../../apps/cli/dist/main.js", import.meta.url));
const USAGE = new URL("usage.mjs", import.meta.url).href;

/** The command's batch over its input, with these options. */
export const batchWith = (...options: readonly string[]): readonly string[] => [COMMAND, "batch", "-", ...options];

export const outcomesBatch = batchWith("--detail", "outcome");

/** How a program ran, from its start to its end. Times are milliseconds. */
export interface Ran {
  readonly wallTime: number;
  /** Of all its threads together. */
  readonly processorTime: number;
  /** The most memory that was resident, in MiB. */
  readonly peak: number;
}

/** Where a program's input comes from: a file, or a text so many times. */
export type Input = string | { readonly text: string; readonly times: number };

function* repeated(once: string, times: number): Generator<Buffer> {
  const bytes = Buffer.from(once);
  for (let time = 0; time < times; time += 1) yield bytes;
}

/**
 * Runs a program of Node to its end.
 *
 * @param out - the file that its output goes to; absent: nowhere
 * @throws Error when it ends with anything but 0
 */
export async function runProgram(args: readonly string[], input: Input, out = "/dev/null"): Promise<Ran> {
  const [from, to] = [typeof input === "string" ? openSync(input, "r") : undefined, openSync(out, "w")];
  const begun = performance.now();
  const child = spawn(process.execPath, ["--import", USAGE, ...args], {
    stdio: [from ?? "pipe", to, "inherit", "pipe"],
  });
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", resolve);
    });
    const [, , , told] = child.stdio;
    const usage = told instanceof Readable ? text(told) : "";
    if (typeof input !== "string" && child.stdin !== null) {
      await pipeline(Readable.from(repeated(input.text, input.times)), child.stdin);
    }
    const code = await ended;
    if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}`);
    const wallTime = performance.now() - begun;
    return { wallTime, ...ownJson<Omit<Ran, "wallTime">>(await usage) };
  } finally {
    if (from !== undefined) closeSync(from);
    closeSync(to);
  }
}

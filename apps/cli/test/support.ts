import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Io } from "../src/io.js";
import { run } from "../src/run.js";

export const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** A terminal of that many columns on stdout and stderr. */
  readonly columns?: number;
  /** A terminal on stderr alone. */
  readonly stderrColumns?: number;
  readonly stdinIsTerminal?: boolean;
  readonly now?: string;
  /** A clock that goes on, in milliseconds; else it stands still. */
  readonly tick?: () => number;
}

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function capture(columns: number | undefined) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  if (columns !== undefined) Object.assign(stream, { isTTY: true, columns });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** Runs the command in this process, in a world made up. */
export async function command(args: readonly string[], world: World = {}): Promise<Ended> {
  const { stdin = "", env = {}, columns, stdinIsTerminal = false, now = "2026-11-24T12:00:00Z", tick } = world;
  const [stdout, stderr] = [capture(columns), capture(columns ?? world.stderrColumns)];
  const io: Io = {
    stdin: Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY: stdinIsTerminal }),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    now: () => new Date(tick?.() ?? now),
    interruption: () => new AbortController().signal,
  };
  const code = await run(args, io);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** Starts the command as it is built, in a process of its own. */
export const start = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [MAIN, ...args], { cwd, env: { PATH: process.env["PATH"], LANG: "C.UTF-8", ...env } });

/** Runs the command as it is built, and waits for its end. */
export async function built(
  args: readonly string[],
  stdin: string | Uint8Array = "",
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<Ended> {
  const child = start(args, env, cwd);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  const code = await new Promise<number>((resolve) => {
    child.on("close", (exit) => resolve(exit ?? -1));
  });
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

export const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

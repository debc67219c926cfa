import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** The command as it is built. */
export const COMMAND = resolve(import.meta.dirname, "../../../../apps/cli/dist/main.js");

/** A file beside this one. */
export const here = (file: string): string => resolve(import.meta.dirname, file);

/** What answers has a core for itself, what asks another, so that neither takes time from the other. */
const CORES = { answers: "0", asks: "1" } as const;

const START_MILLISECONDS = 20_000;

/** Arguments of `taskset`, so that a program runs on a core of its own, where there are two. */
const pinned = (role: keyof typeof CORES, program: readonly string[]): readonly string[] => [
  "-c",
  CORES[role],
  ...program,
];

/** A server in a process of its own. */
export interface Served {
  readonly port: number;
  /** The time of a processor that it has taken so far, in seconds: to a hundredth. */
  readonly processorSeconds: () => number;
  readonly stop: () => Promise<void>;
}

/** Of a process and the system for it, in hundredths of a second: fields 14 and 15 of `/proc/PID/stat` (proc_pid_stat(5)). */
function processorSeconds(pid: number | undefined): number {
  const afterName = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1) ?? "";
  const [own, system] = afterName.split(" ").slice(11, 13).map(Number);
  return ((own ?? Number.NaN) + (system ?? Number.NaN)) / 100;
}

/** Starts a server by its file and arguments, for a port. */
export type StartServer = (program: (port: number) => readonly string[]) => Promise<Served>;

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
      .once("error", fail)
      .listen(0, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => {
          if (typeof address === "object" && address !== null) done(address.port);
          else fail(new Error("No port is free"));
        });
      });
  });
}

async function untilItAnswers(port: number, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + START_MILLISECONDS;
  while (performance.now() < deadline && child.exitCode === null) {
    try {
      await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: "{}" });
      return;
    } catch {
      await wait(50);
    }
  }
  throw new Error(`${child.spawnargs.join(" ")} does not answer`);
}

/**
 * Starts a server by Node, with the same flags whichever it is.
 *
 * @param program - its file and arguments, for a port
 * @param log - the descriptor of a file that takes what it writes
 */
export async function serve(program: Parameters<StartServer>[0], log: number): Promise<Served> {
  const port = await freePort();
  const child = spawn("taskset", pinned("answers", [process.execPath, ...program(port)]), {
    stdio: ["ignore", log, "inherit"],
    env: { PATH: process.env["PATH"], CHANNELWISE_DRAIN_SECONDS: "0", CHANNELWISE_PORT: String(port) },
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  try {
    await untilItAnswers(port, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, processorSeconds: () => processorSeconds(child.pid), stop };
}

/** Runs a program to its end, and gives what it wrote. */
export async function run(role: keyof typeof CORES, program: readonly string[]): Promise<string> {
  const child = spawn("taskset", pinned(role, program), { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  await once(child, "close");
  if (child.exitCode !== 0) throw new Error(`${program.join(" ")} ended with ${child.exitCode}`);
  return said;
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { cleanLater } from "./cleanup.ts";
import { freePort } from "./free-port.ts";
import { comesTrue } from "./wait.ts";

const COMMAND = resolve(import.meta.dirname, "../../../../apps/cli/dist/main.js");
const START_MILLISECONDS = 20_000;
const STOP_MILLISECONDS = 30_000;

/** The real command, while it serves. */
export interface Served {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Tells it to stop, and waits. @returns the code it ended with */
  readonly stop: () => Promise<number | null>;
}

/**
 * Runs `channelwise serve` as it is delivered, its log made as ever but thrown away, with as many files as the system lets it have.
 *
 * @throws where it is not built, or is not ready in time
 */
export async function startServer(env: Readonly<Record<string, string>> = {}, givenPort?: number): Promise<Served> {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is not there: build apps/api and apps/cli first`);
  const port = givenPort ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const raised = 'ulimit -n 65536 2>/dev/null || ulimit -n "$(ulimit -H -n)"; exec "$@"';
  const child = spawn("bash", ["-c", raised, "bash", process.execPath, COMMAND, "serve", "--port", String(port)], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { PATH: process.env["PATH"], CHANNELWISE_DRAIN_SECONDS: "0", ...env },
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-4_000);
  });
  const ended = once(child, "exit").then(() => child.exitCode);
  const kill = cleanLater(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  const isUp = await comesTrue(() => child.exitCode !== null || isReady(url), START_MILLISECONDS);
  if (!isUp || child.exitCode !== null || child.pid === undefined) {
    await kill();
    throw new Error(`channelwise serve did not start on port ${port}: ${said}`);
  }
  return {
    url,
    port,
    pid: child.pid,
    stop: async () => {
      child.kill("SIGTERM");
      await comesTrue(() => child.exitCode !== null || child.signalCode !== null, STOP_MILLISECONDS);
      await kill();
      return child.exitCode;
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}

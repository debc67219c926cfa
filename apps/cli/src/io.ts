import type { Readable, Writable } from "node:stream";

/** All that the command touches of the world outside; tests put their own in its place. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Aborts at the first SIGINT from now on; the second one ends the process as it always does. */
  readonly interruption: () => AbortSignal;
}

export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };

/** The process itself; Node opens each of its streams when it is first asked for, and few commands need all three. */
export function processIo(): Io {
  return {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    env: process.env,
    now: () => new Date(),
    interruption: () => {
      const controller = new AbortController();
      process.once("SIGINT", () => {
        controller.abort();
      });
      return controller.signal;
    },
  };
}

/** Whether somebody sits at a terminal, to see and to type. */
export const isSeen = ({ stdin, stdout }: Io): boolean => stdin.isTTY === true && stdout.isTTY === true;

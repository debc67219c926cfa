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
  /** Absent where nobody could go on with what was stopped. */
  readonly jobs?: Jobs;
}

/** How a program that has the terminal is stopped and goes on, as a shell does it with jobs. */
export interface Jobs {
  /** Stops, and is done when it goes on. */
  readonly stop: () => Promise<void>;
  /** Calls back when it goes on, whoever stopped it; gives what ends that. */
  readonly onContinue: (listener: () => void) => () => void;
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
    ...(process.platform !== "win32" && { jobs: PROCESS_JOBS }),
  };
}

/** In milliseconds: where nothing has stopped by then, there is no shell that it would go back to. */
const STOPPED = 100;

const PROCESS_JOBS: Jobs = {
  stop: () =>
    new Promise((resolve) => {
      process.once("SIGCONT", () => {
        resolve();
      });
      setTimeout(resolve, STOPPED);
      // all that the shell started together, as Ctrl-Z does it
      process.kill(0, "SIGTSTP");
    }),
  onContinue: (listener) => {
    process.on("SIGCONT", listener);
    return () => {
      process.off("SIGCONT", listener);
    };
  },
};

/** Whether somebody sits at a terminal, to see and to type. */
export const isSeen = ({ stdin, stdout }: Io): boolean => stdin.isTTY === true && stdout.isTTY === true;

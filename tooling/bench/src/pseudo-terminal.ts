import { spawn } from "node:child_process";

/** A program that runs on a terminal of its own. */
export interface OnTerminal {
  /** Writes what a keyboard would send. */
  readonly send: (bytes: string) => void;
  /** The time, in milliseconds since the epoch of `performance`, at which the terminal first holds a text from now on. */
  readonly until: (text: string) => Promise<number>;
  /** The time of the next bytes that come. */
  readonly next: () => Promise<number>;
  /** Done when nothing came for so many milliseconds. */
  readonly quiet: (milliseconds: number) => Promise<void>;
  /** Ends the program by Ctrl-C: `script` waits for seconds when it is told to end itself. */
  readonly stop: () => Promise<void>;
}

const PATIENCE = 30_000;

/** Starts Node with arguments on a terminal of so many columns and rows, made by `script` of util-linux. */
export function onTerminal(args: readonly string[], columns: number, rows: number): OnTerminal {
  const words = [process.execPath, ...args].map((word) => `'${word}'`).join(" ");
  const child = spawn("script", ["-qec", `stty cols ${columns} rows ${rows}; exec ${words}`, "/dev/null"], {
    env: { PATH: process.env["PATH"], LANG: "C.UTF-8", TERM: "xterm-256color", HOME: "/nonexistent" },
  });
  let seen = "";
  let lastAt = performance.now();
  let waiting: (() => void)[] = [];
  child.stdout.on("data", (chunk: Buffer) => {
    lastAt = performance.now();
    seen += chunk.toString();
    const ready = waiting;
    waiting = [];
    for (const go of ready) go();
  });
  const change = () =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`Nothing came for ${PATIENCE} ms; the last was ${JSON.stringify(seen.slice(-200))}`));
      }, PATIENCE);
      waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  return {
    send: (bytes) => {
      seen = "";
      child.stdin.write(bytes);
    },
    until: async (text) => {
      while (!seen.includes(text)) await change();
      return lastAt;
    },
    next: async () => {
      if (seen === "") await change();
      return lastAt;
    },
    quiet: async (milliseconds) => {
      while (performance.now() - lastAt < milliseconds) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    stop: () =>
      new Promise((resolve) => {
        child.on("close", () => {
          resolve();
        });
        child.stdin.write("\u0003");
      }),
  };
}

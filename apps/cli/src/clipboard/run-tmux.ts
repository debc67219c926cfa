import { spawn } from "node:child_process";
import type { Io } from "../io.js";

/** Runs tmux with a text on its input; whether it did what it was told. */
export type RunTmux = (args: readonly string[], input: string) => Promise<boolean>;

/** In milliseconds: whoever copies sits and waits. */
const PATIENCE = 1_000;

/**
 * Runs the tmux that the environment leads to, which finds its server by `TMUX`. It never throws: a tmux that is missing, fails
 * or hangs did not do it.
 *
 * @example
 * await tmuxRunner(io.env)(["load-buffer", "-w", "-"], "Signal: yes") // => true
 */
export const tmuxRunner =
  (env: Io["env"]): RunTmux =>
  (args, input) =>
    new Promise<boolean>((resolve) => {
      const limits = { timeout: PATIENCE, killSignal: "SIGKILL" } as const;
      const child = spawn("tmux", args, { env, stdio: ["pipe", "ignore", "ignore"], ...limits });
      child.on("error", () => {
        resolve(false);
      });
      // not its "close": what it leaves running may hold the pipe open
      child.on("exit", (code) => {
        resolve(code === 0);
      });
      // it may end without reading
      child.stdin.on("error", () => undefined);
      child.stdin.end(input);
    }).catch(() => false);

import { spawn } from "node:child_process";
import { constants } from "node:os";
import { isatty } from "node:tty";
import { root } from "./paths.mjs";
import { say } from "./say.mjs";

/**
 * A step of the setup: all that it prints goes to stderr, and it gets no stdin, which is channelwise's.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<boolean>} whether it went well
 */
export const step = (command, args, environment) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: environment, stdio: ["ignore", 2, 2] });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });

/** Whether Ctrl-C reaches our child without us: the terminal sends it to everything in the foreground. */
const atTerminal = () => [0, 1, 2].some((descriptor) => isatty(descriptor));

/**
 * Runs a command in our place: its stdin, stdout, stderr and terminal are ours, the signals that we get are its, and we end
 * as it ends, by the same code or the same signal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 */
export const becomes = (command, args, options) => {
  const child = spawn(command, args, { ...options, stdio: "inherit" });
  const sentByTerminal = new Set(["SIGINT", "SIGQUIT"]);
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGQUIT", "SIGTERM", "SIGHUP", "SIGUSR2"];
  for (const signal of signals)
    process.on(signal, () => {
      if (!(sentByTerminal.has(signal) && atTerminal())) child.kill(signal);
    });
  child.on("error", (error) => {
    say(`cannot run ${command}: ${error.message}`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const each of signals) process.removeAllListeners(each);
    // for a signal that does not end us, as SIGPIPE, which Node ignores
    process.exitCode = 128 + constants.signals[signal];
    process.kill(process.pid, signal);
  });
};

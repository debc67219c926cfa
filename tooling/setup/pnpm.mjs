import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { step } from "./child.mjs";
import { manifestOf } from "./workspace.mjs";

/** The npx beside the npm that runs us, by the Node that runs npm: neither depends on what PATH says by now. */
const npx = () => {
  const npm = process.env["npm_execpath"];
  const beside = npm === undefined ? undefined : join(dirname(npm), "npx-cli.js");
  return beside !== undefined && existsSync(beside)
    ? { command: process.env["npm_node_execpath"] ?? process.execPath, before: [beside] }
    : { command: "npx", before: [] };
};

/**
 * How to call pnpm, in the version that the workspace names, on a machine that has none.
 * @param {readonly string[]} args
 */
export const pnpmCall = (args) => {
  const { command, before } = npx();
  return { command, args: [...before, "--yes", manifestOf("").packageManager ?? "pnpm", ...args] };
};

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} environment
 */
export const pnpm = (args, environment) => {
  const call = pnpmCall(args);
  return step(call.command, call.args, environment);
};

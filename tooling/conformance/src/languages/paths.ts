import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** The command as it is built. */
export const COMMAND = at("apps/cli/dist/main.js");

/** The TypeScript compiler of the workspace. */
export const TSC = at("node_modules/@typescript/native/bin/tsc");

/** What the compiler knows about Node. */
export const NODE_TYPES = at("tooling/conformance/node_modules/@types");

/** The programs that ask, one for each language. */
export const PROGRAM_FOLDER = at("tooling/conformance/languages");

/** The command as a later release might be. */
export const LATER_COMMAND = at("tooling/conformance/src/languages/later-command.ts");

import type { Bundle } from "@channelwise/tooling-bundle";

/** How the command is bundled: one file for most of what it answers, and one for each thing that few commands need. */
export const bundleOfCli: Bundle = {
  folder: import.meta.dirname,
  type: "commonjs",
  commonjs: ["main", "batch/batch-worker"],
  // Ink awaits at its top level, and what stays outside is ES modules
  modules: ["open-interface", "commands/run-schema"],
  // what composes a policy, zod's parsing, Unicode's tables, and what commander wants for commands that are programs of their own
  onFirstUse: ["./overlays/composed-pdp", "./request/parse-fully", "tr46", "unhomoglyph", "node:child_process"],
  // two that read files beside their own, and one that Ink asks for in its own development alone
  external: ["@channelwise/api", "@channelwise/policy-schema", "react-devtools-core", "@duckdb/node-api"],
};

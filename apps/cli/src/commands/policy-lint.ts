import type { RunCommand } from "./command.js";

export const policyLint: RunCommand = async (session, paths, flags) => {
  // loaded when it is asked for: no answer needs it
  const { runLint } = await import("./policy-lint/run-lint.js");
  return runLint(session, paths, flags);
};

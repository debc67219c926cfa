import type { RunCommand } from "./command.js";

export const policyVerify: RunCommand = async (session, paths) => {
  // loaded when it is asked for: no answer needs it
  const { runVerify } = await import("./policy-verify/run-verify.js");
  return runVerify(session, paths);
};

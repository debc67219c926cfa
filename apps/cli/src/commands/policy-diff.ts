import type { RunCommand } from "./command.js";

export const policyDiff: RunCommand = async (session, operands) => {
  // loaded when it is asked for: no other command compares policies
  const { runPolicyDiff } = await import("./policy-diff/run-policy-diff.js");
  return runPolicyDiff(session, operands);
};

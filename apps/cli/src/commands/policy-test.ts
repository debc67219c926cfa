import type { RunCommand } from "./command.js";

export const policyTest: RunCommand = async (session, files, flags) => {
  // loaded when it is asked for: no other command runs cases, or holds the corpus
  const { runPolicyTest } = await import("./policy-test/run-policy-test.js");
  return runPolicyTest(session, files, flags);
};

import type { RunCommand } from "./command.js";

export const policyAsk: RunCommand = async (session, words) => {
  // loaded when it is asked for: no answer needs it
  const { runAsk } = await import("./policy-ask/run-ask.js");
  return runAsk(session, words.join(" "));
};

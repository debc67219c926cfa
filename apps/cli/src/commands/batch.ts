import { STDIN } from "../request/source.js";
import type { RunCommand } from "./command.js";

export const batch: RunCommand = async (session, [name = STDIN], flags) => {
  // loaded when it is asked for: no other command needs CSV
  const { runBatch } = await import("../batch/run-batch.js");
  return runBatch(session, name, flags);
};

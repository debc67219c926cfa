import { STDIN } from "../request/source.js";
import type { CliCommand } from "./command.js";

export const batch: CliCommand = {
  name: "batch",
  argument: "[file]",
  options: [
    { flags: "--input <shape>", text: "input" },
    { flags: "--output <shape>", text: "output" },
    { flags: "--detail <detail>", text: "detail" },
    { flags: "--threads <number>", text: "threads" },
  ],
  run: async (session, [name = STDIN], flags) => {
    // loaded when it is asked for: no other command needs CSV
    const { runBatch } = await import("../batch/run-batch.js");
    return runBatch(session, name, flags);
  },
};

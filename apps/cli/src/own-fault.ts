import { complaintLines } from "./complaint-lines.js";
import type { Setting } from "./setting.js";
import { texts as allTexts } from "./texts/index.js";

/** What to say when it is our fault; where it happened only on request, and never the message: it may hold data. */
export async function ownFault(error: unknown, { io, lang }: Setting): Promise<string> {
  const { faults } = allTexts[lang];
  const isWrite = error instanceof Error && "syscall" in error && error.syscall === "write";
  const line = await complaintLines([{ message: isWrite ? faults.outputFailed : faults.ours }], io);
  if (io.env["CHANNELWISE_DEBUG"] !== "1" || !(error instanceof Error)) return line;
  const frames = (error.stack ?? "").split("\n").filter((frame) => /^\s+at /u.test(frame));
  return `${line}${[error.name, ...frames].join("\n")}\n`;
}

import type { Io } from "./io.js";
import type { Complaint } from "./result.js";

/** Each complaint on a line of its own; a terminal gets it wrapped at words. */
export async function complaintLines(complaints: readonly Complaint[], { stderr }: Io): Promise<string> {
  if (complaints.length === 0) return "";
  const lines = complaints.map(
    ({ where, message }) => `channelwise: ${where === undefined ? "" : `${where}: `}${message}`,
  );
  if (stderr.isTTY !== true) return lines.map((line) => `${line}\n`).join("");
  const { wrapped } = await import("./text.js");
  return lines.map((line) => `${wrapped(line, stderr.columns ?? 80)}\n`).join("");
}

import { basename, dirname } from "node:path";
import { EXIT, type ExitCode } from "../../exit.js";
import { writeFiles } from "../../files/write-files.js";
import { refuse, type Session } from "../../session.js";
import { showableName } from "../../terminal/sanitise.js";

/** Writes what was exported into a file, whole or not at all, and says where; without a file, to stdout. */
export async function giveExport(
  session: Session,
  exported: string | Uint8Array,
  out: string | undefined,
): Promise<ExitCode> {
  const { format, print, words } = session;
  if (out === undefined) {
    await print(exported);
    return EXIT.answered;
  }
  const written = await writeFiles(dirname(out), { [basename(out)]: exported }, words);
  if (!written.ok) return refuse(session, written.complaints);
  await print(format === "json" ? `${JSON.stringify([out])}\n` : `${showableName(out) ?? basename(out)}\n`);
  return EXIT.answered;
}

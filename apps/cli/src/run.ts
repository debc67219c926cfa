import { complaintLines } from "./complaint-lines.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { languageOf } from "./language.js";
import { ownFault } from "./own-fault.js";
import { runLine } from "./run-line.js";
import type { Setting } from "./setting.js";
import { readSettings } from "./settings/read-settings.js";
import { OutputClosed, writerTo } from "./terminal/output.js";

/** A file of settings may be wrong in more places than anybody reads. */
const MOST_COMPLAINTS = 10;

/**
 * Runs a command line.
 *
 * @param args - what follows the command's name
 * @returns the exit code: see {@link EXIT}
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const spoken = languageOf(args, io);
  const setting: Setting = {
    io,
    lang: spoken,
    personal: { settings: {}, complaints: [] },
    print: writerTo(() => io.stdout),
    say: writerTo(() => io.stderr),
  };
  try {
    // loaded only where there is a file of settings: most people have none, and every command would wait for it
    const parser = async () => (await import("./late-settings.js")).parseOwnSettings;
    const personal = await readSettings(io.env, spoken, parser);
    if (personal.complaints.length > 0)
      await setting.say(await complaintLines(personal.complaints.slice(0, MOST_COMPLAINTS), io));
    return await runLine(args, { ...setting, personal, lang: languageOf(args, io, personal.settings.language) });
  } catch (error) {
    if (error instanceof OutputClosed) return EXIT.answered;
    await ownFault(error, setting)
      .then(setting.say)
      .catch(() => undefined);
    return EXIT.ourFault;
  }
}

import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { languageOf } from "./language.js";
import { quickLine } from "./quick-line.js";
import { complaintLines, refuse } from "./session.js";
import { sessionOf, type Setting } from "./setting.js";
import { readSettings } from "./settings/read-settings.js";
import { OutputClosed, writerTo } from "./terminal/output.js";
import { texts as allTexts } from "./texts/index.js";

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
    const rules = async () => (await import("./settings/own-rules.js")).ownRules(spoken);
    const personal = await readSettings(io.env, spoken, rules);
    if (personal.complaints.length > 0)
      await setting.say(await complaintLines(personal.complaints.slice(0, MOST_COMPLAINTS), io));
    return await runCommand(args, { ...setting, personal, lang: languageOf(args, io, personal.settings.language) });
  } catch (error) {
    if (error instanceof OutputClosed) return EXIT.answered;
    await ownFault(error, setting)
      .then(setting.say)
      .catch(() => undefined);
    return EXIT.ourFault;
  }
}

async function runCommand(args: readonly string[], setting: Setting): Promise<ExitCode> {
  const line = quickLine(args);
  if (line === undefined) {
    // loaded only here: to know every command takes longer than to answer by one
    const { runProgram } = await import("./run-program.js");
    return runProgram(args, setting);
  }
  const session = sessionOf(line.common, setting);
  return session.ok ? line.command.run(session.value, line.operands, line.flags) : refuse(setting, session.complaints);
}

/** What to say when it is our fault; where it happened only on request, and never the message: it may hold data. */
async function ownFault(error: unknown, { io, lang }: Setting): Promise<string> {
  const { faults } = allTexts[lang];
  const isWrite = error instanceof Error && "syscall" in error && error.syscall === "write";
  const line = await complaintLines([{ message: isWrite ? faults.outputFailed : faults.ours }], io);
  if (io.env["CHANNELWISE_DEBUG"] !== "1" || !(error instanceof Error)) return line;
  const frames = (error.stack ?? "").split("\n").filter((frame) => /^\s+at /u.test(frame));
  return `${line}${[error.name, ...frames].join("\n")}\n`;
}

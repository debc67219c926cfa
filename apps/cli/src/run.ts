import { stripVTControlCharacters } from "node:util";
import { LANGUAGES, type Language } from "@channelwise/policy-core";
import { CommanderError, type Command } from "commander";
import { EXIT, type ExitCode } from "./exit.js";
import { flagValue, type CommonFlags } from "./flags.js";
import type { Io } from "./io.js";
import { languageOf } from "./language.js";
import { ownPdp } from "./own-policy.js";
import { createProgram } from "./program.js";
import { FORMATS } from "./render/document.js";
import { wordsOf } from "./render/words.js";
import { oneOfOr } from "./request/choices.js";
import { complaintsIn, got, refused, type Read } from "./result.js";
import { complaintLines, refuse, type Session } from "./session.js";
import { readSettings, type SettingsFound } from "./settings/read-settings.js";
import { COLOUR_MODES, lookOf, type ColourMode } from "./terminal/look.js";
import { OutputClosed, writerTo, type Write } from "./terminal/output.js";
import { texts as allTexts } from "./texts/index.js";
import { usageComplaint } from "./usage.js";
import { packageVersion } from "./version.js";

/** A file of settings may be wrong in more places than anybody reads. */
const MOST_COMPLAINTS = 10;

/** The world, the language to speak in it, and what the person at it has set. */
interface Setting {
  readonly io: Io;
  readonly lang: Language;
  readonly personal: SettingsFound;
  readonly print: Write;
  readonly say: Write;
}

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
  const { io, lang, print, say } = setting;
  const texts = allTexts[lang];
  const colour = colourMode(flagValue(args, "--color"));
  const written: string[] = [];
  let code: ExitCode = EXIT.answered;
  let stoppedAt: Command | undefined;

  const program = createProgram({
    texts,
    look: lookOf(colour, io),
    version: packageVersion(),
    write: (text) => written.push(text),
    onCommand: async (command, common, operands, flags) => {
      const session = sessionOf(common, setting);
      code = session.ok ? await command.run(session.value, operands, flags) : await refuse(setting, session.complaints);
    },
    onExit: (error, command) => {
      stoppedAt = command;
      throw error;
    },
  });

  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError) || stoppedAt === undefined) throw error;
    if (error.exitCode === 0) {
      await print(written.join(""));
      return EXIT.answered;
    }
    if (stoppedAt.args.length === 0 && error.code === "commander.help") {
      const isSeen = io.stdin.isTTY === true && io.stdout.isTTY === true;
      const common = program.opts<CommonFlags>();
      const mayOpen = isSeen && common.input;
      if (stoppedAt === program && mayOpen) return openInterface(common, setting);
      const help = written.join("");
      if (mayOpen) await print(help);
      else await say(lookOf(colour, io, io.stderr).colour ? help : stripVTControlCharacters(help));
      return mayOpen ? EXIT.answered : EXIT.wrongRequest;
    }
    const see = texts.faults.seeHelp(pathOf(stoppedAt));
    await say(`${await complaintLines([usageComplaint(error, stoppedAt, texts)], io)}${see}\n`);
    return EXIT.wrongRequest;
  }
}

/** Without a command, at a terminal: the interface. */
async function openInterface(common: CommonFlags, setting: Setting): Promise<ExitCode> {
  const { io } = setting;
  const { settings, complaints } = setting.personal;
  const session = sessionOf(common, setting);
  if (!session.ok) return refuse(setting, session.complaints);
  // loaded only here: no command pays for it
  const { open } = await import("./tui/open.js");
  const heard = common.screenReader === true || settings.screenReader === true;
  await open(session.value, {
    screenReader: heard || io.env["INK_SCREEN_READER"] === "true" || io.env["TERM"] === "dumb",
    keys: settings.keys ?? {},
    complaints,
    ownLanguage: languageOf([], io, settings.language),
  });
  return EXIT.answered;
}

/** A command as it is typed. */
const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

const colourMode = (given: string | undefined): ColourMode => COLOUR_MODES.find((mode) => mode === given) ?? "auto";

function sessionOf({ lang, format, json, color, input }: CommonFlags, setting: Setting): Read<Session> {
  const texts = allTexts[setting.lang];
  const known = oneOfOr("--lang", lang, LANGUAGES, setting.lang, texts);
  const layout = oneOfOr("--format", format, FORMATS, "text", texts);
  const colour = oneOfOr("--color", color, COLOUR_MODES, "auto", texts);
  if (!known.ok || !layout.ok || !colour.ok) return refused(complaintsIn(known, layout, colour));
  const pdp = ownPdp(setting.personal.settings.reviewInterval);
  return got({
    ...setting,
    pdp,
    words: wordsOf(pdp.policy, setting.lang),
    look: lookOf(colour.value, setting.io),
    format: json === true ? "json" : layout.value,
    mayAsk: input,
  });
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

import { stripVTControlCharacters } from "node:util";
import { CommanderError, type Command } from "commander";
import { complaintLines } from "./complaint-lines.js";
import { EXIT, type ExitCode } from "./exit.js";
import { flagValue, type CommonFlags } from "./flags.js";
import { isSeen } from "./io.js";
import { createProgram } from "./program.js";
import type { Setting } from "./setting.js";
import { COLOUR_MODES, lookOf, type ColourMode } from "./terminal/look.js";
import { texts as allTexts } from "./texts/index.js";
import { packageVersion } from "./version.js";

/** Loaded when the line was read: help needs none of it. */
const loadCommand = () => import("./command.js");

/** Reads a command line, and does what it says: a command, help, the interface, or what is wrong with the line. */
export async function runLine(args: readonly string[], setting: Setting): Promise<ExitCode> {
  const { io, lang, print, say } = setting;
  const texts = allTexts[lang];
  const colour = colourMode(flagValue(args, "--color"));
  const written: string[] = [];
  let code: ExitCode = EXIT.answered;
  let stoppedAt: Command | undefined;

  const program = createProgram({
    first: args[0],
    texts,
    look: lookOf(colour, io),
    version: packageVersion(),
    write: (text) => written.push(text),
    onCommand: async (line) => {
      const { runCommand } = await loadCommand();
      code = await runCommand(line, setting);
    },
    onExit: (error, command) => {
      stoppedAt = command;
      throw error;
    },
  });

  const dash = strangeDash(args);
  if (dash !== undefined) {
    await say(await complaintLines([{ where: dash, message: texts.faults.strangeDash }], io));
    return EXIT.wrongRequest;
  }

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
      const common = program.opts<CommonFlags>();
      const mayOpen = isSeen(io) && common.input;
      if (stoppedAt === program && mayOpen) {
        // loaded only here: no command pays for it
        const { openInterface } = await import("./late-interface.mjs");
        return openInterface(common, setting);
      }
      const help = written.join("");
      if (mayOpen) await print(help);
      else await say(lookOf(colour, io, io.stderr).colour ? help : stripVTControlCharacters(help));
      return mayOpen ? EXIT.answered : EXIT.wrongRequest;
    }
    const { usageComplaint } = await loadCommand();
    const see = texts.faults.seeHelp(pathOf(stoppedAt));
    await say(`${await complaintLines([usageComplaint(error, stoppedAt, texts)], io)}${see}\n`);
    return EXIT.wrongRequest;
  }
}

/** What begins as an option would, but for its dash: word processors write longer ones, and minus signs. */
const STRANGE_OPTION = /^[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]-?[a-z][a-z-]{1,30}(?==|$)/iu;

/** The first word that was meant as an option, as far as it may be shown. */
function strangeDash(args: readonly string[]): string | undefined {
  const end = args.indexOf("--");
  const words = end === -1 ? args : args.slice(0, end);
  return words.map((word) => STRANGE_OPTION.exec(word)?.[0]).find((word) => word !== undefined);
}

/** A command as it is typed. */
const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

const colourMode = (given: string | undefined): ColourMode => COLOUR_MODES.find((mode) => mode === given) ?? "auto";

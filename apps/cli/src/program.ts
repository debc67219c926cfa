import { styleText } from "node:util";
import { Command, Option, type CommanderError } from "commander";
import type { CliCommand, OptionSpec } from "./commands/command.js";
import { COMMANDS, COMMON_OPTIONS } from "./commands/commands.js";
import type { CommonFlags, Flags } from "./flags.js";
import type { Look } from "./terminal/look.js";
import type { CommandName, Example, GroupName } from "./texts/commands.js";
import type { CliTexts } from "./texts/texts.js";

/** The commands that most people need. */
const FIRST: readonly CommandName[] = ["check", "advise", "classify", "batch"];

/** Where nothing says how wide it may be. */
const HELP_WIDTH = 80;

/** A command line that was read. */
export interface Line {
  readonly name: CommandName;
  readonly common: CommonFlags;
  readonly operands: readonly string[];
  readonly flags: Flags;
  /** Options that were given more than once, each time with another value. */
  readonly conflicts: readonly string[];
}

export interface ProgramOptions {
  /** The first word of the line that is to be read. */
  readonly first: string | undefined;
  readonly texts: CliTexts;
  readonly look: Look;
  readonly version: string;
  /** Takes the help and the version as they are written. */
  readonly write: (text: string) => void;
  readonly onCommand: (line: Line) => Promise<void>;
  /** What commander refuses, or ends with after help or version. */
  readonly onExit: (error: CommanderError, command: Command) => never;
}

/** A line that begins with a command, or with the first word of several, needs no other one. */
function commandsFor(first: string | undefined): readonly CliCommand[] {
  const asked = COMMANDS.filter(({ name, group }) => first === (group ?? name));
  return asked.length > 0 ? asked : COMMANDS;
}

/** The command line: what there is, and how it explains itself. */
export function createProgram(options: ProgramOptions): Command {
  const { first, texts, look, version, write, onCommand, onExit } = options;
  const { help } = texts;
  const helpWidth = Number.isFinite(look.width) ? look.width : HELP_WIDTH;
  const title = (text: string) => (look.colour ? styleText("bold", text, { validateStream: false }) : text);
  const headings: Readonly<Record<string, string>> = {
    "Usage:": help.headings.usage,
    "Arguments:": help.headings.arguments,
    "Options:": help.headings.options,
    "Global Options:": help.headings.globalOptions,
    "Commands:": help.headings.commands,
  };

  const program = new Command("channelwise")
    .description(help.about)
    .configureOutput({
      writeOut: write,
      writeErr: write,
      outputError: () => undefined,
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
      getOutHasColors: () => look.colour,
      getErrHasColors: () => look.colour,
    })
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 20, styleTitle: (text) => title(headings[text] ?? text) })
    .helpOption("-h, --help", help.options.help)
    .helpCommand("help [command]", help.options.helpCommand)
    .version(version, "-V, --version", help.options.version)
    .addHelpText("after", mainHelp(texts, title));
  const heard: Heard[] = [];
  for (const spec of COMMON_OPTIONS) addOption(program, spec, help, heard);
  program.exitOverride((error) => onExit(error, program));

  const groupOf = (name: GroupName): Command => {
    const known = program.commands.find((one) => one.name() === name);
    if (known !== undefined) return known;
    const group = program.command(name).description(help.groups[name]).helpCommand(false);
    return group.exitOverride((error) => onExit(error, group));
  };

  for (const command of commandsFor(first)) {
    const { summary, about, argument, examples } = help.commands[command.name];
    const above = command.group === undefined ? program : groupOf(command.group);
    const sub = above
      .command(command.name.replace(`${command.group} `, ""))
      .summary(summary)
      .description(about);
    if (command.argument !== undefined) sub.argument(command.argument, argument);
    for (const spec of command.options ?? []) addOption(sub, spec, help, heard);
    sub.exitOverride((error) => onExit(error, sub));
    sub.addHelpText("after", `\n${title(help.headings.examples)}\n${examplesText(examples)}`);
    sub.action(() =>
      onCommand({
        name: command.name,
        common: program.opts<CommonFlags>(),
        operands: sub.args,
        flags: sub.opts<Flags>(),
        conflicts: conflictsIn(heard),
      }),
    );
  }
  return program;
}

/** An option as it was given: what it sets, and to what. */
interface Heard {
  readonly option: string;
  readonly sets: string;
  readonly to: string;
}

/** Adds an option to a command, and hears each time that it is given: commander keeps the last value alone. */
function addOption(command: Command, spec: OptionSpec, help: CliTexts["help"], heard: Heard[]): void {
  const option = optionOf(spec, help);
  command.addOption(option);
  if (spec.repeatable === true) return;
  const name = `--${option.name()}`;
  const short = SHORT_FOR[name];
  command.on(`option:${option.name()}`, (value?: string) => {
    heard.push({ option: name, sets: short?.sets ?? option.attributeName(), to: short?.to ?? value ?? name });
  });
}

/** Options that say what another one says with a value. */
const SHORT_FOR: Readonly<Record<string, Pick<Heard, "sets" | "to">>> = { "--json": { sets: "format", to: "json" } };

const conflictsIn = (heard: readonly Heard[]): readonly string[] => [
  ...new Set(
    heard
      .filter(({ sets, to }, place) => heard.some((one, at) => at < place && one.sets === sets && one.to !== to))
      .map(({ option }) => option),
  ),
];

function optionOf({ flags, text, repeatable = false, ofRequest = false }: OptionSpec, help: CliTexts["help"]): Option {
  const option = new Option(flags, help.options[text]);
  if (ofRequest) option.helpGroup(help.headings.request);
  if (repeatable)
    option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  return option;
}

const examplesText = (examples: readonly Example[]): string =>
  examples.map(({ line, says }) => `  channelwise ${line}\n      ${says}\n`).join("");

/** The first example of the commands that most people need, and the exit codes. */
function mainHelp({ help }: CliTexts, title: (text: string) => string): string {
  const first = FIRST.flatMap((name) => help.commands[name].examples.slice(0, 1));
  const exits = Object.entries(help.exits).map(([code, says]) => `  ${code.padEnd(5)}${says}\n`);
  return `\n${title(help.headings.examples)}\n${examplesText(first)}\n${title(help.headings.exits)}\n${exits.join("")}`;
}

import type { OptionSpec } from "./commands/command.js";
import { COMMANDS, COMMON_OPTIONS } from "./commands/commands.js";
import type { CommonFlags, Flags } from "./flags.js";
import type { CommandName } from "./texts/commands.js";

/** A command line that was read. */
export interface Line {
  readonly name: CommandName;
  readonly common: CommonFlags;
  readonly operands: readonly string[];
  readonly flags: Flags;
}

/** The commands that answer one question: each has one operand at most. */
const QUESTIONS: readonly CommandName[] = ["check", "advise"];

type Values = Record<string, string | boolean | readonly string[]>;

interface Known extends OptionSpec {
  readonly isCommon: boolean;
}

/** By the long name, which begins what it is written as. */
const byName = (options: readonly OptionSpec[], isCommon: boolean): readonly (readonly [string, Known])[] =>
  options.map((option) => [option.flags.split(" ", 1)[0] ?? "", { ...option, isCommon }]);

const common = byName(COMMON_OPTIONS, true);

/** The key under which commander keeps an option: `--to-file` is `toFile`, and `--no-input` makes `input` false. */
const keyOf = (name: string): string =>
  name.replace(/^--(?:no-)?/u, "").replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());

/**
 * Reads a line that asks one question in the plainest way: the command first, then its options in full with their values,
 * and an operand. Such a line is read without commander, which takes longer to load than the answer takes.
 *
 * @returns nothing for any other line, also where it only may be wrong
 *
 * @example
 * quickLine(["check", "signal", "--level", "public"])
 * // => { name: "check", common: { input: true }, operands: ["signal"], flags: { level: "public" } }
 * quickLine(["check", "--help"]) // => undefined
 */
export function quickLine([first, ...args]: readonly string[]): Line | undefined {
  const command = COMMANDS.find(({ name }) => name === first);
  if (command === undefined || !QUESTIONS.includes(command.name)) return undefined;
  const known = new Map([...common, ...byName(command.options ?? [], false)]);
  const ofAll: Values = { input: true };
  const own: Values = {};
  const operands: string[] = [];
  for (let place = 0; place < args.length; place += 1) {
    const arg = args[place] ?? "";
    if (!arg.startsWith("-")) {
      operands.push(arg);
      continue;
    }
    const option = known.get(arg);
    if (option === undefined) return undefined;
    const into = option.isCommon ? ofAll : own;
    const key = keyOf(arg);
    if (!option.flags.includes(" ")) {
      into[key] = !arg.startsWith("--no-");
      continue;
    }
    place += 1;
    const value = args[place];
    if (value === undefined || /^-./u.test(value)) return undefined;
    const before = into[key];
    into[key] = option.repeatable === true ? [...(typeof before === "object" ? before : []), value] : value;
  }
  const most = command.argument === undefined ? 0 : 1;
  if (operands.length > most) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the options' table says what each holds, as to commander
  return { name: command.name, operands, common: ofAll as unknown as CommonFlags, flags: own };
}

import { gscPolicy, nearest } from "@channelwise/policy-core";
import type { Command, CommanderError } from "commander";
import type { Complaint } from "./result.js";
import type { CliTexts } from "./texts/texts.js";

const CHANNELS = gscPolicy.channels.map(({ id }) => id);

/** What may be said again of an option that is not known: its name, when it is plainly one. */
const PLAIN_OPTION = /^--?[a-z][a-z-]{0,30}$/iu;

/** The names that commander finds near are ours, so they may be repeated. */
const similarIn = (message: string): string | undefined => /\(Did you mean (?:one of )?([a-z-]+)/u.exec(message)?.[1];

function unknownOption(message: string, command: Command, { faults }: CliTexts): Complaint {
  const [name = ""] = /'(.*)'/su.exec(message)?.[1]?.split("=", 1) ?? [];
  const known = [command, command.parent].flatMap((one) => one?.options ?? []).flatMap(({ long }) => long ?? []);
  const shown = PLAIN_OPTION.test(name) ? name : undefined;
  return { message: faults.unknownOption(shown, similarIn(message) ?? nearest(name, known)) };
}

/** A channel in the place of a command is a question without `check`. */
function unknownCommand(given: string, { message }: CommanderError, command: Command, { faults }: CliTexts): Complaint {
  const known = command.commands.map((one) => one.name());
  const channel = command.parent === null ? nearest(given, CHANNELS) : undefined;
  const similar =
    similarIn(message) ?? nearest(given, known) ?? (channel === undefined ? undefined : `check ${channel}`);
  return { message: faults.unknownCommand(similar, known) };
}

/** Says in our words what commander refuses: its own messages repeat what was typed, which may be an address. */
export function usageComplaint(error: CommanderError, command: Command, texts: CliTexts): Complaint {
  const { code, message } = error;
  const { faults } = texts;
  switch (code) {
    case "commander.unknownOption":
      return unknownOption(message, command, texts);
    case "commander.unknownCommand":
      return unknownCommand(command.args[0] ?? "", error, command, texts);
    case "commander.help":
      // help was asked for a command that is not known
      return unknownCommand(command.args[1] ?? "", error, command, texts);
    case "commander.excessArguments":
      return { message: faults.tooManyArguments(command.registeredArguments.length) };
    case "commander.optionMissingArgument":
      return { where: /--[a-z-]+/u.exec(message)?.[0] ?? "", message: faults.valueMissing };
    default:
      return { message: faults.usage };
  }
}

import type { ExitCode } from "../exit.js";
import type { Flags } from "../flags.js";
import type { Session } from "../session.js";
import type { CommandName, GroupName } from "../texts/commands.js";
import type { CliTexts } from "../texts/texts.js";

/** An option: how it is written, and which text explains it. */
export interface OptionSpec {
  readonly flags: string;
  readonly text: keyof CliTexts["help"]["options"];
  /** May be given several times. */
  readonly repeatable?: boolean;
  /** It is a part of the request, and stands under that heading in the help. */
  readonly ofRequest?: boolean;
}

/** A command: its name, and what it takes. */
export interface CliCommand {
  readonly name: CommandName;
  /** Its first word, where several commands share it. */
  readonly group?: GroupName;
  /** As commander writes it: `[channel]`, `[address...]`. */
  readonly argument?: string;
  readonly options?: readonly OptionSpec[];
}

/** What a command does. */
export type RunCommand = (session: Session, operands: readonly string[], flags: Flags) => Promise<ExitCode>;

import type { ExitCode } from "../exit.js";
import type { Flags } from "../flags.js";
import type { Session } from "../session.js";
import type { CliTexts, CommandName, GroupName } from "../texts/texts.js";

/** An option: how it is written, and which text explains it. */
export interface OptionSpec {
  readonly flags: string;
  readonly text: keyof CliTexts["help"]["options"];
  /** May be given several times. */
  readonly repeatable?: boolean;
  /** It is a part of the request, and stands under that heading in the help. */
  readonly ofRequest?: boolean;
}

/** A command: its name, what it takes, and what it does. */
export interface CliCommand {
  readonly name: CommandName;
  /** Its first word, where several commands share it. */
  readonly group?: GroupName;
  /** As commander writes it: `[channel]`, `[address...]`. */
  readonly argument?: string;
  readonly options?: readonly OptionSpec[];
  readonly run: (session: Session, operands: readonly string[], flags: Flags) => Promise<ExitCode>;
}

const ofRequest = (flags: string, text: OptionSpec["text"]): OptionSpec => ({ flags, text, ofRequest: true });

/** The options that make a request. */
export const REQUEST_OPTIONS: readonly OptionSpec[] = [
  ofRequest("--level <level>", "level"),
  { ...ofRequest("--to <address>", "to"), repeatable: true },
  ofRequest("--to-file <file>", "toFile"),
  ofRequest("--nature <nature>", "nature"),
  ofRequest("--group-members <members>", "groupMembers"),
  ofRequest("--group-reviewed <date>", "groupReviewed"),
  ofRequest("--personal-data", "personalData"),
  ofRequest("--files", "files"),
  ofRequest("--as-of <date>", "asOf"),
  ofRequest("--request <file>", "request"),
];

export const GATE: OptionSpec = { flags: "--gate", text: "gate" };

/** The options that every command has. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { flags: "--lang <lang>", text: "lang" },
  { flags: "--format <format>", text: "format" },
  { flags: "--json", text: "json" },
  { flags: "--color <when>", text: "color" },
  { flags: "--no-input", text: "noInput" },
  { flags: "--screen-reader", text: "screenReader" },
];

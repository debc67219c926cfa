/** The commands, as they are typed. */
export const COMMANDS = [
  "check",
  "advise",
  "classify",
  "batch",
  "channels",
  "levels",
  "rules",
  "note",
  "policy show",
  "policy test",
  "policy diff",
  "policy export",
  "policy lint",
  "policy verify",
  "policy ask",
  "schema",
  "serve",
  "api-key create",
  "api-key revoke",
] as const;
export type CommandName = (typeof COMMANDS)[number];
export type GroupName = "policy" | "api-key";

export interface Example {
  /** The command line, without `channelwise`. */
  readonly line: string;
  readonly says: string;
}

export interface CommandTexts {
  /** In the list of commands: a few words. */
  readonly summary: string;
  readonly about: string;
  /** What its argument is; empty where it has none. */
  readonly argument: string;
  readonly examples: readonly Example[];
}

/** Those for the authors of policies. */
export type PolicyCommandName = Extract<CommandName, `policy ${string}`>;

export type PolicyCommands = Readonly<Record<PolicyCommandName, CommandTexts>>;

import { COMMAND_IDS, COMMANDS, type CommandId, type Context } from "./commands.js";
import { isTyped, type KeyName } from "./key-name.js";

/** The keys of each command: those of the table, or those that the settings give instead. */
export type Bindings = Readonly<Record<CommandId, readonly KeyName[]>>;

/** Keys by the id of a command, as settings hold them. */
export type KeyOverrides = Readonly<Record<string, readonly KeyName[]>>;

/** A key that two commands of one context have. */
export interface KeyConflict {
  readonly key: KeyName;
  readonly context: Context;
  readonly commands: readonly [CommandId, CommandId];
}

/**
 * The table of keys, with some given anew.
 *
 * @example
 * bindingsWith({ copy: ["c"] }).copy // => ["c"]
 */
export function bindingsWith(overrides: KeyOverrides = {}): Bindings {
  const entries = COMMAND_IDS.map((id) => [id, overrides[id] ?? COMMANDS[id].keys] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each command
  return Object.fromEntries(entries) as Bindings;
}

/** The commands that a context has. */
export const commandsIn = (context: Context): readonly CommandId[] =>
  COMMAND_IDS.filter((id) => COMMANDS[id].in.includes(context));

/** What a key does in a context; `undefined` where it does nothing. */
export const commandFor = (key: KeyName, context: Context, bindings: Bindings): CommandId | undefined =>
  commandsIn(context).find((id) => bindings[id].includes(key));

const TYPING: readonly Context[] = ["text", "picker", "help"];

/** Every key that could not be typed any more, since a command has it where one types. */
export const typedIn = (bindings: Bindings): readonly { readonly key: KeyName; readonly command: CommandId }[] =>
  COMMAND_IDS.filter((id) => COMMANDS[id].in.some((context) => TYPING.includes(context))).flatMap((command) =>
    bindings[command].filter((key) => isTyped(key) || key === "space").map((key) => ({ key, command })),
  );

/** Every key that would mean two things at once. */
export function conflictsIn(bindings: Bindings): readonly KeyConflict[] {
  const conflicts = new Map<string, KeyConflict>();
  for (const [place, one] of COMMAND_IDS.entries()) {
    for (const other of COMMAND_IDS.slice(place + 1)) {
      const context = COMMANDS[one].in.find((each) => COMMANDS[other].in.includes(each));
      const key = bindings[one].find((each) => bindings[other].includes(each));
      if (context !== undefined && key !== undefined)
        conflicts.set(`${one} ${other}`, { key, context, commands: [one, other] });
    }
  }
  return [...conflicts.values()];
}

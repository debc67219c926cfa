import { COMMAND_IDS, COMMANDS, KEY_GROUPS, type CommandId, type KeyGroup } from "../keys/commands.js";
import { keyText } from "../keys/key-text.js";
import type { State } from "../state/state.js";
import { folded } from "../text.js";
import type { TuiWords, World } from "../world.js";

/** A command, with its keys. */
export interface HelpEntry {
  readonly command: CommandId;
  readonly group: KeyGroup;
  readonly keys: readonly string[];
  readonly text: string;
}

/** Every command with its keys, group by group; one without a key is none. */
export const allHelp = ({ bindings }: Pick<World, "bindings">, words: Pick<TuiWords, "tui">): readonly HelpEntry[] =>
  KEY_GROUPS.flatMap((group) =>
    COMMAND_IDS.filter((id) => COMMANDS[id].group === group && bindings[id].length > 0).map((command) => ({
      command,
      group,
      keys: bindings[command].map((key) => keyText(key, words.tui.keyNames)),
      text: words.tui.commands[command],
    })),
  );

/** What the help shows, line by line: the entries under the name of their group. */
export type HelpLine = { readonly kind: "group"; readonly text: string } | ({ readonly kind: "entry" } & HelpEntry);

/** The help, as far as what was typed keeps it. */
export function helpLines(state: State, filter: string, world: World): readonly HelpLine[] {
  const entries = helpEntries(state, filter, world);
  const { keyGroups } = world.words[state.lang].tui;
  return KEY_GROUPS.flatMap((group): readonly HelpLine[] => {
    const kept = entries.filter((entry) => entry.group === group);
    if (kept.length === 0) return [];
    return [{ kind: "group", text: keyGroups[group] }, ...kept.map((entry) => ({ kind: "entry" as const, ...entry }))];
  });
}

const helpEntries = ({ lang }: State, filter: string, world: World): readonly HelpEntry[] => {
  const words = world.words[lang];
  return allHelp(world, words).filter(({ group, keys, text }) =>
    folded(`${keys.join(" ")} ${text} ${words.tui.keyGroups[group]}`).includes(folded(filter)),
  );
};

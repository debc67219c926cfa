import type { World } from "../world.js";
import { COMMAND_IDS, type CommandId } from "./commands.js";
import { keyText, type KeyNames } from "./key-text.js";

const isCommand = (name: string): name is CommandId => COMMAND_IDS.some((id) => id === name);

/**
 * A text that names keys by their commands, with the keys that these have; a command without a key is named itself.
 *
 * @example
 * withKeys("{write} writes a file.", world, keyNames) // => "w writes a file."
 */
export const withKeys = (text: string, { bindings }: Pick<World, "bindings">, names: KeyNames): string =>
  text.replaceAll(/\{(?<command>[a-zA-Z]+)\}/gu, (whole, command: string) => {
    const [key] = isCommand(command) ? bindings[command] : [];
    return key === undefined ? whole : keyText(key, names);
  });

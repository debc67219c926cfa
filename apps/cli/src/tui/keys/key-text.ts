import { NAMED_KEYS, type KeyName, type NamedKey } from "./key-name.js";

/** The names of keys, as they are printed on them. */
export type KeyNames = Readonly<Record<NamedKey, string>>;

/**
 * A key as a person is told it.
 *
 * @example
 * keyText("ctrl+n", names) // => "Ctrl-N"
 */
export function keyText(key: KeyName, names: KeyNames): string {
  const named = NAMED_KEYS.find((one) => one === key);
  return named === undefined
    ? key.replace(/^ctrl\+/u, "Ctrl-").replace(/-[a-z]$/u, (end) => end.toUpperCase())
    : names[named];
}

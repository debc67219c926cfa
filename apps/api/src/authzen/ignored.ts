/** So many names are told; whoever mends those will look at the others. */
const MAX_NAMES = 100;

/** Neither an address nor a domain fits in. */
const SHOWABLE = /^[\w-]{1,64}$/u;

/** What of a context was passed over, as the answer's context names it. */
export interface Ignored {
  readonly ignored?: readonly string[];
  /** How many more names there were, or such as may not be shown. */
  readonly more?: number;
}

/**
 * Names what is passed over, each once.
 *
 * @example
 * ignoredOf(["time", "time", "a@b.eu"]) // => { ignored: ["time"], more: 1 }
 * ignoredOf([])                         // => {}
 */
export function ignoredOf(names: readonly string[]): Ignored {
  const all = new Set(names);
  if (all.size === 0) return {};
  const ignored = [...all].filter((name) => SHOWABLE.test(name)).slice(0, MAX_NAMES);
  const more = all.size - ignored.length;
  return { ignored, ...(more > 0 && { more }) };
}

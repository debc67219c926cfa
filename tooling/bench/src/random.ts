/** The seed of everything that is made by chance here. */
export const SEED = 20_261_124;

/** Chance that is the same in every run. */
export interface Random {
  /** From 0 up to 1, without it. */
  readonly next: () => number;
  readonly below: (limit: number) => number;
  readonly isLikely: (share: number) => boolean;
  readonly oneOf: <T>(values: readonly [T, ...T[]] | readonly T[]) => T;
  /** One of the keys, each as often as its weight says. */
  readonly weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K;
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state, plenty for choosing. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const oneOf = <T>(values: readonly T[]): T => {
    const value = values[below(values.length)];
    if (value === undefined) throw new RangeError("There is nothing to choose from");
    return value;
  };
  return {
    next,
    below,
    isLikely: (share) => next() < share,
    oneOf,
    weighted: <K extends string>(weights: Readonly<Record<K, number>>): K => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record are its keys
      const keys = Object.keys(weights) as K[];
      const total = keys.reduce((sum, key) => sum + weights[key], 0);
      let rest = next() * total;
      return keys.find((key) => (rest -= weights[key]) < 0) ?? oneOf(keys);
    },
  };
}

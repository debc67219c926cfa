/** Chance that is the same in every run. */
export interface Random {
  readonly below: (limit: number) => number;
  readonly isLikely: (share: number) => boolean;
  readonly oneOf: <T>(values: readonly T[]) => T;
}

/** The seed of everything that is made by chance here. */
export const SEED = 20_261_124;

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
  return {
    below,
    isLikely: (share) => next() < share,
    oneOf: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError("There is nothing to choose from");
      return value;
    },
  };
}

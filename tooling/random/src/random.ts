import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** The seed of everything that is made by chance. */
export const SEED = 20_261_124;

/** Chance that is the same in every run. */
export interface Random {
  /** A whole number from 0 up to a limit, without it. */
  readonly below: (limit: number) => number;
  /** Whether something comes about that does in a share of all cases, 0 to 1. */
  readonly isLikely: (share: number) => boolean;
  /** @throws RangeError where there is nothing to choose from */
  readonly oneOf: <T>(values: readonly T[]) => T;
  /** One of the keys, each as often as its weight says. */
  readonly weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K;
}

/**
 * @example
 * randomFrom(1).below(6) === randomFrom(1).below(6) // => true
 */
export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const share = (): number => uniformFloat64(generator);
  const below = (limit: number): number => uniformInt(generator, 0, limit - 1);
  const oneOf = <T>(values: readonly T[]): T => {
    const value = values.length === 0 ? undefined : values[below(values.length)];
    if (value === undefined) throw new RangeError("There is nothing to choose from");
    return value;
  };
  return {
    below,
    isLikely: (likely) => share() < likely,
    oneOf,
    weighted: <K extends string>(weights: Readonly<Record<K, number>>): K => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record are its keys
      const keys = Object.keys(weights) as K[];
      const total = keys.reduce((sum, key) => sum + weights[key], 0);
      let rest = share() * total;
      return keys.find((key) => (rest -= weights[key]) < 0) ?? oneOf(keys);
    },
  };
}

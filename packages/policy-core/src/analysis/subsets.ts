/**
 * Every choice of some of several things, none and all among them, each in the order given.
 *
 * @example
 * subsetsOf(["a", "b"]) // => [[], ["a"], ["b"], ["a", "b"]]
 */
export function subsetsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** all.length }, (_, set) => all.filter((_one, place) => (set & (1 << place)) !== 0));
}

/** How often something was, that three keys name. */
export interface Counted<A, B, C> {
  readonly keys: readonly [A, B, C];
  count: number;
}

/** Counts by three keys. */
export interface Counts<A, B, C> {
  readonly add: (first: A, second: B, third: C, more?: number) => void;
  /** In the order in which they first came. */
  readonly all: readonly Counted<A, B, C>[];
}

function placeIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * Counts without putting a key together each time: a map in a map in a map.
 *
 * @example
 * const counts = createCounts<string, string, number>();
 * counts.add("GET", "/healthz", 200);
 * counts.all // => [{ keys: ["GET", "/healthz", 200], count: 1 }]
 */
export function createCounts<A, B, C>(): Counts<A, B, C> {
  const places = new Map<A, Map<B, Map<C, Counted<A, B, C>>>>();
  const all: Counted<A, B, C>[] = [];
  return {
    all,
    add: (first, second, third, more = 1) => {
      const within = placeIn(places, first, () => new Map<B, Map<C, Counted<A, B, C>>>());
      const innermost = placeIn(within, second, () => new Map<C, Counted<A, B, C>>());
      const counted = placeIn(innermost, third, () => {
        const begun = { keys: [first, second, third] as const, count: 0 };
        all.push(begun);
        return begun;
      });
      counted.count += more;
    },
  };
}

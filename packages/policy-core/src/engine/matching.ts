import { WITH_CHANNEL } from "../attribute-lists.js";
import type { Policy, When } from "../model/policy.js";
import { featuresOf, type Features } from "./features.js";
import type { Space } from "./space.js";

/** A set of clauses, one bit each, 32 to a word. */
export type Bits = Uint32Array;

export const hasBit = (bits: Bits, clause: number): boolean => ((bits[clause >>> 5] ?? 0) & (1 << (clause & 31))) !== 0;

const wordsFor = (clauses: number): number => Math.ceil(clauses / 32);

/** The set of the first clauses, as many as are said. */
export function firstClauses(count: number, clauses: number): Bits {
  const bits = new Uint32Array(wordsFor(clauses));
  for (let clause = 0; clause < count; clause += 1) add(bits, clause);
  return bits;
}

export const overlaps = (one: Bits, other: Bits): boolean =>
  one.some((word, place) => (word & (other[place] ?? 0)) !== 0);

function add(bits: Bits, clause: number): void {
  bits[clause >>> 5] = (bits[clause >>> 5] ?? 0) | (1 << (clause & 31));
}

/** An independent direction of the space: a clause matches a cell when it accepts the cell's place in every one. */
interface Direction {
  /** How many places there are. */
  readonly size: number;
  readonly featuresAt: (place: number) => Features;
  /** How many cells lie between one place and the next. */
  readonly step: number;
}

/**
 * The seats, with what facts of a channel look at besides, are one direction; any other attribute is one by itself. What
 * goes with the seats leads a cell's number.
 */
function directions(policy: Policy, { seats, axes, steps, perSeat }: Space): readonly Direction[] {
  const together = axes.filter(({ attribute }) => WITH_CHANNEL.has(attribute));
  const others = axes.filter(({ attribute }) => !WITH_CHANNEL.has(attribute));
  const valuesAt = (parts: typeof axes, place: number) => {
    let rest = place;
    const valued = parts.toReversed().map(({ attribute, values }) => {
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return [attribute, value] as const;
    });
    return Object.fromEntries(valued);
  };
  const perSeatTogether = together.reduce((size, { values }) => size * values.length, 1);
  const last = together.at(-1);
  return [
    {
      step: last === undefined ? perSeat : steps[last.attribute],
      size: seats.length * perSeatTogether,
      featuresAt: (place) =>
        featuresOf(policy, {
          ...seats[Math.floor(place / perSeatTogether)],
          ...valuesAt(together, place % perSeatTogether),
        }),
    },
    ...others.map((axis): Direction => ({
      step: steps[axis.attribute],
      size: axis.values.length,
      featuresAt: (place) => featuresOf(policy, valuesAt([axis], place)),
    })),
  ];
}

/** Those that accept a place of a direction: of what they name it looks at its own, and what nobody knows matches nowhere. */
function accepting(whens: readonly When[], features: Features, known: ReadonlySet<string>): Bits {
  const here = new Map(Object.entries(features));
  const bits = new Uint32Array(wordsFor(whens.length));
  for (const [clause, when] of whens.entries()) {
    const accepts = Object.entries(when).every(([name, wanted]: [string, readonly string[] | undefined]) => {
      if (wanted === undefined) return true;
      const value = here.get(name);
      return value === undefined ? known.has(name) : wanted.includes(value);
    });
    if (accepts) add(bits, clause);
  }
  return bits;
}

/** Tells which clauses match where. */
export interface Matcher {
  /** The clauses that match a cell. The bits are reused between calls: read them, do not keep them. */
  readonly at: (cell: number) => Bits;
  /** The clauses that match any cell at all. */
  readonly anywhere: () => Bits;
  /** Few cells: to any other there is one among them that the same clauses match. */
  readonly representatives: () => readonly number[];
}

/** The first of those places of a direction that accept the same. */
const distinctPlaces = (size: number, acceptedIn: (place: number) => Bits): readonly number[] => {
  const places = Array.from({ length: size }, (_, place) => place);
  return [...new Map(places.toReversed().map((place) => [acceptedIn(place).join(), place])).values()];
};

/** What is accepted in a place of a direction is worked out when a cell there is first asked for. */
export function createMatcher(policy: Policy, space: Space, whens: readonly When[]): Matcher {
  const independent = directions(policy, space);
  const known = new Set(independent.flatMap(({ featuresAt }) => Object.keys(featuresAt(0))));
  const accepted = independent.map(({ size, step, featuresAt }) => {
    const bitsAt: (Bits | undefined)[] = Array.from({ length: size });
    return { size, step, in: (place: number) => (bitsAt[place] ??= accepting(whens, featuresAt(place), known)) };
  });
  const words = wordsFor(whens.length);
  const bits = new Uint32Array(words);
  return {
    representatives: () =>
      accepted.reduce<readonly number[]>(
        (cells, { size, step, in: acceptedIn }) => {
          const places = distinctPlaces(size, acceptedIn);
          return cells.flatMap((cell) => places.map((place) => cell + place * step));
        },
        [0],
      ),
    anywhere: () => {
      const all = new Uint32Array(words).fill(-1);
      for (const direction of accepted) {
        // the directions are independent: what is accepted somewhere in each is accepted by all of them in one cell
        const places = Array.from({ length: direction.size }, (_, place) => direction.in(place));
        all.forEach((word, at) => {
          all[at] = places.reduce((some, place) => some | (place[at] ?? 0), 0) & word;
        });
      }
      return all;
    },
    at: (cell) => {
      bits.fill(-1);
      for (const direction of accepted) {
        const place = direction.in(Math.floor(cell / direction.step) % direction.size);
        for (let word = 0; word < words; word += 1) bits[word] = (bits[word] ?? 0) & (place[word] ?? 0);
      }
      return bits;
    },
  };
}

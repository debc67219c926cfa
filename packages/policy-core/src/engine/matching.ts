import type { Channel, Policy, When } from "../model/policy.js";
import { LEVELS, type LevelClass, type LevelId } from "../model/vocabulary.js";
import { profileFact } from "./profile.js";
import type { Space } from "./space.js";

/** What conjunctions name: a cell's attributes, and what follows from them. */
type Features = Readonly<Record<string, string>>;

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

/** LIMITE counts as sensitive by assumption; with that switched off it is as good as not stated. */
export function classOf(policy: Policy, level: LevelId): LevelClass {
  if (level === "limite" && !policy.parameters.limiteAsSensitive) return "unstated";
  return policy.levels.find(({ id }) => id === level)?.class ?? "unstated";
}

function featuresOfChannel(channel: Channel, group: string): Features {
  return {
    channel: channel.id,
    kind: channel.kind,
    group,
    e2ee: profileFact(channel, group === "none" ? "e2ee-one-to-one" : "e2ee-group"),
    dataLeavesEea: profileFact(channel, "data-leaves-eea"),
    funding: profileFact(channel, "funding"),
    datedFacts: channel.facts.some(({ dated }) => dated) ? "yes" : "no",
  };
}

/** An independent direction of the space: a clause matches a cell when it accepts the cell's place in every one. */
interface Direction {
  /** How many places there are. */
  readonly size: number;
  readonly featuresAt: (place: number) => Features;
  /** How many cells lie between one place and the next. */
  readonly step: number;
}

/** Channel and group go together, for encryption looks at both. */
function directions(policy: Policy, { axes, steps }: Space): readonly Direction[] {
  const [, groups, ...others] = axes;
  const states = groups?.values ?? [];
  const classes: ReadonlyMap<string, LevelClass> = new Map(LEVELS.map((level) => [level, classOf(policy, level)]));
  const rest = others.map(({ attribute, values }) => ({
    step: steps[attribute],
    size: values.length,
    featuresAt: (place: number) => {
      const value = values[place] ?? "";
      const levelClass = attribute === "level" ? classes.get(value) : undefined;
      return { [attribute]: value, ...(levelClass !== undefined && { levelClass }) };
    },
  }));
  const ofChannels = (place: number): Features => {
    const channel = policy.channels[Math.floor(place / states.length)];
    return channel === undefined ? {} : featuresOfChannel(channel, states[place % states.length] ?? "");
  };
  return [{ step: steps.group, size: policy.channels.length * states.length, featuresAt: ofChannels }, ...rest];
}

function accepting(whens: readonly When[], features: Features): Bits {
  const bits = new Uint32Array(wordsFor(whens.length));
  for (const [clause, when] of whens.entries()) {
    const accepts = Object.entries(when).every(([name, values]) => {
      const [wanted, here]: [readonly string[] | undefined, string | undefined] = [values, features[name]];
      return wanted === undefined || here === undefined || wanted.includes(here);
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
  const accepted = directions(policy, space).map(({ size, step, featuresAt }) => {
    const known: (Bits | undefined)[] = Array.from({ length: size });
    return { size, step, in: (place: number) => (known[place] ??= accepting(whens, featuresAt(place))) };
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

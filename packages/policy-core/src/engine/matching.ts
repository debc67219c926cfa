import type { Channel, Policy, When } from "../model/policy.js";
import { LEVELS, type LevelClass, type LevelId } from "../model/vocabulary.js";
import { profileFact } from "./profile.js";
import type { Space } from "./space.js";

/** What conjunctions name: a cell's attributes, and what follows from them. */
type Features = Readonly<Record<string, string>>;

/** A set of clauses, one bit each, 32 to a word. */
export type Bits = Uint32Array;

export const hasBit = (bits: Bits, clause: number): boolean => ((bits[clause >>> 5] ?? 0) & (1 << (clause & 31))) !== 0;

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

/**
 * The features along each independent direction of the space, in the order of a cell's digits: a clause matches a
 * cell when it accepts the cell's place in every direction. Channel and group go together, for encryption looks at both.
 */
function directions(policy: Policy, space: Space): readonly (readonly Features[])[] {
  const [, groups, ...others] = space.axes;
  const channels = policy.channels.flatMap((channel) =>
    (groups?.values ?? []).map((group) => featuresOfChannel(channel, group)),
  );
  const classes: ReadonlyMap<string, LevelClass> = new Map(LEVELS.map((level) => [level, classOf(policy, level)]));
  const rest = others.map(({ attribute, values }) =>
    values.map((value) => {
      const levelClass = attribute === "level" ? classes.get(value) : undefined;
      return { [attribute]: value, ...(levelClass !== undefined && { levelClass }) };
    }),
  );
  return [channels, ...rest];
}

function accepting(whens: readonly When[], features: Features): Bits {
  const bits = new Uint32Array(Math.ceil(whens.length / 32));
  for (const [clause, when] of whens.entries()) {
    const accepts = Object.entries(when).every(([name, values]) => {
      const [wanted, here]: [readonly string[] | undefined, string | undefined] = [values, features[name]];
      return wanted === undefined || here === undefined || wanted.includes(here);
    });
    if (accepts) bits[clause >>> 5] = (bits[clause >>> 5] ?? 0) | (1 << (clause & 31));
  }
  return bits;
}

/**
 * Walks the space once, in the order of the cells, and tells for each which clauses match. `bits` is reused between
 * calls: read it, do not keep it.
 */
export function walk(
  policy: Policy,
  space: Space,
  whens: readonly When[],
  visit: (cell: number, bits: Bits) => void,
): void {
  const accepted = directions(policy, space).map((places) => places.map((features) => accepting(whens, features)));
  const all = new Uint32Array(Math.ceil(whens.length / 32)).fill(-1);
  const last = accepted.length - 1;
  let cell = 0;
  const descend = (direction: number, above: Bits) => {
    const here = new Uint32Array(above.length);
    for (const place of accepted[direction] ?? []) {
      for (let word = 0; word < here.length; word += 1) here[word] = (above[word] ?? 0) & (place[word] ?? 0);
      if (direction === last) visit(cell++, here);
      else descend(direction + 1, here);
    }
  };
  descend(0, all);
}

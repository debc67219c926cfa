import { CHANNELS } from "./channels.js";
import type { WrittenRequest } from "./oracle.js";
import { COLLEAGUE, IMITATOR, INSTITUTION, NUMBER, OUTSIDER, TODAY, WRITTEN_GROUP } from "./space.js";
import { GROUPS, LEVELS, NATURES, PERSONAL_DATA, SAID_AUDIENCES } from "./words.js";

/** Of each relation two who differ, one of them also written otherwise. */
const RECIPIENTS: readonly string[] = [
  COLLEAGUE,
  " ANNA@Consilium.europa.eu. ",
  "bert@consilium.europa.eu",
  INSTITUTION,
  "committee@europarl.europa.eu",
  "eeas.europa.eu",
  OUTSIDER,
  "delegate@diplobel.fed.be",
  "dev@ext.ec.europa.eu",
  IMITATOR,
  "desk@ec-europa.eu",
  "guest%example.org@consilium.europa.eu",
  "example.org!guest@ec.europa.eu",
  "guest%example.org@consiIium.europa.eu",
  NUMBER,
  "+32 475 00 00 01",
  "+359880000001",
];

const OPEN = ["public", "non-sensitive"] as const;

/** Seeded (mulberry32): the same numbers in each run, so that a mismatch can be looked at again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Requests of all kinds: anything may be left unsaid, and up to four recipients stand together. */
export function* randomRequests(count: number, seed: number): Generator<WrittenRequest> {
  const random = seeded(seed);
  const oneOf = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error("There is always one to choose");
    return value;
  };
  const maybe = <T extends object>(said: T, how = 0.5): Partial<T> => (random() < how ? said : {});
  // the four classified levels all get one answer, and what is open the most: as often as it is worth
  const levels = [...LEVELS, "limite", "sensitive", ...OPEN, ...OPEN, ...OPEN] as const;

  for (let made = 0; made < count; made += 1) {
    const howMany = Math.floor(random() * 5);
    yield {
      channel: oneOf(CHANNELS),
      recipients: Array.from({ length: howMany }, () => oneOf(RECIPIENTS)),
      asOf: TODAY,
      ...maybe({ level: oneOf(levels) }, 0.8),
      ...maybe({ audience: oneOf(SAID_AUDIENCES) }),
      ...maybe({ nature: oneOf(NATURES) }),
      ...maybe({ group: WRITTEN_GROUP[oneOf(GROUPS)] }),
      ...maybe({ personalData: oneOf(PERSONAL_DATA) }),
      ...maybe({ files: oneOf([false, true]) }),
    };
  }
}

import type { Answered, AnsweredBlock, Hear } from "@channelwise/policy-batch";
import type { Batched, Decided, Origin } from "../observer.js";

type Counted = { -readonly [K in keyof Decided]: Decided[K] };

/** Counts what a batch comes to. */
export interface Tally {
  /** One decision of a block of lines. */
  readonly hear: Hear;
  /** A block of lines, whose decisions were heard of. */
  readonly count: (block: Pick<AnsweredBlock, "lines" | "faults">) => void;
  /** An answer by itself. */
  readonly add: (answer: Answered) => void;
  readonly of: (origin: Origin) => Batched;
}

/** What stands in a map at a key; made where nothing does. */
function placeIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

export function createTally(): Tally {
  // no key is put together for each line
  const channels = new Map<string, Map<string, Map<string, Counted>>>();
  const decisions: Counted[] = [];
  let lines = 0;
  let faults = 0;
  const hear: Hear = (channel, level, outcome) => {
    const levels = placeIn(channels, channel, () => new Map<string, Map<string, Counted>>());
    const outcomes = placeIn(levels, level, () => new Map<string, Counted>());
    const counted = placeIn(outcomes, outcome, () => {
      const first = { channel, level, outcome, count: 0 };
      decisions.push(first);
      return first;
    });
    counted.count += 1;
  };
  return {
    hear,
    count: (block) => {
      lines += block.lines;
      faults += block.faults;
    },
    add: (answer) => {
      lines += 1;
      if ("fault" in answer) {
        faults += 1;
        return;
      }
      const { channel, level, outcome } = "decision" in answer ? answer.decision : answer;
      hear(channel, level, outcome);
    },
    of: (origin) => ({ ...origin, lines, faults, decisions }),
  };
}

import type { AnsweredLines, Hear } from "@channelwise/policy-batch";
import { createCounts } from "../observe/counts.js";
import type { Batched, Decided, Origin } from "../observer.js";

/** Counts what a batch comes to. */
export interface Tally {
  readonly hear: Hear;
  /** Lines, whose decisions were heard of. */
  readonly count: (lines: Pick<AnsweredLines, "lines" | "faults">) => void;
  readonly of: (origin: Origin) => Batched;
}

export function createTally(): Tally {
  const counts = createCounts<Decided["channel"], Decided["level"], Decided["outcome"]>();
  let lines = 0;
  let faults = 0;
  return {
    hear: (channel, level, outcome) => {
      counts.add(channel, level, outcome);
    },
    count: (answered) => {
      lines += answered.lines;
      faults += answered.faults;
    },
    of: (origin) => {
      const decisions = counts.all.map(({ keys: [channel, level, outcome], count }) => ({
        channel,
        level,
        outcome,
        count,
      }));
      return { ...origin, lines, faults, decisions };
    },
  };
}

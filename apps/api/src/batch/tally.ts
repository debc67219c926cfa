import type { Answered, AnsweredBlock, Hear } from "@channelwise/policy-batch";
import { createCounts } from "../observe/counts.js";
import type { Batched, Decided, Origin } from "../observer.js";

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

export function createTally(): Tally {
  const counts = createCounts<Decided["channel"], Decided["level"], Decided["outcome"]>();
  let lines = 0;
  let faults = 0;
  const hear: Hear = (channel, level, outcome) => {
    counts.add(channel, level, outcome);
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

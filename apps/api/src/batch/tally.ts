import type { Answered } from "@channelwise/policy-batch";
import type { Batched, Decided, Origin } from "../observer.js";

/** Counts what a batch comes to. */
export function createTally(): { readonly add: (answer: Answered) => void; readonly of: (origin: Origin) => Batched } {
  const counts = new Map<string, { -readonly [K in keyof Decided]: Decided[K] }>();
  let lines = 0;
  let faults = 0;
  return {
    add: (answer) => {
      lines += 1;
      if ("fault" in answer) {
        faults += 1;
        return;
      }
      const { channel, level, outcome } = "decision" in answer ? answer.decision : answer;
      const key = `${channel} ${level} ${outcome}`;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { channel, level, outcome, count: 1 });
      else known.count += 1;
    },
    of: (origin) => ({ ...origin, lines, faults, decisions: [...counts.values()] }),
  };
}

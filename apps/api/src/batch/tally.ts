import type { Outcome } from "@channelwise/policy-core";
import type { Answered } from "@channelwise/policy-batch";
import type { Batched, Origin } from "../observer.js";

/** Counts what a batch comes to. */
export function createTally(): { readonly add: (answer: Answered) => void; readonly of: (origin: Origin) => Batched } {
  const outcomes: Partial<Record<Outcome, number>> = {};
  let lines = 0;
  let faults = 0;
  return {
    add: (answer) => {
      lines += 1;
      if ("fault" in answer) {
        faults += 1;
        return;
      }
      const outcome = "outcome" in answer ? answer.outcome : answer.decision.outcome;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    },
    of: (origin) => ({ ...origin, lines, faults, outcomes }),
  };
}

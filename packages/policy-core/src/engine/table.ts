import type { Policy } from "../model/policy.js";
import type { Answer, AnswerMaker } from "./answer.js";
import { hasBit, walk } from "./matching.js";
import type { Attributes, Space } from "./space.js";

/** The policy, worked out: an answer for every cell of the space. */
export interface Table {
  readonly space: Space;
  readonly answerAt: (cell: number) => Answer;
  /** Which of the maker's clauses matched in no cell at all. */
  readonly unmatched: readonly number[];
  /** A cell that no rule matches, if there is one. */
  readonly unanswered: Attributes | undefined;
}

/** Walks the space once; cells of one channel with the same matches share one answer. */
export function createTable(policy: Policy, space: Space, { clauses, on }: AnswerMaker): Table {
  const cellsAChannel = space.size / policy.channels.length;
  const channelAt = (cell: number) => {
    const channel = policy.channels[Math.floor(cell / cellsAChannel)];
    if (channel === undefined) throw new RangeError("The space has a channel that the policy has not");
    return channel;
  };
  const places = new Uint32Array(space.size);
  const answers: Answer[] = [];
  const unmatched = new Set(clauses.keys());
  let unanswered: Attributes | undefined;
  let known = new Map<string, number>();
  let answerBy = on(channelAt(0));
  walk(
    policy,
    space,
    clauses.map(({ when }) => when),
    (cell, bits) => {
      if (cell % cellsAChannel === 0) {
        known = new Map();
        answerBy = on(channelAt(cell));
      }
      const matches = bits.join();
      let place = known.get(matches);
      if (place === undefined) {
        const answer = answerBy(bits);
        place = answers.push(answer) - 1;
        known.set(matches, place);
        if (answer.rules.length === 0) unanswered ??= space.attributesOf(cell);
        for (const clause of unmatched) if (hasBit(bits, clause)) unmatched.delete(clause);
      }
      places[cell] = place;
    },
  );
  return {
    space,
    answerAt: (cell) => {
      const answer = answers[places[cell] ?? answers.length];
      if (answer === undefined) throw new RangeError(`The space has no cell ${cell}`);
      return answer;
    },
    unmatched: [...unmatched],
    unanswered,
  };
}

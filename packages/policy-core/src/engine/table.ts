import type { Policy } from "../model/policy.js";
import type { Outcome } from "../model/vocabulary.js";
import type { Answer, AnswerMaker } from "./answer.js";
import { createMatcher, firstClauses, hasBit, overlaps } from "./matching.js";
import type { Attributes } from "../attributes.js";
import type { Space } from "./space.js";

/** The policy, worked out: an answer for every cell of the space. */
export interface Table {
  readonly space: Space;
  /** @throws RangeError for a number that is no cell: a programmer's error */
  readonly answerAt: (cell: number) => Answer;
  /** The outcome alone of a request that is reduced to its attributes. Throws as `space.cellOf`. */
  readonly outcomeOf: (attributes: Attributes) => Outcome;
  /** Looks at every cell, without working it out. */
  readonly survey: () => Survey;
}

/** What no cell says by itself. */
export interface Survey {
  /** Which of the maker's clauses match in no cell at all. */
  readonly unmatched: readonly number[];
  /** A cell that no rule matches, if there is one. */
  readonly unanswered: Attributes | undefined;
}

/**
 * The table over a space. A cell is worked out when it is first asked for; cells of one channel with the same matches
 * share one answer.
 */
export function createTable(policy: Policy, space: Space, { clauses, ruleCount, on }: AnswerMaker): Table {
  const matcher = createMatcher(
    policy,
    space,
    clauses.map(({ when }) => when),
  );
  const byChannel = new Map(
    policy.channels.map((channel) => [channel.id, { answerBy: on(channel), known: new Map<string, number>() }]),
  );
  const channels = space.seats.map(({ channel }) => byChannel.get(channel));
  /** The first is the place of cells that are not worked out yet. */
  const answers: (Answer | undefined)[] = [undefined];
  const places = new Uint32Array(space.size);

  const workOut = (cell: number): Answer => {
    const channel = channels[Math.floor(cell / space.perSeat)];
    if (channel === undefined || !Number.isInteger(cell)) throw new RangeError(`The space has no cell ${cell}`);
    const bits = matcher.at(cell);
    const key = bits.join();
    const known = channel.known.get(key);
    const answer = answers[known ?? 0] ?? channel.answerBy(bits);
    const place = known ?? answers.push(answer) - 1;
    channel.known.set(key, place);
    places[cell] = place;
    return answer;
  };
  const answerAt = (cell: number): Answer => answers[places[cell] ?? 0] ?? workOut(cell);

  return {
    space,
    answerAt,
    outcomeOf: (attributes) => answerAt(space.cellOf(attributes)).outcome,
    survey: () => {
      const rules = firstClauses(ruleCount, clauses.length);
      const cells = matcher.representatives().filter((cell) => !overlaps(matcher.at(cell), rules));
      const cell = Math.min(...cells);
      const matched = matcher.anywhere();
      return {
        unmatched: [...clauses.keys()].filter((clause) => !hasBit(matched, clause)),
        unanswered: cells.length === 0 ? undefined : space.attributesOf(cell),
      };
    },
  };
}

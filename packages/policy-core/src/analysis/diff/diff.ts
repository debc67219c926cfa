import { OUTCOMES, type Outcome } from "../../model/vocabulary.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Tabled } from "../overlays/milder.js";
import { changedEntries, type EntryChange } from "./entries.js";
import { examplesInBoth, examplesMoved } from "./examples.js";
import { compareCells, type AnswerChanges, type Counts } from "./groups.js";
import { directionOf, movesBetween, pathOf, type RequestMove } from "./moves.js";

/** A channel that only one of the policies has, with how many requests on it get which outcome. */
export interface ChannelOutcomes {
  readonly channel: string;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
}

/** What takes requests elsewhere, and what becomes of their answers by that and by all else that is otherwise. */
export type MoveChanges = RequestMove & AnswerChanges;

/** What is otherwise in one policy than in another. */
export interface PolicyDiff {
  readonly before: Pdp["identity"];
  readonly after: Pdp["identity"];
  /** Requests on channels of both that both take for the same, so that only what the policies say of them is otherwise. */
  readonly requests: Counts;
  readonly changes: AnswerChanges;
  /** Requests that one takes for others than the other does. */
  readonly moves: readonly MoveChanges[];
  readonly channels: { readonly added: readonly ChannelOutcomes[]; readonly removed: readonly ChannelOutcomes[] };
  readonly entries: readonly EntryChange[];
}

const idsIn = ({ policy }: Tabled): readonly string[] => policy.channels.map(({ id }) => id);

function outcomesOn(channel: string, { table: { space, answerAt } }: Tabled): ChannelOutcomes {
  const counts = new Map<Outcome, number>();
  for (const [place, seat] of space.seats.entries()) {
    if (seat.channel !== channel) continue;
    for (let cell = place * space.perSeat; cell < (place + 1) * space.perSeat; cell += 1) {
      const { outcome } = answerAt(cell);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
  }
  const outcomes: Partial<Record<Outcome, number>> = {};
  for (const outcome of OUTCOMES) {
    const count = counts.get(outcome);
    if (count !== undefined) outcomes[outcome] = count;
  }
  return { channel, outcomes };
}

/** The channels of one that the other has not. */
const channelsOnlyIn = (one: Tabled, other: Tabled): readonly ChannelOutcomes[] => {
  const there = idsIn(other);
  return idsIn(one)
    .filter((id) => !there.includes(id))
    .map((id) => outcomesOn(id, one));
};

/**
 * Compares two policies: which answers become milder or stricter, request by request over the whole space, what takes
 * requests from one cell to another, which channels come or go, and which entries are otherwise. An answer on a channel
 * that comes or goes has none to be compared with: it is neither milder nor stricter.
 *
 * @example
 * diffPolicies(shipped, composed).changes.stricter[0]
 * // => { before: "conditional", after: "not-advised", lost: [], gained: [], where: { channel: ["signal"], … },
 * //      requests: 8, example: { channel: "signal", level: "public", files: true } }
 */
export function diffPolicies(before: Pdp, after: Pdp): PolicyDiff {
  const there = idsIn(after);
  const both = { before, after, channels: idsIn(before).filter((id) => there.includes(id)) };
  const { changes, counts } = compareCells({
    ...both,
    becomes: (attributes) => attributes,
    // whoever asks whether something became milder wants to look at it
    losing: "milder",
    exampleOf: examplesInBoth(before.policy, after.policy),
  });
  const moves = movesBetween(before.policy, after.policy).map((move) => {
    const becomes = pathOf(move, before.policy, after.policy);
    const exampleOf = examplesMoved(move, before.policy, after.policy);
    return { ...move, ...compareCells({ ...both, becomes, losing: directionOf(move), exampleOf }).changes };
  });
  return {
    before: before.identity,
    after: after.identity,
    requests: counts,
    changes,
    moves,
    channels: { added: channelsOnlyIn(after, before), removed: channelsOnlyIn(before, after) },
    entries: changedEntries(before.policy, after.policy),
  };
}

/** Whether an answer became milder: because a policy says otherwise, or because it takes requests for others. */
export const becameMilder = ({ changes, moves }: PolicyDiff): boolean =>
  [changes, ...moves].some(({ milder }) => milder.length > 0);

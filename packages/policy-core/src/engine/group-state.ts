import type { Group } from "../model/request.js";
import type { GroupState } from "../model/vocabulary.js";

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of a date written YYYY-MM-DD; arithmetic alone, no clock and no time zone. */
// oxlint-disable-next-line no-restricted-globals -- Date.parse of a date with its zone is arithmetic, and reads no clock
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;

/**
 * What a group counts as on a day: a review holds for `reviewDays` days, and one that is missing or lies in the future
 * is none.
 *
 * @example
 * groupState({ membersKnown: true, lastReviewed: "2026-11-01" }, "2026-11-24", 30) // => "reviewed"
 * groupState({ membersKnown: true }, "2026-11-24", 30)                             // => "overdue"
 *
 * @see policy.md §2; the note (§12(2)) gives no interval
 */
export function groupState(group: Group | undefined, asOf: string, reviewDays: number): GroupState {
  if (group === undefined) return "none";
  if (!group.membersKnown) return "unknown";
  if (group.lastReviewed === undefined) return "overdue";
  const age = dayNumber(asOf) - dayNumber(group.lastReviewed);
  return age >= 0 && age <= reviewDays ? "reviewed" : "overdue";
}

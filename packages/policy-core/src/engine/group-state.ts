import type { Group } from "../model/request.js";
import type { GroupState } from "../model/vocabulary.js";

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** The number that the digits from one place to another write. */
function numberIn(date: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1) number = number * 10 + date.charCodeAt(place) - 48;
  return number;
}

/** Days since a day long ago of a date written YYYY-MM-DD, in the Gregorian calendar; arithmetic alone, and no clock. */
function dayNumber(date: string): number {
  const year = numberIn(date, 0, 4);
  const month = numberIn(date, 5, 7);
  // the leap day of a year counts once March has come
  const leaps = month > 2 ? year : year - 1;
  const leapDays = Math.floor(leaps / 4) - Math.floor(leaps / 100) + Math.floor(leaps / 400);
  return year * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + numberIn(date, 8, 10);
}

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

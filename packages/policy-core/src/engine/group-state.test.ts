import { expect, test } from "vitest";
import { groupState } from "./group-state.js";

const asOf = "2026-11-24";

test.each([
  ["no group", undefined, "none"],
  ["members not known", { membersKnown: false, lastReviewed: asOf }, "unknown"],
  ["never reviewed", { membersKnown: true }, "overdue"],
  ["reviewed today", { membersKnown: true, lastReviewed: asOf }, "reviewed"],
  ["reviewed as many days ago as a review holds", { membersKnown: true, lastReviewed: "2026-10-25" }, "reviewed"],
  ["reviewed one day more ago", { membersKnown: true, lastReviewed: "2026-10-24" }, "overdue"],
  ["reviewed in the future", { membersKnown: true, lastReviewed: "2026-11-25" }, "overdue"],
] as const)("%s", (_, group, state) => {
  expect(groupState(group, asOf, 30)).toBe(state);
});

test("counts days over a leap day and the turn of the year", () => {
  expect(groupState({ membersKnown: true, lastReviewed: "2028-02-28" }, "2028-03-01", 2)).toBe("reviewed");
  expect(groupState({ membersKnown: true, lastReviewed: "2027-02-27" }, "2027-03-02", 2)).toBe("overdue");
  expect(groupState({ membersKnown: true, lastReviewed: "2026-12-31" }, "2027-01-30", 30)).toBe("reviewed");
});

test("counts as the calendar does, day by day over 800 years", () => {
  const DAY = 86_400_000;
  const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  for (let time = Date.UTC(1699, 11, 31); time < Date.UTC(2500, 0, 1); time += DAY) {
    const [before, after] = [dateOf(time), dateOf(time + DAY)];
    // one day apart: not more, and not the same
    expect(groupState({ membersKnown: true, lastReviewed: before }, after, 1)).toBe("reviewed");
    expect(groupState({ membersKnown: true, lastReviewed: before }, after, 0)).toBe("overdue");
  }
});

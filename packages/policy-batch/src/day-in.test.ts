import { expect, test } from "vitest";
import { dayIn, isTimeZone } from "./day-in.js";

const BRUSSELS = "Europe/Brussels";

test.each([
  ["an hour before midnight in winter", "2026-11-30T22:59:59.999Z", "2026-11-30"],
  ["midnight in winter", "2026-11-30T23:00:00Z", "2026-12-01"],
  ["two hours before midnight in summer", "2026-06-30T21:59:59.999Z", "2026-06-30"],
  ["midnight in summer", "2026-06-30T22:00:00Z", "2026-07-01"],
  ["the night in which summer begins", "2026-03-28T23:00:00Z", "2026-03-29"],
  ["the evening after summer has begun", "2026-03-29T22:00:00Z", "2026-03-30"],
  ["the turn of the year", "2026-12-31T23:00:00Z", "2027-01-01"],
  ["the last of February in a leap year", "2028-02-28T23:00:00Z", "2028-02-29"],
])("in Brussels, %s", (_when, now, day) => {
  expect(dayIn(BRUSSELS, new Date(now))).toBe(day);
});

test("the same moment is another day in another zone, whichever was asked for before", () => {
  const now = new Date("2026-11-30T23:30:00Z");
  const zones = [BRUSSELS, "UTC", "Pacific/Auckland", "America/New_York", BRUSSELS];
  expect(zones.map((zone) => dayIn(zone, now))).toEqual([
    "2026-12-01",
    "2026-11-30",
    "2026-12-01",
    "2026-11-30",
    "2026-12-01",
  ]);
});

test("a year of few digits has four", () => {
  expect(dayIn("UTC", new Date("0999-05-06T12:00:00Z"))).toBe("0999-05-06");
});

test("no zone of that name, and no date", () => {
  expect(isTimeZone(BRUSSELS)).toBe(true);
  expect(isTimeZone("Europe/Bruxelles")).toBe(false);
  expect(isTimeZone("")).toBe(false);
  expect(() => dayIn("Europe/Bruxelles", new Date())).toThrow(RangeError);
  expect(() => dayIn(BRUSSELS, new Date(Number.NaN))).toThrow(RangeError);
});

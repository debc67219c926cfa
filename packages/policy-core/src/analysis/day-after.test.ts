import { expect, test } from "vitest";
import { dayAfter } from "./day-after.js";

test("is the day of the calendar, for a century and a half", () => {
  const start = Date.UTC(1995, 0, 1);
  const days = Array.from({ length: 55_000 }, (_, count) => count);
  const wrong = days.filter(
    (count) => dayAfter(1995, count) !== new Date(start + count * 86_400_000).toISOString().slice(0, 10),
  );
  expect(wrong).toEqual([]);
});

test("is none once years have five digits", () => {
  expect(dayAfter(9999, 364)).toBe("9999-12-31");
  expect(dayAfter(9999, 365)).toBeUndefined();
  expect(dayAfter(2026, Number.MAX_SAFE_INTEGER)).toBeUndefined();
});

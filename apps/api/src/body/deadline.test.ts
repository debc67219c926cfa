import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { setDeadline } from "./deadline.js";

/** A tenth of a second, and a little. */
const LATE = 110;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  // the timer of all deadlines ends where none is left
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();
});

test("a deadline is noticed when it is over, and no sooner", () => {
  const onLate = vi.fn<() => void>();
  setDeadline(1_000, onLate);
  vi.advanceTimersByTime(999);
  expect(onLate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(LATE);
  vi.advanceTimersByTime(5_000);
  expect(onLate).toHaveBeenCalledOnce();
});

test("each deadline is one by itself, whichever was set first", () => {
  const late: string[] = [];
  setDeadline(2_000, () => late.push("two"));
  setDeadline(1_000, () => late.push("one"));
  const lift = setDeadline(500, () => late.push("lifted"));
  lift();
  vi.advanceTimersByTime(1_000 + LATE);
  expect(late).toEqual(["one"]);
  vi.advanceTimersByTime(1_000);
  expect(late).toEqual(["one", "two"]);
});

test("one that is over already is noticed too", () => {
  const onLate = vi.fn<() => void>();
  setDeadline(-1, onLate);
  vi.advanceTimersByTime(LATE);
  expect(onLate).toHaveBeenCalledOnce();
});

test("no timer runs where nothing is waited for", () => {
  setDeadline(100, () => undefined);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(100 + LATE);
  expect(vi.getTimerCount()).toBe(0);
});

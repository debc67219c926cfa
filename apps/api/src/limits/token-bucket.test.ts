import { expect, test } from "vitest";
import { createRateLimiter, type RateLimit } from "./token-bucket.js";

function limiterAt({ perSecond = 1, burst = 3, most = 10 }: Partial<RateLimit> = {}) {
  const clock = { seconds: 1_000 };
  return { clock, ...createRateLimiter({ perSecond, burst, most, now: () => clock.seconds }) };
}

test("a bucket gives its burst, then what comes back", () => {
  const { clock, take } = limiterAt();
  expect([take("a"), take("a"), take("a")]).toEqual([2, 1, 0].map((remaining) => ({ ok: true, remaining })));
  expect(take("a")).toEqual({ ok: false, retryAfterSeconds: 1 });
  clock.seconds += 0.999999;
  expect(take("a").ok).toBe(false);
  clock.seconds += 0.000001;
  expect(take("a")).toEqual({ ok: true, remaining: 0 });
  clock.seconds += 1e9;
  expect(take("a")).toEqual({ ok: true, remaining: 2 });
});

test("each caller has a bucket of its own", () => {
  const { take } = limiterAt({ burst: 1 });
  expect(take("a").ok).toBe(true);
  expect(take("b").ok).toBe(true);
  expect(take("a").ok).toBe(false);
});

test("a cost is taken as a whole or not at all, and what is said to wait is enough", () => {
  const { clock, take } = limiterAt({ burst: 10, perSecond: 0.5 });
  expect(take("a", 8)).toEqual({ ok: true, remaining: 2 });
  expect(take("a", 5)).toEqual({ ok: false, retryAfterSeconds: 6 });
  expect(take("a", 2)).toEqual({ ok: true, remaining: 0 });
  expect(take("a", 5)).toEqual({ ok: false, retryAfterSeconds: 10 });
  clock.seconds += 10;
  expect(take("a", 5)).toEqual({ ok: true, remaining: 0 });
});

test("full buckets are forgotten to make room, others are not", () => {
  const { clock, take } = limiterAt({ most: 2, burst: 2 });
  take("a", 2);
  take("b", 2);
  expect(take("c")).toEqual({ ok: false, retryAfterSeconds: 2 });
  expect(take("a").ok).toBe(false);
  clock.seconds += 2;
  expect(take("c").ok).toBe(true);
  expect(take("d").ok).toBe(true);
  expect(take("e").ok).toBe(false);
});

test("a clock that goes back gives nothing", () => {
  const { clock, take } = limiterAt({ burst: 1 });
  take("a");
  clock.seconds -= 100;
  expect(take("a").ok).toBe(false);
  clock.seconds += 100;
  expect(take("a").ok).toBe(false);
  clock.seconds += 1;
  expect(take("a").ok).toBe(true);
});

test("a clock that goes back and forth does not give the same time twice", () => {
  const { clock, take } = limiterAt({ burst: 2 });
  take("a");
  clock.seconds -= 100;
  expect(take("a")).toEqual({ ok: true, remaining: 0 });
  clock.seconds += 100;
  expect(take("a").ok).toBe(false);
});

test("who waits for room is told of the first bucket to be full", () => {
  const { take } = limiterAt({ most: 3, burst: 3 });
  take("a", 3);
  take("b", 1);
  take("c", 2);
  expect(take("d")).toEqual({ ok: false, retryAfterSeconds: 1 });
});

test("busy callers do not stand before idle ones when somebody has to be forgotten", () => {
  const { clock, take } = limiterAt({ most: 21, burst: 100 });
  const busy = Array.from({ length: 20 }, (_, place) => `busy ${place}`);
  for (const caller of [...busy, "idle"]) take(caller);
  clock.seconds += 1;
  for (const caller of busy) take(caller);
  expect(take("new").ok).toBe(true);
});

test("a million callers take no more room than the most", () => {
  const { clock, take } = limiterAt({ most: 1_000, perSecond: 1_000 });
  let letIn = 0;
  for (let caller = 0; caller < 1_000_000; caller += 1) {
    clock.seconds += 0.001;
    if (take(`caller ${caller}`).ok) letIn += 1;
  }
  expect(letIn).toBe(1_000_000);
});

test.each<Partial<RateLimit>>([
  { perSecond: 0 },
  { perSecond: -1 },
  { perSecond: Infinity },
  { perSecond: Number.NaN },
  { perSecond: 0.0001 },
  { burst: 0 },
  { burst: 1.5 },
  { burst: 1e10 },
  { most: 0 },
  { most: 0.5 },
])("a limit of %j is none", (limit) => {
  expect(() => limiterAt(limit)).toThrow(RangeError);
});

test.each([0, -1, 0.5, 4, Number.NaN])("a cost of %d is none", (cost) => {
  const { take, burst } = limiterAt();
  expect(burst).toBe(3);
  expect(() => take("a", cost)).toThrow(RangeError);
});

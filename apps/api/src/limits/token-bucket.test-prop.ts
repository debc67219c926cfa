import fc from "fast-check";
import { test } from "vitest";
import { createRateLimiter, type Taken } from "./token-bucket.js";

const MICROSECONDS = 1_000_000;
const CALLERS = ["a", "b", "c", "d"];

const limits = fc.record({
  /** Thousandths of a token in a second. */
  thousandths: fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 10_000_000 })),
  burst: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9_000_000 })),
  most: fc.integer({ min: 1, max: 4 }),
});

const takes = fc.array(
  fc.record({
    caller: fc.constantFrom(...CALLERS),
    /** Microseconds since the take before. */
    wait: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 10 ** 10 })),
    share: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
  }),
  { maxLength: 60 },
);

interface Step {
  readonly caller: string;
  readonly at: number;
  readonly cost: number;
  readonly taken: Taken;
}

type Limits = typeof limits extends fc.Arbitrary<infer T> ? T : never;
type Takes = typeof takes extends fc.Arbitrary<infer T> ? T : never;

/** What comes of some takes, at times in whole microseconds. */
function run({ thousandths, burst, most }: Limits, asked: Takes, start: number): readonly Step[] {
  let at = start;
  const limiter = createRateLimiter({ perSecond: thousandths / 1_000, burst, most, now: () => at / MICROSECONDS });
  return asked.map(({ caller, wait, share }) => {
    at += wait;
    const cost = Math.max(1, Math.round(share * burst));
    return { caller, at, cost, taken: limiter.take(caller, cost) };
  });
}

/** Compared as whole numbers, in parts of a token of which `thousandths` come back in a microsecond. */
const PARTS = 1_000_000_000n;
const start = fc.integer({ min: 0, max: 10 ** 13 });

test("no caller gets more than burst + perSecond × time, in any stretch of time", () => {
  fc.assert(
    fc.property(limits, takes, start, (limit, asked, begin) => {
      const letIn = run(limit, asked, begin).filter(({ taken }) => taken.ok);
      return CALLERS.every((caller) => {
        const own = letIn.filter((step) => step.caller === caller);
        return own.every((from, first) => {
          let sum = 0n;
          return own.slice(first).every((to) => {
            sum += BigInt(to.cost) * PARTS;
            return sum <= BigInt(limit.burst) * PARTS + BigInt(limit.thousandths) * BigInt(to.at - from.at);
          });
        });
      });
    }),
    { numRuns: 2_000 },
  );
});

test("with room for all, answers what a bucket in exact numbers answers", () => {
  fc.assert(
    fc.property(limits, takes, start, (limit, asked, begin) => {
      const full = BigInt(limit.burst) * PARTS;
      const levels = new Map(CALLERS.map((caller) => [caller, { level: full, at: begin }]));
      return run({ ...limit, most: CALLERS.length }, asked, begin).every(({ caller, at, cost, taken }) => {
        const before = levels.get(caller) ?? { level: full, at: begin };
        const refilled = before.level + BigInt(at - before.at) * BigInt(limit.thousandths);
        const level = (refilled < full ? refilled : full) - BigInt(cost) * PARTS;
        if (level < 0n) return !taken.ok;
        levels.set(caller, { level, at });
        return taken.ok && BigInt(taken.remaining) === level / PARTS;
      });
    }),
    { numRuns: 2_000 },
  );
});

test("who waits as long as was said gets what was asked, and a second less is not enough", () => {
  fc.assert(
    fc.property(limits, takes, (limit, asked) => {
      const all = { ...limit, most: CALLERS.length };
      const steps = run(all, asked, 0);
      const last = steps.at(-1);
      const share = asked.at(-1)?.share ?? 0;
      if (last === undefined || last.taken.ok) return true;
      const after = (seconds: number) =>
        run(all, [...asked, { caller: last.caller, wait: seconds * MICROSECONDS, share }], 0).at(-1)?.taken.ok;
      const { retryAfterSeconds } = last.taken;
      return after(retryAfterSeconds) === true && (retryAfterSeconds === 1 || after(retryAfterSeconds - 1) === false);
    }),
    { numRuns: 2_000 },
  );
});

test("a caller who has to wait for room is let in after the time that was said", () => {
  fc.assert(
    fc.property(limits, takes, (limit, asked) => {
      const last = run(limit, asked, 0).at(-1);
      const share = asked.at(-1)?.share ?? 0;
      if (last === undefined || last.taken.ok) return true;
      const again = { caller: last.caller, wait: last.taken.retryAfterSeconds * MICROSECONDS, share };
      return run(limit, [...asked, again], 0).at(-1)?.taken.ok === true;
    }),
    { numRuns: 2_000 },
  );
});

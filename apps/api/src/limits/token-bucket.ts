/** A token in parts, so that all that is counted is a whole number, and no sum is ever rounded. */
const PARTS = 1_000_000_000;
const MICROSECONDS = 1_000_000;

/** How many of the oldest callers are looked at to forget one: what a new caller costs stays bounded. */
const LOOKED_AT = 16;

export interface RateLimit {
  /** Tokens that come back in a second: above 0, to a thousandth. */
  readonly perSecond: number;
  /** Tokens of a full bucket: a whole number up to 9,000,000. */
  readonly burst: number;
  /** Seconds on a clock that never goes back; counted in whole microseconds. */
  readonly now: () => number;
  /** How many callers are remembered at most. */
  readonly most: number;
}

export type Taken =
  | { readonly ok: true; readonly remaining: number }
  | { readonly ok: false; readonly retryAfterSeconds: number };

export interface RateLimiter {
  /** No more can ever be taken at once. */
  readonly burst: number;
  /** Takes tokens out of the caller's bucket, all or none. */
  readonly take: (callerId: string, cost?: number) => Taken;
}

interface Bucket {
  /** Parts that are not there, as of a time in microseconds. */
  readonly missing: number;
  readonly at: number;
}

/**
 * A bucket of tokens for each caller. In no stretch of time does a caller get more than `burst + perSecond × time`.
 *
 * Why no library: rate-limiter-flexible and hono-rate-limiter count in windows of a fixed length, so that twice the limit
 * passes around the end of one; they read `Date.now()`, which goes back, and remember callers without end. `limiter` has
 * buckets, but for one caller, with a clock of its own, in rounded numbers.
 *
 * A full bucket is one that was never used, so the oldest full ones are forgotten when there are too many. While none of
 * the oldest is full, a new caller has to wait: to forget a bucket that is not full would fill it.
 *
 * @throws RangeError for a limit, or a cost, that is out of its range: a programmer's error
 *
 * @example
 * const limiter = createRateLimiter({ perSecond: 10, burst: 2, now: () => performance.now() / 1000, most: 10_000 })
 * limiter.take("3f9a02b71c44") // => { ok: true, remaining: 1 }
 * limiter.take("3f9a02b71c44") // => { ok: true, remaining: 0 }
 * limiter.take("3f9a02b71c44") // => { ok: false, retryAfterSeconds: 1 }
 */
export function createRateLimiter({ perSecond, burst, now, most }: RateLimit): RateLimiter {
  // parts that come back in a microsecond
  const rate = Math.round(perSecond * 1_000);
  const full = burst * PARTS;
  requireRange(rate > 0 && Number.isSafeInteger(rate), "perSecond");
  requireRange(burst > 0 && Number.isInteger(burst) && Number.isSafeInteger(full), "burst");
  requireRange(most > 0 && Number.isInteger(most), "most");

  /** The one that was used longest ago is the first. */
  const buckets = new Map<string, Bucket>();

  const missingAt = ({ missing, at }: Bucket, time: number): number => {
    const passed = Math.max(0, time - at);
    // compared by division, as the product of a long time may be no safe integer
    return passed >= missing / rate ? 0 : missing - passed * rate;
  };

  const refused = (parts: number): Taken => {
    const seconds = Math.ceil(Math.ceil(parts / rate) / MICROSECONDS);
    return { ok: false, retryAfterSeconds: Math.max(1, seconds) };
  };

  /** Makes room for a new caller, or gives the parts that are missing until there may be room. */
  const makeRoom = (time: number): number => {
    if (buckets.size < most) return 0;
    let soonest = full;
    let looked = 0;
    for (const [caller, bucket] of buckets) {
      const missing = missingAt(bucket, time);
      if (missing === 0) {
        buckets.delete(caller);
        return 0;
      }
      soonest = Math.min(soonest, missing);
      looked += 1;
      if (looked === LOOKED_AT) break;
    }
    return soonest;
  };

  const take = (callerId: string, cost = 1): Taken => {
    requireRange(cost > 0 && cost <= burst && Number.isInteger(cost), "cost");
    const clock = Math.round(now() * MICROSECONDS);
    const bucket = buckets.get(callerId);
    // should the clock go back after all, a bucket does not get the same time twice
    const time = Math.max(clock, bucket?.at ?? clock);
    if (bucket === undefined) {
      const lacking = makeRoom(time);
      if (lacking > 0) return refused(lacking);
    }
    const missing = (bucket === undefined ? 0 : missingAt(bucket, time)) + cost * PARTS;
    if (missing > full) return refused(missing - full);
    buckets.delete(callerId);
    buckets.set(callerId, { missing, at: time });
    return { ok: true, remaining: Math.floor((full - missing) / PARTS) };
  };

  return { burst, take };
}

function requireRange(within: boolean, name: string): void {
  if (!within) throw new RangeError(`${name} is out of its range`);
}

import autocannon from "autocannon";
import { cleanLater } from "./cleanup.ts";
import { randomBody } from "./bodies.ts";

const BODIES = 5_000;

export interface LoadOptions {
  readonly url: string;
  readonly connections: number;
  /** How many requests; absent: until it is stopped. */
  readonly amount?: number;
}

/** What came of a load; latencies in milliseconds. */
export interface LoadFigures {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** Answers other than 2xx. */
  readonly refused: number;
  /** How often each status was answered. */
  readonly statuses: string;
  /** Connections that broke, and requests that nobody answered. */
  readonly lost: number;
}

export interface Load {
  readonly done: Promise<LoadFigures>;
  readonly stop: () => void;
}

/** Asks for decisions, each with another body, over connections that stay. */
export function startLoad({ url, connections, amount }: LoadOptions): Load {
  const bodies = Array.from({ length: BODIES }, randomBody);
  let next = 0;
  let instance: autocannon.Instance | undefined;
  const done = new Promise<autocannon.Result>((resolve, reject) => {
    instance = autocannon(
      {
        url,
        connections,
        ...(amount === undefined ? { duration: 3_600 } : { amount }),
        requests: [
          {
            method: "POST",
            path: "/v1/decisions",
            headers: { "content-type": "application/json" },
            setupRequest: (request) => {
              next = (next + 1) % BODIES;
              return { ...request, body: bodies[next] };
            },
          },
        ],
      },
      (error: unknown, result) => {
        if (error instanceof Error) reject(error);
        else resolve(result);
      },
    );
  });
  const stop = () => instance?.stop();
  const forget = cleanLater(stop);
  return {
    stop,
    done: done.then(async (result) => {
      await forget();
      return figuresOf(result);
    }),
  };
}

const figuresOf = (result: autocannon.Result): LoadFigures => ({
  requests: result.requests.total,
  perSecond: Math.round(result.requests.total / result.duration),
  p50: result.latency.p50,
  p99: result.latency.p99,
  most: result.latency.max,
  refused: result.non2xx,
  statuses: Object.entries(result.statusCodeStats ?? {})
    .map(([status, { count = 0 }]) => `${count} times ${status}`)
    .join(", "),
  lost: result.errors,
});

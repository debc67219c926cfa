import type { Language, Pdp } from "@channelwise/policy-core";
import type { HttpBindings } from "@hono/node-server";
import type { Env } from "hono";
import type { Authenticator } from "./auth/caller.js";
import type { RateLimiter } from "./limits/token-bucket.js";
import type { MetricsText } from "./observe/metrics.js";
import type { TraceRequest } from "./observe/tracing.js";
import type { Observer } from "./observer.js";

/** What the API works with; nothing else of the world reaches it. */
export interface Deps {
  /** The decision point of the moment: another one once the policy was read anew. */
  readonly pdp: () => Pdp;
  /** The day where those are who ask: of requests that name none. */
  readonly today: () => string;
  /** Makes the id of a request that brings none. */
  readonly newId: () => string;
  /** Seconds on a clock that never goes back. */
  readonly seconds: () => number;
  /** Where others reach it, without a slash at the end: what absolute URLs begin with. */
  readonly publicUrl: () => string;
  readonly limits: Limits;
  readonly observer: Observer;
  /** Everything counted so far, as Prometheus reads it. */
  readonly metricsText: () => Promise<MetricsText>;
  /** Absent: nothing is traced. */
  readonly tracing?: TraceRequest | undefined;
  /** Absent: nobody has to say who they are. */
  readonly authenticator?: Authenticator | undefined;
  /** Absent: everybody may ask as often as they like. */
  readonly rateLimiter?: RateLimiter | undefined;
  /** False while it drains: whoever balances load should send no more. */
  readonly ready: () => boolean;
}

export interface Limits {
  /** The longest body of one request, in bytes. */
  readonly bodyBytes: number;
  /** How many requests are answered at once, at most. */
  readonly concurrent: number;
  /** How long a body may take to come, in milliseconds; of a batch, from one piece of it to the next. */
  readonly bodyMilliseconds: number;
  /** How many batches are streamed at once, at most. */
  readonly streams: number;
  /** The most requests in a batch that comes as an array. */
  readonly arrayItems: number;
}

/** What is known of a request on its way. */
export interface ApiEnv extends Env {
  /** The connection's own request and answer. */
  Bindings: HttpBindings;
  Variables: {
    /** To quote when asking about it. */
    requestId: string;
    /** The one that the answer's header says: the caller's, whatever it is. */
    saidRequestId: string;
    lang: Language;
    /** As a key or a token names them; absent where nobody has to say who they are. */
    caller: string | undefined;
  };
}

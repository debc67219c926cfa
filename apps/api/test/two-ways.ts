import { connect, type Socket } from "node:net";
import { TracerProvider, type ReadableSpan } from "@opentelemetry/sdk-trace";
import type { Authenticator } from "../src/auth/caller.js";
import { createApp, type Deps } from "../src/index.js";
import { createRateLimiter } from "../src/limits/token-bucket.js";
import { createRoom } from "../src/limits/room.js";
import { combined } from "../src/observe/combined.js";
import { createLogger } from "../src/observe/logger.js";
import { logObserver } from "../src/observe/log-observer.js";
import { createMetrics } from "../src/observe/metrics.js";
import { createTracing } from "../src/observe/tracing.js";
import { createAnswerHeaders } from "../src/server/answer-headers.js";
import { createQuickDecisions, type QuickWay } from "../src/server/quick-decisions.js";
import { listen } from "../src/server/server.js";
import { pdp, TODAY } from "./support.js";

/** Lets in whoever says `Bearer good`, and names them. */
const authenticator: Authenticator = {
  authenticate: async (authorization) => {
    await Promise.resolve();
    if (authorization === undefined) return { ok: false, reason: "missing" };
    return authorization === "Bearer good"
      ? { ok: true, caller: { by: "oidc", id: 'a "gateway"' } }
      : { ok: false, reason: "unknown" };
  },
  reload: () => Promise.resolve({ ok: true }),
};

export interface Settings {
  readonly isAuthenticated: boolean;
  readonly isTraced: boolean;
  /** Requests that a caller may send in all. */
  readonly burst?: number;
  readonly concurrent?: number;
}

/** Everything that is to be seen of a server that is asked. */
export interface World {
  /** Sends bytes as they are, one piece after the other, and gives back what comes until the other side ends. */
  readonly send: (pieces: readonly Uint8Array[]) => Promise<string>;
  /** What is known of the requests so far, but for the answers. */
  readonly seen: () => Promise<{
    readonly log: readonly string[];
    readonly metrics: readonly string[];
    readonly spans: readonly unknown[];
  }>;
  /** How many requests went the quick way to the end. */
  readonly quickly: () => number;
  readonly close: () => Promise<void>;
}

/** The id of what reaches no route. */
const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu;

const LATER_MILLISECONDS = 5;

function write(socket: Socket, [first, ...later]: readonly Uint8Array[]): void {
  if (first === undefined) return;
  socket.write(first);
  if (later.length > 0)
    setTimeout(() => {
      write(socket, later);
    }, LATER_MILLISECONDS);
}

/** A server in a world made up: a clock that stands still, ids that are counted, and all that is said is kept. */
export async function createWorld(
  way: "quick" | "full",
  { isAuthenticated, isTraced, burst, concurrent = 100 }: Settings,
): Promise<World> {
  const log: string[] = [];
  const spans: ReadableSpan[] = [];
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  const logger = createLogger({ write: (line) => void log.push(line), now });
  const metrics = createMetrics({ policy: () => pdp.identity, version: "1.0.0" });
  const provider = new TracerProvider({
    spanProcessors: [
      {
        onStart: () => undefined,
        onEnd: (span) => void spans.push(span),
        forceFlush: () => Promise.resolve(),
        shutdown: () => Promise.resolve(),
      },
    ],
  });
  const tracing = createTracing(provider.getTracer("test"));
  let ids = 0;
  const deps: Deps = {
    pdp: () => pdp,
    now,
    seconds: () => 0,
    newId: () => `id-${(ids += 1)}`,
    publicUrl: () => "https://channelwise.test",
    metricsText: metrics.metricsText,
    limits: { bodyBytes: 50_000, arrayItems: 10, concurrent, streams: 1, bodyMilliseconds: 5_000 },
    ready: () => true,
    observer: combined([logObserver(logger), metrics.observer, ...(isTraced ? [tracing.observer] : [])]),
    tracing: isTraced ? tracing.trace : undefined,
    authenticator: isAuthenticated ? authenticator : undefined,
    rateLimiter: burst === undefined ? undefined : createRateLimiter({ perSecond: 1, burst, now: () => 0, most: 10 }),
  };
  const room = createRoom(concurrent);
  const quickWay = createQuickDecisions(deps, room, await createAnswerHeaders());
  let asked = 0;
  let handedOn = 0;
  const counting: QuickWay = (incoming, outgoing, goFullWay) => {
    asked += 1;
    quickWay(incoming, outgoing, () => {
      handedOn += 1;
      goFullWay();
    });
  };
  const server = await listen(createApp(deps, room), "127.0.0.1", 0, way === "quick" ? counting : undefined);
  return {
    send: (pieces) =>
      new Promise((resolve, reject) => {
        const socket = connect(server.port, "127.0.0.1", () => {
          write(socket, pieces);
        });
        let said = "";
        socket.setNoDelay().setEncoding("latin1");
        socket.on("data", (piece: string) => {
          said += piece;
        });
        socket.on("error", reject);
        socket.on("close", () => {
          resolve(said.replaceAll(/^Date: .*\r\n/gmu, "").replaceAll(UUID, "uuid"));
        });
      }),
    seen: async () => ({
      log,
      metrics: (await metrics.metricsText()).text.split("\n").filter((line) => /^channelwise_(?:http|dec)/u.test(line)),
      spans: spans.map((span) => ({
        name: span.name,
        kind: span.kind,
        attributes: span.attributes,
        status: span.status,
        // that of the request ends after those within it
        within: spans.findIndex((other) => other.spanContext().spanId === span.parentSpanContext?.spanId),
        callers: span.parentSpanContext?.isRemote === true ? span.spanContext().traceId : undefined,
      })),
    }),
    quickly: () => asked - handedOn,
    close: server.close,
  };
}

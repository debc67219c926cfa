import { AsyncLocalStorage } from "node:async_hooks";
import {
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context as TraceContext,
  type Span,
  type Tracer,
} from "@opentelemetry/api";
import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { ApiEnv } from "../deps.js";
import type { Observer } from "../observer.js";
import { knownMethod, knownRoute, safeRequestId } from "./closed.js";

export interface Tracing {
  /** Makes a span of each request; it must be around all else. */
  readonly middleware: MiddlewareHandler<ApiEnv>;
  /** Makes a span of each decision, within that of its request. */
  readonly observer: Observer;
}

interface Current {
  readonly context: TraceContext;
  readonly begun: Date;
}

/** W3C Trace Context, version 00 and what later versions begin with. */
const TRACEPARENT = /^(?!ff)[\da-f]{2}-(?<traceId>[\da-f]{32})-(?<spanId>[\da-f]{16})-(?<flags>[\da-f]{2})(?:$|-)/u;

/**
 * Spans for requests, decisions and batches, named and described as OpenTelemetry's conventions for HTTP say, but without addresses,
 * queries and who called: those may hold anything. Of the caller's trace it takes the ids alone, since `tracestate` may, too.
 *
 * @example
 * const { middleware, observer } = createTracing(provider.getTracer("channelwise"));
 */
export function createTracing(tracer: Tracer): Tracing {
  const current = new AsyncLocalStorage<Current>();

  const middleware: MiddlewareHandler<ApiEnv> = async (context, next) => {
    const { req } = context;
    const method = knownMethod(req.method);
    const begun = new Date();
    const attributes = {
      "http.request.method": method ?? "_OTHER",
      "url.scheme": req.url.startsWith("https:") ? "https" : "http",
    };
    const options = { kind: SpanKind.SERVER, startTime: begun, attributes };
    const parent = parentOf(req.header("traceparent"));
    const span = tracer.startSpan(method ?? "HTTP", options, parent);
    try {
      await current.run({ context: trace.setSpan(parent, span), begun }, next);
    } finally {
      const route = knownRoute(routePath(context, -1));
      if (route !== undefined) span.updateName(`${method ?? "HTTP"} ${route}`).setAttribute("http.route", route);
      span.setAttribute("channelwise.request_id", safeRequestId(context.var.requestId));
      endWith(span, context.res.status);
    }
  };

  return {
    middleware,
    observer: {
      answered: ignored,
      decided: (_origin, { channel, level, outcome }) => {
        const attributes = {
          "channelwise.channel": channel,
          "channelwise.level": level,
          "channelwise.outcome": outcome,
        };
        tracer.startSpan("channelwise.decision", { attributes }, current.getStore()?.context ?? ROOT_CONTEXT).end();
      },
      batched: ({ lines, faults }) => {
        const { context = ROOT_CONTEXT, begun = new Date() } = current.getStore() ?? {};
        const attributes = { "channelwise.batch.lines": lines, "channelwise.batch.faults": faults };
        tracer.startSpan("channelwise.batch", { attributes, startTime: begun }, context).end();
      },
      failed: ignored,
    },
  };
}

function endWith(span: Span, status: number): void {
  span.setAttribute("http.response.status_code", status);
  if (status >= 500) span.setAttribute("error.type", String(status)).setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

function parentOf(traceparent: string | undefined): TraceContext {
  const { traceId, spanId, flags } = TRACEPARENT.exec(traceparent ?? "")?.groups ?? {};
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(parent) ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
}

/** What the span of the request says already. */
function ignored(): void {
  // nothing to add
}

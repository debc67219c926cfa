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
import type { Answered, Observer } from "../observer.js";
import { knownMethod, knownRoute, safeRequestId } from "./closed.js";

/** A request that comes in. */
export interface Arrival {
  readonly method: string;
  readonly isSecure: boolean;
  /** The header of that name. */
  readonly traceparent: string | undefined;
  readonly begun: Date;
}

/** A request that is being traced. */
export interface TracedRequest {
  /** Does what belongs to it: spans made in there are within that of the request. */
  readonly run: <T>(work: () => T) => T;
  /** Ends its span. */
  readonly end: (told: Pick<Answered, "requestId" | "route" | "status">) => void;
}

/** Begins the span of a request. */
export type TraceRequest = (arrival: Arrival) => TracedRequest;

export interface Tracing {
  /** Makes a span of each request; it must be around all else. */
  readonly trace: TraceRequest;
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
 * const { trace, observer } = createTracing(provider.getTracer("channelwise"));
 */
export function createTracing(tracer: Tracer): Tracing {
  const current = new AsyncLocalStorage<Current>();

  const traceRequest: TraceRequest = ({ method: given, isSecure, traceparent, begun }) => {
    const method = knownMethod(given);
    const attributes = {
      "http.request.method": method ?? "_OTHER",
      "url.scheme": isSecure ? "https" : "http",
    };
    const options = { kind: SpanKind.SERVER, startTime: begun, attributes };
    const parent = parentOf(traceparent);
    const span = tracer.startSpan(method ?? "HTTP", options, parent);
    return {
      run: (work) => current.run({ context: trace.setSpan(parent, span), begun }, work),
      end: ({ requestId, route: written, status }) => {
        const route = knownRoute(written);
        if (route !== undefined) span.updateName(`${method ?? "HTTP"} ${route}`).setAttribute("http.route", route);
        span.setAttribute("channelwise.request_id", safeRequestId(requestId));
        endWith(span, status);
      },
    };
  };

  return {
    trace: traceRequest,
    observer: {
      answered: ignored,
      decided: (_origin, { head: { channel, level, outcome } }) => {
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

import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { ApiEnv } from "../deps.js";
import type { TraceRequest } from "../observe/tracing.js";

/** Makes a span of each request; it must be around all else. */
export const traced =
  (trace: TraceRequest): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    const { req } = context;
    const request = trace({
      method: req.method,
      isSecure: req.url.startsWith("https:"),
      traceparent: req.header("traceparent"),
      begun: new Date(),
    });
    try {
      await request.run(next);
    } finally {
      request.end({
        requestId: context.get("requestId"),
        route: routePath(context, -1),
        status: context.res.status,
      });
    }
  };

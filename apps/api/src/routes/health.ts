import { Hono } from "hono";
import type { ApiEnv, Deps } from "../deps.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

/** Whether it lives, and whether it should be sent requests. */
export function health({ ready }: Deps) {
  return new Hono<ApiEnv>()
    .get("/healthz", (context) => context.json({ status: "ok" as const }, 200))
    .get("/readyz", (context) =>
      ready()
        ? context.json({ status: "ok" as const }, 200)
        : problem(context, 503, { detail: texts[context.var.lang].draining, headers: { "Retry-After": "1" } }),
    );
}

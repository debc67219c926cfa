import { Hono } from "hono";
import { json } from "../answer/answer.js";
import type { ApiEnv, Deps } from "../deps.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

/** Whether it lives, and whether it should be sent requests. */
export function health({ ready }: Deps) {
  return new Hono<ApiEnv>()
    .get("/healthz", (context) => json(context, { status: "ok" as const }, 200))
    .get("/readyz", (context) =>
      ready()
        ? json(context, { status: "ok" as const }, 200)
        : problem(context, 503, { detail: texts[context.get("lang")].draining, headers: { "retry-after": "1" } }),
    );
}

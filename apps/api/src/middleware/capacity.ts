import type { MiddlewareHandler } from "hono";
import type { ApiEnv, Deps } from "../deps.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

/** Turns away what is more than can be answered at once, before any work is done on it. */
export const capacity = ({ limits: { concurrent } }: Deps): MiddlewareHandler<ApiEnv> => {
  let inside = 0;
  return async (context, next) => {
    if (inside >= concurrent) {
      return problem(context, 503, { detail: texts[context.var.lang].busy, headers: { "Retry-After": "1" } });
    }
    inside += 1;
    try {
      return await next();
    } finally {
      inside -= 1;
    }
  };
};

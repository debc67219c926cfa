import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "../deps.js";
import type { Room } from "../limits/room.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

/** Turns away what is more than can be answered at once, before any work is done on it. */
export const capacity =
  (room: Room): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    if (room.isFull()) {
      return problem(context, 503, { detail: texts[context.get("lang")].busy, headers: { "retry-after": "1" } });
    }
    room.enter();
    try {
      return await next();
    } finally {
      room.leave();
    }
  };

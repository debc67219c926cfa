import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { ApiEnv, Deps } from "../deps.js";
import type { Origin } from "../observer.js";

/** Tells the observer of each request when it is over. */
export const observe =
  ({ observer, seconds }: Deps): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    const begun = seconds();
    await next();
    observer.answered({
      ...originOf(context),
      method: context.req.method,
      route: routePath(context, -1),
      status: context.res.status,
      seconds: seconds() - begun,
    });
  };

/** Which request it is, and who sent it. */
export const originOf = (context: Context<ApiEnv>): Origin => ({
  requestId: context.get("requestId"),
  caller: context.get("caller"),
});

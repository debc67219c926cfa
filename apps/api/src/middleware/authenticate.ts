import type { MiddlewareHandler } from "hono";
import { callerName } from "../auth/caller.js";
import type { ApiEnv, Deps } from "../deps.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

const RETRY_SECONDS = "5";

/** Lets in those who say who they are, where that is asked; what they said goes no further. */
export const authenticate =
  ({ authenticator, rateLimiter }: Deps): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    const say = texts[context.get("lang")];
    if (authenticator !== undefined) {
      const authenticated = await authenticator.authenticate(context.req.header("Authorization"));
      if (!authenticated.ok && authenticated.reason === "unavailable") {
        return problem(context, 503, { detail: say.issuerUnavailable, headers: { "retry-after": RETRY_SECONDS } });
      }
      if (!authenticated.ok) {
        const isMissing = authenticated.reason === "missing";
        const headers = { "www-authenticate": isMissing ? "Bearer" : 'Bearer error="invalid_token"' };
        return problem(context, 401, { detail: isMissing ? say.sayWhoYouAre : say.notLetIn, headers });
      }
      context.set("caller", callerName(authenticated.caller));
    }
    const taken = rateLimiter?.take(context.get("caller") ?? "");
    if (taken?.ok === false) {
      const seconds = Math.max(1, Math.ceil(taken.retryAfterSeconds));
      return problem(context, 429, {
        detail: say.tooManyRequests(seconds),
        headers: { "retry-after": String(seconds) },
      });
    }
    return next();
  };

import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import type { ApiEnv, Deps } from "../deps.js";
import { languageOf } from "../language.js";

/** An id that may be quoted and logged: short, and without dots and at signs, so that neither address nor domain fits in. */
const ID = /^[\w-]{1,128}$/u;

export const isRequestId = (given: string | undefined): given is string => given !== undefined && ID.test(given);

/**
 * Gives each request its id and its language, and says both in the answer. Whatever a caller gives as an id comes back in its
 * header, as AuthZEN demands; quoted and logged is only what is fit for it, else an id of our own.
 */
export const begin = ({ newId }: Pick<Deps, "newId">): MiddlewareHandler<ApiEnv> =>
  createMiddleware<ApiEnv>(async (context, next) => {
    const given = context.req.header("X-Request-ID");
    const requestId = isRequestId(given) ? given : newId();
    const lang = languageOf(context.req.header("Accept-Language"));
    context.set("requestId", requestId);
    context.set("lang", lang);
    context.set("caller", undefined);
    context.header("X-Request-ID", given ?? requestId);
    context.header("Content-Language", lang);
    context.header("Vary", "Accept-Language", { append: true });
    await next();
  });

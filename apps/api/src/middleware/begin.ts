import type { MiddlewareHandler } from "hono";
import type { ApiEnv, Deps } from "../deps.js";
import { languageOf } from "../language.js";

/** An id that may be quoted and logged: short, and without dots and at signs, so that neither address nor domain fits in. */
const ID = /^[\w-]{1,128}$/u;

const isRequestId = (given: string | undefined): given is string => given !== undefined && ID.test(given);

/**
 * Gives each request its id and its language, which its answer says. Whatever a caller gives as an id comes back in its
 * header, as AuthZEN demands; quoted and logged is only what is fit for it, else an id of our own.
 */
export const begin =
  ({ newId }: Pick<Deps, "newId">): MiddlewareHandler<ApiEnv> =>
  (context, next) => {
    const given = context.req.header("X-Request-ID");
    const requestId = isRequestId(given) ? given : newId();
    context.set("requestId", requestId);
    // a field that is empty is no id
    context.set("saidRequestId", given === undefined || given === "" ? requestId : given);
    context.set("lang", languageOf(context.req.header("Accept-Language")));
    context.set("caller", undefined);
    return next();
  };

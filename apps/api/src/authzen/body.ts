import type { Language, Result } from "@channelwise/policy-core";
import type { MiddlewareHandler } from "hono";
import type { ApiEnv, Deps } from "../deps.js";
import { readJson } from "../body/json-body.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

/** The one type that the standard has, with or without a charset. */
const JSON_TYPE = /^application\/json\s*(?:;|$)/iu;

/**
 * Takes a body of JSON as AuthZEN wants it: whatever is not a request is 400, also where the rest of the API says 415 or
 * 422, for the standard has no other status for it.
 *
 * @typeParam In - what a client sends
 * @typeParam Out - what the route gets
 */
export const authzenBody =
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the client's type comes from In
  <In, Out extends object>(
    { limits }: Pick<Deps, "limits">,
    read: (body: unknown, lang: Language) => Result<Out>,
  ): MiddlewareHandler<ApiEnv, string, { in: { json: In }; out: { json: Out } }> =>
    async (context, next) => {
      const { lang } = context.var;
      const say = texts[lang];
      if (!JSON_TYPE.test(context.req.header("Content-Type") ?? "")) {
        return problem(context, 400, { detail: say.wrongMediaType(["application/json"]) });
      }
      const body = await readJson(context, limits);
      if (!body.ok) return body.response;
      const taken = read(body.value, lang);
      if (!taken.ok) return problem(context, 400, { detail: say.invalid, faults: taken.errors });
      context.req.addValidatedData("json", taken.value);
      return next();
    };

import { isUtf8 } from "node:buffer";
import { jsonFault, readJson as readJsonText } from "@channelwise/policy-batch";
import type { Language, Result } from "@channelwise/policy-core";
import type { Context, MiddlewareHandler } from "hono";
import type { ApiEnv, Deps } from "../deps.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";
import { encodedBody } from "./content-encoding.js";
import { readBytes, type BodyLimits } from "./read-bytes.js";

/** `application/json` and what is built on it, with or without a charset. */
const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/iu;

const NDJSON_TYPE = /^application\/(?:x-)?ndjson\s*(?:;|$)/iu;

export const isJson = (contentType: string | undefined): boolean => JSON_TYPE.test(contentType ?? "");

export const isNdjson = (contentType: string | undefined): boolean => NDJSON_TYPE.test(contentType ?? "");

/** What is taken for JSON, and with which status it is said that a body is of another type, or not what is asked for. */
export interface BodyRules {
  readonly isJson: (contentType: string | undefined) => boolean;
  readonly otherType: 400 | 415;
  readonly otherBody: 400 | 422;
}

const OURS: BodyRules = { isJson, otherType: 415, otherBody: 422 };

/** The JSON of a body, or the problem that there is none. */
export async function readJson(
  context: Context<ApiEnv>,
  limits: BodyLimits,
  rules: BodyRules = OURS,
): Promise<{ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly response: Response }> {
  const say = texts[context.get("lang")];
  const refused = (status: 400 | 408 | 413 | 415, detail: string) =>
    ({ ok: false, response: problem(context, status, { detail }) }) as const;
  const encoded = encodedBody(context);
  if (encoded !== undefined) return { ok: false, response: encoded };
  if (!rules.isJson(context.req.header("Content-Type"))) {
    return refused(rules.otherType, say.wrongMediaType(["application/json"]));
  }
  const bytes = await readBytes(context.env.incoming, limits);
  if (bytes === "too-long") return refused(413, say.tooLarge(limits.bodyBytes));
  if (bytes === "too-slow") return refused(408, say.tooSlow);
  if (!isUtf8(bytes)) return refused(400, say.notUtf8);
  const json = readJsonText(bytes.toString());
  if (json.ok) return json;
  const fault = jsonFault(json.issue, context.get("lang"), say.notJson);
  const faults = fault.code === "not-json" ? [] : [fault];
  return { ok: false, response: problem(context, 400, { detail: fault.message, faults }) };
}

/**
 * Takes a body of JSON, as the type that is read from it; problems 400 (no JSON), 408 (too slow), 413 (too long), 415 (no JSON
 * announced, or a body that is encoded), 422 (JSON, but not what is asked for), where no other rules are given.
 *
 * @typeParam In - what a client sends
 * @typeParam Out - what the route gets
 */
export const jsonBody =
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the client's type comes from In
  <In, Out extends object>(
    { limits }: Pick<Deps, "limits">,
    read: (body: unknown, lang: Language) => Result<Out>,
    rules: BodyRules = OURS,
  ): MiddlewareHandler<ApiEnv, string, { in: { json: In }; out: { json: Out } }> =>
    async (context, next) => {
      const lang = context.get("lang");
      const body = await readJson(context, limits, rules);
      if (!body.ok) return body.response;
      const parsed = read(body.value, lang);
      if (!parsed.ok) {
        const { errors: faults, more } = parsed;
        return problem(context, rules.otherBody, { detail: texts[lang].invalid, faults, more });
      }
      context.req.addValidatedData("json", parsed.value);
      return next();
    };

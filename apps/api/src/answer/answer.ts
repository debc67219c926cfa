import type { Context, TypedResponse } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { JSONParsed } from "hono/utils/types";
import type { ApiEnv } from "../deps.js";
import type { JsonText } from "./json-text.js";
import { SECURITY_HEADERS } from "./security-headers.js";

/** Headers of one kind of answer, with names in lower case. */
export type MoreHeaders = Readonly<Record<string, string>>;

const JSON_TYPE = "application/json";

const ASCII = /^[ -~]*$/u;

/**
 * An answer of this API, with the headers that all of them have.
 *
 * They are one plain object, which the adapter hands to Node as it is. Set one by one, on a `Headers` that it then has to take
 * apart, they would cost more than the decision.
 */
export function answer(
  context: Context<ApiEnv>,
  status: ContentfulStatusCode,
  type: string,
  body: string | ReadableStream,
  more?: MoreHeaders,
): Response {
  const id = context.get("saidRequestId");
  const headers = {
    "content-type": type,
    "content-language": context.get("lang"),
    vary: "Accept-Language",
    "x-request-id": id,
    ...SECURITY_HEADERS,
    ...more,
  };
  // Node writes headers in the encoding of a text that follows them, but a header's is Latin-1
  const sent = typeof body === "string" && !ASCII.test(id) ? Buffer.from(body) : body;
  return new Response(sent, { status, headers });
}

/** A value as JSON. */
export const json = <T, S extends ContentfulStatusCode>(
  context: Context<ApiEnv>,
  value: T,
  status: S,
  more?: MoreHeaders,
): Response & TypedResponse<JSONParsed<T>, S, "json"> =>
  typed(answer(context, status, JSON_TYPE, JSON.stringify(value), more));

/**
 * What is JSON already.
 *
 * @typeParam T - what it says
 */
export const jsonText = <T, S extends ContentfulStatusCode>(
  context: Context<ApiEnv>,
  { text, bytes }: JsonText,
  status: S,
): Response & TypedResponse<JSONParsed<T>, S, "json"> =>
  typed(answer(context, status, JSON_TYPE, text, { "content-length": String(bytes) }));

/** For the typed client, which is told what the body is. */
export function typed<T, S extends ContentfulStatusCode>(response: Response): Response & TypedResponse<T, S, "json"> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type is for the client alone: at run time there is nothing of it
  return response as Response & TypedResponse<T, S, "json">;
}

import type { Context } from "hono";
import type { ApiEnv } from "../deps.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

const PLAIN = /^(?:identity|[\s,])*$/iu;

/** The problem of a body that is compressed or otherwise encoded (RFC 9110, section 15.5.16); nothing where it is not. */
export function encodedBody(context: Context<ApiEnv>): Response | undefined {
  if (PLAIN.test(context.req.header("Content-Encoding") ?? "")) return undefined;
  const { encodedBody: detail } = texts[context.get("lang")];
  return problem(context, 415, { detail, headers: { "accept-encoding": "identity" } });
}

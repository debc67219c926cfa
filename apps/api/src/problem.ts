import type { Fault, Problem } from "@channelwise/policy-core";
import type { Context, TypedResponse } from "hono";
import { answer, typed, type MoreHeaders } from "./answer/answer.js";
import type { ApiEnv } from "./deps.js";
import type { ProblemStatus } from "./problem-status.js";
import { texts } from "./texts/index.js";

export const PROBLEM_TYPE = "application/problem+json";

/** What a problem says besides its kind. */
export interface ProblemDetail {
  readonly detail: string;
  /** What is wrong with the body, where that is the problem. */
  readonly faults?: readonly Fault[];
  /** How many more there are. */
  readonly more?: number | undefined;
  readonly headers?: MoreHeaders;
}

/** Answers with a problem document (RFC 9457), in the language asked for; it never says again what was given. */
export function problem<S extends ProblemStatus>(
  context: Context<ApiEnv>,
  status: S,
  { detail, faults = [], more, headers }: ProblemDetail,
): Response & TypedResponse<Problem, S, "json"> {
  const [first, ...rest] = faults.map(({ pointer, code, message }) => ({ pointer, code, detail: message }));
  const body: Problem = {
    type: "about:blank",
    title: texts[context.get("lang")].titles[status],
    status,
    detail,
    instance: context.get("requestId"),
    ...(first !== undefined && { errors: [first, ...rest] }),
    ...(more !== undefined && { more }),
  };
  return typed(answer(context, status, PROBLEM_TYPE, JSON.stringify(body), headers));
}

import {
  parseRequest,
  type AskOptions,
  type Failed,
  type Fault,
  type Language,
  type ParseOptions,
  type Request,
  type Result,
} from "@channelwise/policy-core";
import type { Asked } from "./asked.js";

/**
 * How much of an answer is wanted: all of it, or the outcome alone.
 *
 * @example
 * DETAILS // => ["full", "outcome"]
 */
export const DETAILS = ["full", "outcome"] as const;
export type Detail = (typeof DETAILS)[number];

/** The answer to a line: its request, and what came of it; or what is wrong. */
export type Answer<T> =
  | { readonly line: number; readonly request: Request; readonly value: T }
  | { readonly line: number; readonly fault: Fault; readonly more?: number };

/** In which language to answer, and on which day. */
export interface AnswererOptions {
  readonly lang: Language;
  /** The day of requests that name none: `YYYY-MM-DD`, today where those are who ask. */
  readonly asOf: string;
  /** Tells who writes the name of a level which id that is: `pdp.names`. */
  readonly names?: NonNullable<ParseOptions["names"]>;
}

/**
 * Answers lines one by one; of what is wrong with one, the first fault is told, and how many more there are.
 *
 * @param ask - asks a decision point for what is wanted
 *
 * @example
 * const answerTo = createAnswerer(pdp.outcome, { lang: "en", asOf: "2026-11-24" });
 * answerTo({ line: 1, request: { channel: "email", level: "public" } })
 * // => { line: 1, request: { channel: "email", level: "public", … }, value: "suitable" }
 */
export function createAnswerer<T>(
  ask: (request: Request, options: AskOptions) => Result<T>,
  options: AnswererOptions,
): (asked: Asked) => Answer<T> {
  return (asked) => {
    if ("fault" in asked) return asked;
    const { line } = asked;
    const request = parseRequest(asked.request, options);
    if (!request.ok) return { line, ...firstOf(request) };
    const answer = ask(request.value, options);
    return answer.ok ? { line, request: request.value, value: answer.value } : { line, ...firstOf(answer) };
  };
}

function firstOf({ errors: [fault, ...rest], more = 0 }: Failed): { readonly fault: Fault; readonly more?: number } {
  const others = rest.length + more;
  return { fault, ...(others > 0 && { more: others }) };
}

import {
  parseRequest,
  type Decision,
  type Fault,
  type Language,
  type LevelId,
  type Outcome,
  type Pdp,
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

/** The answer to a line. */
export type Answered =
  | { readonly line: number; readonly decision: Decision }
  /** With what was asked, for those who count; in the line that is written stands the outcome alone. */
  | { readonly line: number; readonly outcome: Outcome; readonly channel: string; readonly level: LevelId }
  | { readonly line: number; readonly fault: Fault };

/** Whom to ask, in which language, and on which day. */
export interface AnswererOptions {
  readonly pdp: Pick<Pdp, "decide" | "outcome">;
  readonly lang: Language;
  /** The day of requests that name none: `YYYY-MM-DD`, today in UTC. */
  readonly asOf: string;
}

/**
 * Answers lines one by one; of what is wrong with one, the first fault is told.
 *
 * @example
 * const answerTo = createAnswerer({ pdp, lang: "en", asOf: "2026-11-24" }, "outcome");
 * answerTo({ line: 1, request: { channel: "email", level: "public" } }) // => { line: 1, outcome: "suitable", channel: "email", level: "public" }
 */
export function createAnswerer({ pdp, lang, asOf }: AnswererOptions, detail: Detail): (asked: Asked) => Answered {
  const answered = <T>(line: number, result: Result<T>, wrap: (value: T) => Answered): Answered =>
    result.ok ? wrap(result.value) : { line, fault: result.errors[0] };

  return (asked) => {
    const { line } = asked;
    if ("fault" in asked) return asked;
    return answered(line, parseRequest(asked.request, { lang, asOf }), (request) =>
      detail === "full"
        ? answered(line, pdp.decide(request, { lang }), (decision) => ({ line, decision }))
        : answered(line, pdp.outcome(request, { lang }), (outcome) => {
            const { channel = "", level } = request;
            return { line, outcome, channel, level };
          }),
    );
  };
}

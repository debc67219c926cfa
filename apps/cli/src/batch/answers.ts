import { parseRequest, type Decision, type Fault, type Outcome, type Result } from "@channelwise/policy-core";
import { today } from "../io.js";
import type { Session } from "../session.js";
import type { Asked } from "./asked.js";

/** How much of an answer is wanted: all of it, or the outcome alone. */
export const DETAILS = ["full", "outcome"] as const;
export type Detail = (typeof DETAILS)[number];

/** The answer to a line. */
export type Answered =
  | { readonly line: number; readonly decision: Decision }
  | { readonly line: number; readonly outcome: Outcome }
  | { readonly line: number; readonly fault: Fault };

/** Answers lines one by one; of what is wrong with one, the first fault is told. */
export function createAnswerer({ pdp, lang, io }: Session, detail: Detail): (asked: Asked) => Answered {
  const asOf = today(io);
  const answered = <T>(line: number, result: Result<T>, wrap: (value: T) => Answered): Answered =>
    result.ok ? wrap(result.value) : { line, fault: result.errors[0] };

  return (asked) => {
    const { line } = asked;
    if ("fault" in asked) return asked;
    return answered(line, parseRequest(asked.request, { lang, asOf }), (request) =>
      detail === "full"
        ? answered(line, pdp.decide(request, { lang }), (decision) => ({ line, decision }))
        : answered(line, pdp.outcome(request, { lang }), (outcome) => ({ line, outcome })),
    );
  };
}

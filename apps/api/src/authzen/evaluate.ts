import {
  failedAll,
  mapFaults,
  type DecisionJson,
  type Failed,
  type Language,
  type Result,
} from "@channelwise/policy-core";
import * as z from "zod";
import { around, counted, decisionText, withMembers, type JsonText } from "../answer/json-text.js";
import type { Ignored } from "./ignored.js";
import {
  ACTIONS,
  actionNamed,
  CHANNEL,
  ignoredIn,
  inContext,
  permits,
  readContext,
  unknownName,
  withAction,
  withoutConflict,
  type Asking,
} from "./question.js";
import { readBy } from "./read.js";
import { evaluationRequestSchema, type EvaluationAnswer, type EvaluationError } from "./shapes.js";

/** A context of any kind of object: what is wrong inside makes the answer false, and not a bad request. */
export const anyContext = z.looseObject({}).readonly().optional();

/** An evaluation as it is taken. */
export const takenEvaluationSchema = evaluationRequestSchema.unwrap().extend({ context: anyContext }).readonly();
export type TakenEvaluation = z.output<typeof takenEvaluationSchema>;

/** An answer. */
export interface Evaluated extends Pick<EvaluationAnswer, "decision"> {
  /** The whole of it. */
  readonly json: JsonText;
}

/**
 * Takes an evaluation.
 *
 * @returns faults as of `readBy`, and `option-conflict` where files are to be shared that there are not
 */
export const takeEvaluation = (given: unknown, lang: Language): Result<TakenEvaluation> =>
  withoutConflict(readBy(takenEvaluationSchema, given, lang), lang);

/** Where something in an evaluation is in the whole body. */
export type PlaceOf = (pointer: string) => string;

/**
 * Asks the policy; what cannot be decided is denied, and says why.
 *
 * @example
 * evaluate({ subject, action: { name: "send" }, resource: { type: "channel", id: "email" } }, asking)
 * // => { decision: false, json: { text: '{"decision":false,"context":{"outcome":"not-covered",…}}', bytes: 939 } }
 */
export function evaluate(taken: TakenEvaluation, asking: Asking, placeOf?: PlaceOf): Evaluated {
  const ignored = ignoredIn(taken.context);
  const decided = decide(taken, asking);
  if (!decided.ok) return denied(decided, { placeOf, ignored });
  const { made, acceptConditions } = decided.value;
  asking.decided({ head: made.head, policy: asking.pdp.identity });
  const decision = permits(made.head.outcome, acceptConditions);
  return {
    decision,
    json: around(`{"decision":${decision},"context":`, withMembers(decisionText(made), ignored), "}"),
  };
}

/**
 * The decision on a channel, and what counts as a yes.
 *
 * @returns faults `unknown-name` for the action or the type of resource, and those of the core
 */
function decide(
  { action, resource, context }: TakenEvaluation,
  asking: Asking,
): Result<{ readonly made: DecisionJson; readonly acceptConditions: boolean }> {
  const { pdp, lang } = asking;
  const name = actionNamed(action.name);
  const unknown = [
    ...unknownName(action.name, ACTIONS, "/action/name", lang),
    ...unknownName(resource.type, [CHANNEL], "/resource/type", lang),
  ];
  const question = readContext(context, asking);
  if (name === undefined || unknown.length > 0 || !question.ok) {
    return failedAll([{ errors: unknown }, ...(question.ok ? [] : [question])]);
  }
  const { request, acceptConditions } = question.value;
  const made = pdp.decideJson({ ...withAction(request, name), channel: resource.id }, { lang });
  return made.ok ? { ok: true, value: { made: made.value, acceptConditions } } : mapFaults(made, inContext);
}

/** Says that something cannot be decided, and why. */
export function denied(
  failure: Failed,
  {
    placeOf = (pointer) => pointer,
    ignored,
  }: { readonly placeOf?: PlaceOf | undefined; readonly ignored?: Ignored } = {},
): Evaluated {
  const error = errorOf(mapFaults(failure, (fault) => ({ ...fault, pointer: placeOf(fault.pointer) })));
  const answer: EvaluationAnswer = { decision: false, context: { error, ...ignored } };
  return { decision: false, json: counted(JSON.stringify(answer)) };
}

/** Codes of what the policy does not have, as against what is not said right. */
const NOT_FOUND: readonly string[] = ["unknown-name", "unknown-channel", "channel-switched-off"];

/** The faults as AuthZEN shows an error: a status as of HTTP, and a message. */
export function errorOf({ errors: faults, more }: Failed): EvaluationError {
  return {
    status: faults.every(({ code }) => NOT_FOUND.includes(code)) ? 404 : 400,
    message: faults[0].message,
    errors: faults.map(({ pointer, code, message }) => ({ pointer, code, detail: message })),
    ...(more !== undefined && { more }),
  };
}

import { failedAll, mapFaults, type Failed, type Result } from "@channelwise/policy-core";
import * as z from "zod";
import { around, counted, decisionText, type JsonText } from "../answer/json-text.js";
import { madeOfJson } from "../observer.js";
import {
  ACTIONS,
  actionNamed,
  CHANNEL,
  inContext,
  permits,
  readContext,
  unknownName,
  withAction,
  type Asking,
} from "./question.js";
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
 * Asks the policy.
 *
 * @returns faults `unknown-name` for the action or the type of resource, and those of the core
 *
 * @example
 * evaluate({ subject, action: { name: "send" }, resource: { type: "channel", id: "email" } }, asking)
 * // => { ok: true, value: { decision: false, json: { text, bytes: 939 } } }
 */
export function evaluate({ action, resource, context }: TakenEvaluation, asking: Asking): Result<Evaluated> {
  const { pdp, lang, decided } = asking;
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
  if (!made.ok) return mapFaults(made, inContext);
  decided(madeOfJson(made.value, pdp.identity));
  const decision = permits(made.value.outcome, acceptConditions);
  return {
    ok: true,
    value: { decision, json: around(`{"decision":${decision},"context":`, decisionText(pdp, made.value), "}") },
  };
}

/** What cannot be decided is denied, and says why. */
export function answerOf(result: Result<Evaluated>): Evaluated {
  if (result.ok) return result.value;
  const answer: EvaluationAnswer = { decision: false, context: { error: errorOf(result) } };
  return { decision: false, json: counted(JSON.stringify(answer)) };
}

/** Codes of what the policy does not have, as against what is not said right. */
const NOT_FOUND: readonly string[] = ["unknown-name", "unknown-channel"];

/** The faults as AuthZEN shows an error: a status as of HTTP, and a message. */
export function errorOf({ errors: faults, more }: Failed): EvaluationError {
  return {
    status: faults.every(({ code }) => NOT_FOUND.includes(code)) ? 404 : 400,
    message: faults[0].message,
    errors: faults.map(({ pointer, code, message }) => ({ pointer, code, detail: message })),
    ...(more !== undefined && { more }),
  };
}

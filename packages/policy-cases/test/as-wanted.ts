import type { Case } from "@channelwise/policy-core";
import type { Answer } from "./oracle/answer.js";

/** The oracle's answer in the shape of a case's `want`, all of it but the recipients. */
export function asWanted(answer: Answer): Record<Exclude<keyof Case["want"], "recipients">, unknown> {
  return {
    outcome: answer.outcome,
    audience: answer.audience,
    reachable: answer.reachable,
    group: answer.group,
    assumed: answer.assumed,
    warnings: answer.warnings.map(({ id }) => id),
    reasons: answer.reasons.filter(({ decides }) => decides).map(({ rule }) => rule),
    conditions: answer.conditions,
    alternatives: answer.alternatives.map(({ channel }) => channel),
    improvements: answer.improvements.map(({ changes }) => changes.map(({ change }) => change)),
    openQuestions: answer.openQuestions.map(({ attribute }) => attribute),
    escalate: answer.escalate,
    cautions: answer.cautions.filter(({ general }) => !general).map(({ id }) => id),
  };
}

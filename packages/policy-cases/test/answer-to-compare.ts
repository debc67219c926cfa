import type { Case } from "@channelwise/policy-core";

/** What the oracle and the engine both answer with, as far as a case asserts it whole. */
interface Answered {
  readonly outcome: string;
  readonly audience: string;
  readonly reasons: readonly { readonly rule: string }[];
  readonly conditions: readonly { readonly id: string }[];
  readonly cautions: readonly { readonly id: string }[];
  readonly escalate: readonly string[];
  readonly alternatives: readonly { readonly channel: string; readonly outcome: string }[];
  readonly improvements: readonly object[];
}

/** What a case asserts whole, and so what an answer is held against. */
export type WholeWant = Omit<Case["want"], "reachable" | "group" | "recipients">;

export function wholeWant({
  reachable: _reachable,
  group: _group,
  recipients: _recipients,
  ...whole
}: Case["want"]): WholeWant {
  return whole;
}

/** An answer in the shape of a case's `want`. */
export function asWanted(answered: Answered): Record<keyof WholeWant, unknown> {
  return {
    outcome: answered.outcome,
    audience: answered.audience,
    reasons: answered.reasons.map(({ rule }) => rule),
    conditions: answered.conditions.map(({ id }) => id),
    cautions: answered.cautions.map(({ id }) => id),
    escalate: answered.escalate,
    bestAlternative: answered.alternatives[0] ?? null,
    improvements: answered.improvements,
  };
}

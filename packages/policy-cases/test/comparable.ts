import type { Decision } from "@channelwise/policy-core";
import type { Answer } from "./oracle/answer.js";

/** What is held against what, field by field: all of an answer but its words, and what cites stand where. */
type Comparable = Readonly<Record<keyof Answer, unknown>>;

export function ofEngine(decision: Decision): Comparable {
  return {
    outcome: decision.outcome,
    channel: decision.channel,
    level: decision.level,
    audience: decision.audience,
    reachable: decision.reachable,
    nature: decision.nature,
    group: decision.group,
    personalData: decision.personalData,
    files: decision.files,
    assumed: decision.assumed,
    warnings: decision.warnings.map(({ text: _, ...warning }) => warning),
    reasons: decision.reasons.map(({ rule, outcome, decides, basis }) => ({ rule, outcome, decides, basis })),
    conditions: decision.conditions.map(({ id }) => id),
    alternatives: decision.alternatives,
    improvements: decision.improvements,
    openQuestions: decision.openQuestions,
    escalate: decision.escalate.map(({ id }) => id),
    cautions: decision.cautions.map(({ id, general }) => ({ id, general })),
  };
}

export function ofOracle(answer: Answer): Comparable {
  return {
    ...answer,
    reasons: answer.reasons.map(({ rule, outcome, decides, basis }) => ({ rule, outcome, decides, basis })),
  };
}

/** The fields in which two answers differ, each with both; nothing where they agree. Lists are compared in their order. */
export function differencesBetween(
  engine: Comparable,
  oracle: Comparable,
): readonly { readonly field: string; readonly engine: unknown; readonly oracle: unknown }[] {
  return Object.entries(oracle).flatMap(([field, wanted]) => {
    const got = engine[field as keyof Comparable];
    return canonical(got) === canonical(wanted) ? [] : [{ field, engine: got, oracle: wanted }];
  });
}

/** Keys in one order: theirs is the shape's business, not the oracle's. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

import { asShipped, type Answer, type Outcome, type Question, type Reason, type Settings } from "./question.js";
import { cautionsFor, conditionsFor, escalationFor } from "./remarks.js";
import { matchingRules } from "./rules.js";
import { strictness } from "./tables.js";

/**
 * The answer to one question, naively: policy.md read from top to bottom, with no table and no shared code.
 */
export function oracle(question: Question, settings: Settings = asShipped): Answer {
  const reasons = matchingRules(question, settings).toSorted(strictestFirstThenById);
  const outcome = strictestOf(reasons);
  return {
    outcome,
    reasons,
    conditions: conditionsFor(reasons),
    cautions: cautionsFor(question, settings),
    escalate: escalationFor(question, outcome, settings),
  };
}

function strictestFirstThenById(one: Reason, other: Reason): number {
  const difference = strictness(other.outcome) - strictness(one.outcome);
  if (difference !== 0) return difference;
  return one.rule < other.rule ? -1 : 1;
}

function strictestOf(sorted: readonly Reason[]): Outcome {
  const [strictest] = sorted;
  if (strictest === undefined) throw new Error("policy.md gives every question at least one reason (law 1)");
  return strictest.outcome;
}

import type { AskOptions, Pdp } from "../../engine/pdp.js";
import type { Case } from "../../model/case.js";
import type { Decision } from "../../model/decision.js";
import { parseRequest } from "../../model/parse-request.js";
import type { Fault } from "../../model/result.js";
import { differencesFrom, type Difference } from "./differences.js";
import { rulesBehind, type RuleBehind } from "./rules-behind.js";

/** How a case came out. */
export interface CaseResult {
  readonly case: Case;
  readonly passed: boolean;
  /** Absent where the policy takes no such request. */
  readonly decision?: Decision;
  /** Why the policy takes no such request; empty where it does. */
  readonly faults: readonly Fault[];
  /** Empty where the case passes. */
  readonly differences: readonly Difference[];
  /** The rules that made the difference; empty where the case passes, or where it is not for the rules of this channel. */
  readonly rules: readonly RuleBehind[];
}

function runCase(pdp: Pdp, given: Case, options: AskOptions): CaseResult {
  const parsed = parseRequest(given.request, options);
  const decided = parsed.ok ? pdp.decide(parsed.value, options) : parsed;
  if (!decided.ok) return { case: given, passed: false, faults: decided.errors, differences: [], rules: [] };
  const { value: decision } = decided;
  const differences = differencesFrom(given.want, decision);
  const passed = differences.length === 0;
  const rules = passed ? [] : rulesBehind(given.want, decision, pdp);
  return { case: given, passed, decision, faults: [], differences, rules };
}

/**
 * Asks a policy what cases ask, and holds its answers against what they want.
 *
 * @returns a result for each case, in their order; a case whose request the policy does not take fails
 *
 * @example
 * runCases(pdp, cases).filter(({ passed }) => !passed).map(({ case: { id } }) => id) // => []
 */
export const runCases = (pdp: Pdp, cases: readonly Case[], options: AskOptions = {}): readonly CaseResult[] =>
  cases.map((one) => runCase(pdp, one, options));

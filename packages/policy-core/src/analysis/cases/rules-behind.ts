import { adderOf } from "../../engine/layers.js";
import { attributesIn } from "../../engine/echo.js";
import { featuresOf } from "../../engine/features.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Case } from "../../model/case.js";
import type { Decision } from "../../model/decision.js";
import type { Rule } from "../../model/policy.js";
import type { Outcome } from "../../model/vocabulary.js";

/** What a rule asks for, and how it is instead. */
export interface Unmet {
  /** As the rule's `when` names it. */
  readonly attribute: string;
  readonly wants: readonly string[];
  readonly has: string;
}

/** A rule that makes the difference between what a case wants and what it gets. */
export interface RuleBehind {
  readonly rule: string;
  /**
   * `unwanted`: it decides, and the case does not name it; `missing`: the case names it, and it does not match; `decides`:
   * it decides as the case says, and sets the outcome, or a condition, that the case does not want.
   */
  readonly how: "unwanted" | "missing" | "decides";
  /** The rule's own effect; absent where the policy has no such rule. */
  readonly outcome?: Outcome;
  /** The id of the overlay that adds it, where one does. */
  readonly overlay?: string;
  /** With `missing`, where the policy has the rule: why it does not match. */
  readonly unmet?: readonly Unmet[];
}

function unmetBy({ when }: Rule, decision: Decision, { policy }: Pdp): readonly Unmet[] {
  const features: Readonly<Record<string, string>> = featuresOf(policy, attributesIn(decision));
  return Object.entries(when).flatMap(([attribute, values]) => {
    const [wants, has]: [readonly string[], string] = [values ?? [], features[attribute] ?? ""];
    return wants.includes(has) ? [] : [{ attribute, wants, has }];
  });
}

/**
 * The rules that make the difference: those that decide unwanted, those that are wanted and do not match, and where the
 * rules are those that are wanted, the ones that set what differs.
 *
 * @example
 * rulesBehind({ outcome: "suitable", reasons: ["mail-internal"], … }, decision, pdp)
 * // => [{ rule: "mail-institution", how: "unwanted", outcome: "conditional" },
 * //     { rule: "mail-internal", how: "missing", outcome: "suitable",
 * //       unmet: [{ attribute: "audience", wants: ["internal"], has: "institution" }] }]
 */
export function rulesBehind(want: Case["want"], decision: Decision, pdp: Pdp): readonly RuleBehind[] {
  const { policy, overlays } = pdp;
  const ruleOf = (id: string) => policy.rules.find((rule) => rule.id === id);
  const behind = (rule: string, how: RuleBehind["how"]): RuleBehind => {
    const known = ruleOf(rule);
    const overlay = adderOf(overlays, "rules", rule);
    return {
      rule,
      how,
      ...(known !== undefined && { outcome: known.outcome }),
      ...(overlay !== undefined && { overlay }),
      ...(known !== undefined && how === "missing" && { unmet: unmetBy(known, decision, pdp) }),
    };
  };

  const deciding = decision.reasons.filter(({ decides }) => decides).map(({ rule }) => rule);
  const matches = (id: string) => {
    const rule = ruleOf(id);
    return rule !== undefined && unmetBy(rule, decision, pdp).length === 0;
  };
  const setsOutcome = ({ outcome }: Rule) => decision.outcome !== want.outcome && outcome === decision.outcome;
  const setsCondition = ({ conditions }: Rule) => conditions.some((id) => want.conditions?.includes(id) === false);
  const differing = [
    ...deciding.filter((rule) => !want.reasons.includes(rule)).map((rule) => behind(rule, "unwanted")),
    // one that matches and does not decide is outweighed by one of those above
    ...want.reasons.filter((rule) => !matches(rule)).map((rule) => behind(rule, "missing")),
  ];
  if (differing.length > 0) return differing;
  return deciding.flatMap((id) => {
    const rule = ruleOf(id);
    return rule !== undefined && (setsOutcome(rule) || setsCondition(rule)) ? [behind(id, "decides")] : [];
  });
}

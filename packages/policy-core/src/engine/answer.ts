import type { Caution, Channel, Policy, Rule, When } from "../model/policy.js";
import { pointerTo } from "../model/result.js";
import { OUTCOMES, type Escalation, type Outcome } from "../model/vocabulary.js";
import { hasBit, type Bits } from "./matching.js";
import { citeOf } from "./profile.js";

/** How strict an outcome is, from 0. */
export const strictness = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);

/**
 * Where a yes or no is needed, as at a gate: yes for `suitable` and `conditional` alone.
 *
 * @example
 * isWithinAdvice("not-covered") // => false
 */
export const isWithinAdvice = (outcome: Outcome): boolean => outcome === "suitable" || outcome === "conditional";

interface Cited<T> {
  readonly of: T;
  readonly cites: readonly string[];
}

/** What a cell says, in no language yet; cells with the same channel and the same matches share one. */
export interface Answer {
  readonly channel: Channel;
  readonly outcome: Outcome;
  /** Strictest first, then by id. */
  readonly rules: readonly Cited<Rule>[];
  readonly conditions: readonly Cited<string>[];
  readonly cautions: readonly Cited<Caution>[];
  readonly escalate: readonly Escalation[];
}

/** A conjunction of the policy, and its place there. */
export interface Clause {
  readonly when: When;
  readonly pointer: string;
}

/** Makes answers out of the clauses that match: the rules, then the cautions, then the escalations with a condition. */
export interface AnswerMaker {
  readonly clauses: readonly Clause[];
  /** How many of the clauses are rules; they come first. */
  readonly ruleCount: number;
  /** The answers on one channel, each by the bits of the clauses that match. */
  readonly on: (channel: Channel) => (bits: Bits) => Answer;
}

/** The order in which the rules that match are told. */
export const byStrictnessThenId = (one: Rule, other: Rule): number =>
  strictness(other.outcome) - strictness(one.outcome) || (one.id < other.id ? -1 : 1);

/** What a rule or a caution rests on when it is about a channel: what it cites itself, then the facts it leans on. */
export function citesOf({ cites, citesFacts }: Rule | Caution, channel: Channel): readonly string[] {
  const facts = channel.facts.filter(({ id, dated }) => (citesFacts === "dated" ? dated : id === citesFacts));
  return [...new Set([...cites, ...facts.map(citeOf)])];
}

const cited = <T extends Rule | Caution>(of: T, channel: Channel): Cited<T> => ({ of, cites: citesOf(of, channel) });

export function createAnswerMaker(policy: Policy): AnswerMaker {
  const rules = policy.rules.toSorted(byStrictnessThenId);
  const cautions = policy.cautions;
  const escalations = policy.escalations.flatMap(({ to, when }, index) =>
    when === undefined ? [] : [{ to, when, index }],
  );
  const otherwise = policy.escalations.flatMap(({ to, when }) => (when === undefined ? [to] : []));
  const matching = <T>(clauses: readonly T[], offset: number, bits: Bits) =>
    clauses.filter((_, index) => hasBit(bits, offset + index));

  return {
    clauses: [
      ...rules.map(({ when, id }) => ({
        when,
        pointer: pointerTo(["rules", policy.rules.findIndex((rule) => rule.id === id)]),
      })),
      ...cautions.map(({ when }, index) => ({ when, pointer: pointerTo(["cautions", index]) })),
      ...escalations.map(({ when, index }) => ({ when, pointer: pointerTo(["escalations", index]) })),
    ],
    ruleCount: rules.length,
    on: (channel) => {
      const rulesHere = rules.map((rule) => cited(rule, channel));
      const cautionsHere = cautions.map((caution) => cited(caution, channel));
      return (bits) => {
        const reasons = matching(rulesHere, 0, bits);
        const outcome = reasons[0]?.of.outcome ?? "not-covered";
        const asked = new Set(matching(escalations, rules.length + cautions.length, bits).map(({ to }) => to));
        return {
          channel,
          outcome,
          rules: reasons,
          conditions: conditionsOf(reasons),
          cautions: matching(cautionsHere, rules.length, bits),
          escalate: Object.freeze(isWithinAdvice(outcome) ? [] : asked.size > 0 ? [...asked] : [...otherwise]),
        };
      };
    },
  };
}

/** Each condition once, in the order of the reasons, resting on all that the reasons which bring it rest on. */
function conditionsOf(reasons: readonly Cited<Rule>[]): readonly Cited<string>[] {
  const cites = new Map<string, Set<string>>();
  for (const reason of reasons) {
    for (const condition of reason.of.conditions) {
      const known = cites.get(condition) ?? new Set();
      reason.cites.forEach((cite) => known.add(cite));
      cites.set(condition, known);
    }
  }
  return [...cites].map(([of, rests]) => ({ of, cites: [...rests] }));
}

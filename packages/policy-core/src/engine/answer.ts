import type { Caution, Channel, Condition, Fact, Policy, Rule, When } from "../model/policy.js";
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

export interface Cited<T> {
  readonly of: T;
  readonly cites: readonly string[];
}

/** What a cell says, in no language yet; cells with the same channel and the same matches share one. */
export interface Answer {
  readonly channel: Channel;
  readonly outcome: Outcome;
  /** Strictest first, then in the policy's order; where the outcome is prohibited, those that prohibit alone. */
  readonly rules: readonly Cited<Rule>[];
  readonly conditions: readonly Condition[];
  /** Those of the case first. */
  readonly cautions: readonly Cited<Caution>[];
  readonly escalate: readonly Escalation[];
  /** Id of the summary. */
  readonly summary: string;
}

/** A conjunction of the policy, and its place there. */
export interface Clause {
  readonly when: When;
  /** Nothing where it is the engine's own. */
  readonly pointer: string | undefined;
}

/** Makes answers out of the clauses that match: the rules, then the cautions, the summaries, and the engine's own. */
export interface AnswerMaker {
  readonly clauses: readonly Clause[];
  /** How many of the clauses are rules; they come first. */
  readonly ruleCount: number;
  /** The answers on one channel, each by the bits of the clauses that match. */
  readonly on: (channel: Channel) => (bits: Bits) => Answer;
}

/** What a rule or a caution rests on when it is about a channel: what it cites itself, then the fact it leans on. */
export function citesOf({ cites, citesFacts }: Rule | Caution, channel: Channel): readonly string[] {
  const facts = channel.facts.filter((fact) => isFactOf(fact, citesFacts));
  return [...new Set([...cites, ...facts.map(citeOf)])];
}

/** Of encryption, a channel may have a fact for each kind of conversation; of where data go, the note speaks for some only. */
function isFactOf({ id, source }: Fact, cited: Rule["citesFacts"]): boolean {
  if (cited === "e2ee") return id === "e2ee-one-to-one" || id === "e2ee-group";
  if (cited === "location-of-note") return id === "location" && source.kind === "note";
  return id === cited;
}

const cited = <T extends Rule | Caution>(of: T, channel: Channel): Cited<T> => ({ of, cites: citesOf(of, channel) });

/** What does not depend on the channel alone is asked of the bits; nobody has said how sensitive it is. */
const UNSTATED: Clause = { when: { levelClass: ["unstated"] }, pointer: undefined };

export function createAnswerMaker(policy: Policy): AnswerMaker {
  const { summaries } = policy;
  const rules = policy.rules.toSorted((one, other) => strictness(other.outcome) - strictness(one.outcome));
  const cautions = policy.cautions.toSorted((one, other) => Number(one.general) - Number(other.general));
  const conditions = new Map(policy.conditions.map((condition) => [condition.id, condition]));
  const clausesOf = (
    list: "rules" | "cautions" | "summaries",
    entries: readonly { readonly id: string; readonly when: When }[],
  ): readonly Clause[] =>
    entries.map(({ id, when }) => ({
      when,
      pointer: pointerTo([list, policy[list].findIndex((entry) => entry.id === id)]),
    }));
  const clauses = [
    ...clausesOf("rules", rules),
    ...clausesOf("cautions", cautions),
    ...clausesOf("summaries", summaries),
    ...cautions.map(({ leads }): Clause => ({ when: leads ?? {}, pointer: undefined })),
    UNSTATED,
  ];
  const firstCaution = rules.length;
  const firstSummary = firstCaution + cautions.length;
  const firstLead = firstSummary + summaries.length;
  const matching = <T>(entries: readonly T[], offset: number, bits: Bits) =>
    entries.filter((_, index) => hasBit(bits, offset + index));

  const leads = (caution: Caution, bits: Bits): boolean =>
    caution.leads !== undefined && hasBit(bits, firstLead + cautions.indexOf(caution));
  const leadersFirst = (matched: readonly Cited<Caution>[], bits: Bits) => [
    ...matched.filter(({ of }) => leads(of, bits)),
    ...matched.filter(({ of }) => !leads(of, bits)),
  ];

  return {
    clauses,
    ruleCount: rules.length,
    on: (channel) => {
      const rulesHere = rules.map((rule) => cited(rule, channel));
      const cautionsHere = cautions.map((caution) => cited(caution, channel));
      return (bits) => {
        const matched = matching(rulesHere, 0, bits);
        const outcome = matched[0]?.of.outcome ?? "not-covered";
        const deciding = matched.filter(({ of }) => of.outcome === outcome);
        const isStop = outcome === "prohibited" || outcome === "unreachable";
        const asked = deciding.flatMap(({ of }) => of.ask);
        const isUnstated = hasBit(bits, clauses.length - 1);
        const ids = outcome === "conditional" ? deciding.flatMap(({ of }) => of.conditions) : [];
        const summary = matching(summaries, firstSummary, bits).find(
          ({ outcomes, decides }) =>
            outcomes.includes(outcome) && (decides?.some((id) => deciding.some(({ of }) => of.id === id)) ?? true),
        );
        return {
          channel,
          outcome,
          rules: outcome === "prohibited" ? deciding : matched,
          conditions: [...new Set(ids)].flatMap((id) => conditions.get(id) ?? []),
          cautions: isStop ? [] : leadersFirst(matching(cautionsHere, firstCaution, bits), bits),
          escalate: isWithinAdvice(outcome)
            ? []
            : [...new Set([...asked, ...(isUnstated && !isStop ? (["originator"] as const) : [])])],
          summary: summary?.id ?? "",
        };
      };
    },
  };
}

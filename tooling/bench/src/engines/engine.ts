import { gscPolicy, OUTCOMES, type Outcome } from "@channelwise/policy-core";
import { factsOf, type Facts } from "../by-hand/facts.ts";
import { createPdp } from "../pdp.ts";

/** What an engine makes of facts. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Ids of rules, strictest first, then in the policy's order; those that prohibit stand alone. */
  readonly rules: readonly string[];
}

/** A peer, on the note's policy in its own language. */
export interface Engine {
  /** A name that stays. */
  readonly id: string;
  readonly name: string;
  /** Which of the rules that match it can name. */
  readonly names: "every rule" | "the first rule";
  /** How many questions it is asked at once. */
  readonly inFlight: number;
  /** What it cannot express, or what the host has to do for it. */
  readonly limits: string;
  readonly decide: (facts: Facts) => Verdict | Promise<Verdict>;
}

/** A rule of the policy as any engine can have it: each fact that it asks about is one of some words. */
export interface FlatRule {
  readonly id: string;
  readonly outcome: Outcome;
  readonly tests: readonly FlatTest[];
}

export interface FlatTest {
  readonly fact: keyof Facts;
  readonly words: readonly string[];
}

/** What engines are told; a rule that asks about more would get a wrong answer. */
const TOLD: ReadonlySet<string> = new Set(Object.keys(factsOf(createPdp().table.space.attributesOf(0))));

const isTold = (name: string): name is keyof Facts => TOLD.has(name);

function testsOf(id: string, when: (typeof gscPolicy.rules)[number]["when"]): readonly FlatTest[] {
  return Object.entries(when).map(([fact, words]) => {
    if (!isTold(fact) || words === undefined)
      throw new TypeError(`The rule ${id} asks about ${fact}, which no engine is told`);
    return { fact, words };
  });
}

const strictness = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);

/** The policy's rules for every engine: strictest first, then in the policy's order. */
export const RULES: readonly FlatRule[] = gscPolicy.rules
  .map(({ id, when, outcome }) => ({ id, outcome, tests: testsOf(id, when) }))
  .toSorted((one, other) => strictness(other.outcome) - strictness(one.outcome));

const PLACES: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, place) => [id, place]));

/** The verdict by places in `RULES`, in their order; a policy that is in force leaves no request without a rule. */
export function verdictBy(places: readonly number[]): Verdict {
  const rules: string[] = [];
  const outcome = RULES[places[0] ?? -1]?.outcome ?? "not-covered";
  for (const place of places) {
    const rule = RULES[place];
    if (rule !== undefined && (outcome !== "prohibited" || rule.outcome === outcome)) rules.push(rule.id);
  }
  return { outcome, rules };
}

/** The verdict by ids of rules, in whatever order an engine gives them. */
export const verdictByIds = (ids: readonly string[]): Verdict =>
  verdictBy(ids.map((id) => PLACES.get(id) ?? -1).toSorted((one, other) => one - other));

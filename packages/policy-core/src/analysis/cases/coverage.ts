import type { Pdp } from "../../engine/pdp.js";
import { OUTCOMES } from "../../model/vocabulary.js";
import type { CaseResult } from "./run-cases.js";

/** How many of the things of a kind have a case. */
export interface Covered {
  readonly covered: number;
  readonly of: number;
  /** Of a hundred, rounded down to a tenth: 100 is all of them. */
  readonly percent: number;
  /** Those that have none, in the policy's order. */
  readonly missing: readonly string[];
}

/** What a policy has cases for. */
export interface Coverage {
  /** By id. */
  readonly rules: Covered;
  /** What answers cite: paragraphs of the note, and what stands beside it. */
  readonly clauses: Covered;
  readonly outcomes: Covered;
}

export const COVERED = ["rules", "clauses", "outcomes"] as const satisfies readonly (keyof Coverage)[];

type Said = Readonly<Record<keyof Coverage, Set<string>>>;

const nothingYet = (): Said => ({ rules: new Set(), clauses: new Set(), outcomes: new Set() });

function sayable({ table: { space, answerAt } }: Pdp): Said {
  const said = nothingYet();
  const seen = new Set<unknown>();
  for (let cell = 0; cell < space.size; cell += 1) {
    const answer = answerAt(cell);
    // many cells share one answer
    if (seen.has(answer)) continue;
    seen.add(answer);
    said.outcomes.add(answer.outcome);
    for (const { of } of answer.rules) said.rules.add(of.id);
    for (const { cites } of [...answer.rules, ...answer.cautions]) for (const cite of cites) said.clauses.add(cite);
  }
  return said;
}

function shown(results: readonly CaseResult[]): Said {
  const said = nothingYet();
  for (const { decision } of results.filter(({ passed }) => passed)) {
    if (decision === undefined) continue;
    said.outcomes.add(decision.outcome);
    for (const { rule } of decision.reasons) said.rules.add(rule);
    for (const { cites } of [...decision.reasons, ...decision.cautions])
      for (const cite of cites) said.clauses.add(cite);
  }
  return said;
}

function coveredOf(all: readonly string[], covered: ReadonlySet<string>): Covered {
  const missing = all.filter((one) => !covered.has(one));
  const count = all.length - missing.length;
  const percent = all.length === 0 ? 100 : Math.floor((count * 1000) / all.length) / 10;
  return { covered: count, of: all.length, percent, missing };
}

/**
 * Which of the rules, paragraphs and outcomes that any cell of the policy's table has come up in a case. Only cases that
 * pass count: what another one shows is not held to anything.
 *
 * @example
 * coverageOf(pdp, runCases(pdp, cases)).rules // => { covered: 23, of: 23, percent: 100, missing: [] }
 */
export function coverageOf(pdp: Pdp, results: readonly CaseResult[]): Coverage {
  const [all, covered] = [sayable(pdp), shown(results)];
  return {
    rules: coveredOf(
      pdp.policy.rules.map(({ id }) => id).filter((id) => all.rules.has(id)),
      covered.rules,
    ),
    clauses: coveredOf(
      // what is no paragraph of the note comes after them
      [...new Set([...pdp.policy.paragraphs, ...all.clauses])].filter((clause) => all.clauses.has(clause)),
      covered.clauses,
    ),
    outcomes: coveredOf(
      OUTCOMES.filter((outcome) => all.outcomes.has(outcome)),
      covered.outcomes,
    ),
  };
}

/**
 * What is covered by less than so much.
 *
 * @param threshold - percent, 0 to 100, of each kind by itself
 *
 * @example
 * missesThreshold(coverage, 90) // => ["clauses"]
 */
export const missesThreshold = (coverage: Coverage, threshold: number): readonly (keyof Coverage)[] =>
  COVERED.filter((kind) => coverage[kind].covered * 100 < threshold * coverage[kind].of);

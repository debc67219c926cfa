import { cautionsFor, type Caution } from "./cautions.js";
import { matchingRules, type Reason } from "./rules.js";
import { isWithinTheAdvice, mildestFirst, type Cell, type Officer, type Outcome } from "./words.js";

/** What an answer owes to the cell alone. */
export interface CellAnswer {
  readonly outcome: Outcome;
  readonly reasons: readonly (Omit<Reason, "conditions" | "ask"> & { readonly decides: boolean })[];
  readonly conditions: readonly string[];
  readonly escalate: readonly Officer[];
  readonly cautions: readonly Caution[];
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The answer to one cell, naively: policy.md read from top to bottom, with no table and no shared code. */
export function answerOfCell(cell: Cell): CellAnswer {
  const matching = matchingRules(cell).toSorted((one, other) => mildestFirst(other, one));
  const [strictest] = matching;
  if (strictest === undefined) throw new Error("policy.md gives every question at least one reason (law 1)");
  const { outcome } = strictest;
  const deciding = matching.filter((reason) => reason.outcome === outcome);

  return {
    outcome,
    reasons: (outcome === "prohibited" ? deciding : matching).map(({ conditions: _, ask: __, ...reason }) => ({
      ...reason,
      decides: reason.outcome === outcome,
    })),
    conditions: outcome === "conditional" ? distinct(deciding.flatMap(({ conditions }) => conditions)) : [],
    escalate: whomToAsk(cell, outcome, deciding),
    cautions: cautionsFor(cell, outcome),
  };
}

function whomToAsk(cell: Cell, outcome: Outcome, deciding: readonly Reason[]): Officer[] {
  if (isWithinTheAdvice(outcome)) return [];
  const asked = deciding.flatMap(({ ask }) => ask);
  const aLevelWouldHelp = outcome !== "prohibited" && outcome !== "unreachable";
  return distinct(cell.level === "unstated" && aLevelWouldHelp ? [...asked, "originator"] : asked);
}

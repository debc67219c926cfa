import { isWithinAdvice, type Attributes, type Pdp } from "@channelwise/policy-core";
import { reasonText } from "./reason-text.ts";

/** What an engine says of a cell. */
export interface CellAnswer {
  readonly outcome: string | undefined;
  /** Whether it is within the advice. */
  readonly allowed: boolean;
  /** As {@link reasonText} writes them, in the core's order. */
  readonly reasons: readonly string[];
}

/** A cell where an engine differs from the core. */
interface Difference {
  readonly attributes: Attributes;
  readonly got: CellAnswer;
  readonly wanted: CellAnswer;
}

/** Asks an engine of every cell, and gives those where it differs from the core. */
export function differences({ table }: Pdp, ask: (attributes: Attributes) => CellAnswer): readonly Difference[] {
  const differing: Difference[] = [];
  for (let cell = 0; cell < table.space.size; cell += 1) {
    const attributes = table.space.attributesOf(cell);
    const { outcome, rules } = table.answerAt(cell);
    const wanted = {
      outcome,
      allowed: isWithinAdvice(outcome),
      reasons: rules.map(({ of, cites }) => reasonText(of.id, { ...of, cites })),
    };
    const got = ask(attributes);
    const same =
      got.outcome === wanted.outcome &&
      got.allowed === wanted.allowed &&
      got.reasons.join("\n") === wanted.reasons.join("\n");
    if (!same) differing.push({ attributes, got, wanted });
  }
  return differing;
}

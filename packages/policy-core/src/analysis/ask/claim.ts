import type { When } from "../../model/policy.js";
import type { Outcome } from "../../model/vocabulary.js";

export const QUANTIFIERS = ["every", "no", "some"] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

/** Cells that have one of several values, or that have none of them. */
export interface Condition {
  readonly anyOf: readonly When[];
  readonly negated: boolean;
}

/** The parts of an answer, besides its outcome, that a claim may speak of. */
export const PARTS = ["rule", "condition", "caution"] as const;
export type AnswerPart = (typeof PARTS)[number];

/** What is claimed of an answer: that its outcome is one of several, or that it has one of several things, or none. */
export type Predicate =
  | { readonly kind: "is"; readonly outcomes: readonly Outcome[] }
  | { readonly kind: "has"; readonly part: AnswerPart; readonly ids: readonly string[]; readonly negated: boolean };

/** A claim about all cells of a policy. */
export interface Claim {
  readonly quantifier: Quantifier;
  /** The first is the subject; all have to hold. */
  readonly conditions: readonly Condition[];
  readonly predicate: Predicate;
}

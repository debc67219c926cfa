import type { Language, Outcome } from "../../model/vocabulary.js";
import type { ShownCell } from "../shown-cell.js";
import type { VerifiedLaw } from "./laws-in-words.js";

/** Where a law is broken. */
export interface LawBreach extends ShownCell {
  /** What it was compared with, where the law compares: the answer in another cell, or to the same asked otherwise. */
  readonly other?: { readonly outcome: Outcome } & Partial<ShownCell>;
}

/** What was seen of a law. */
export interface Verified {
  /** How many cells, or comparisons of two, were looked at. */
  readonly checked: number;
  /** How often it is broken; of what an overlay makes milder, once for each rule. */
  readonly broken: number;
  /** The smallest place where it is broken; absent where it holds. */
  readonly counterexample?: LawBreach;
}

/** Whether a law holds. */
export interface LawVerdict extends Verified {
  readonly law: VerifiedLaw;
  /** The law in a sentence. */
  readonly says: Readonly<Record<Language, string>>;
}

/** What was seen of a law, out of all places where it is broken, one of which is the smallest. */
export const verified = (checked: number, broken: number, counterexample: LawBreach | undefined): Verified => ({
  checked,
  broken,
  ...(counterexample && { counterexample }),
});

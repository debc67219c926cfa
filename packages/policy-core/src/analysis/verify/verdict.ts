import type { E2ee, Language, LawId, Outcome } from "../../model/vocabulary.js";
import type { ShownCell } from "../shown-cell.js";

/** Where a law is broken. */
export interface LawBreach extends ShownCell {
  /** What it was compared with, where the law compares: the answer in another cell, or to the same asked otherwise. */
  readonly other?: { readonly outcome: Outcome; readonly e2ee?: E2ee } & Partial<ShownCell>;
  /** Where the law supposes that the channel's encryption is another than its profile states. */
  readonly e2ee?: E2ee;
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
  readonly law: LawId;
  /** The law in a sentence. */
  readonly says: Readonly<Record<Language, string>>;
}

/** What was seen of a law, out of all places where it is broken, one of which is the smallest. */
export const verified = (checked: number, broken: number, counterexample: LawBreach | undefined): Verified => ({
  checked,
  broken,
  ...(counterexample && { counterexample }),
});

/** What was seen of a law in several ways. */
export const together = (ways: readonly Verified[]): Verified =>
  verified(
    ways.reduce((sum, { checked }) => sum + checked, 0),
    ways.reduce((sum, { broken }) => sum + broken, 0),
    ways.find(({ counterexample }) => counterexample !== undefined)?.counterexample,
  );

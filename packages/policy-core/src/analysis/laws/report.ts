import type { Attributes } from "../../attributes.js";
import { LAWS, type E2ee, type LawId, type Outcome } from "../../model/vocabulary.js";

/** Where a law is broken: two cells whose outcomes stand the wrong way round, or one whose own answer is wrong. */
export interface Counterexample {
  readonly attributes: Attributes;
  readonly outcome: Outcome;
  /** Where the law supposes that the channel's encryption is another than its profile states. */
  readonly e2ee?: E2ee;
  /** What the other cell has differently, and its outcome. */
  readonly other?: { readonly attributes: Partial<Attributes>; readonly outcome: Outcome; readonly e2ee?: E2ee };
}

export interface LawReport {
  readonly law: LawId;
  /** Cells, or pairs of cells, looked at. */
  readonly checked: number;
  readonly broken: readonly Counterexample[];
}

/** Notes what was looked at of a law, and where it does not hold. */
export type Look = (law: LawId, holds: boolean, counterexample: () => Counterexample) => void;

/** A book of what was seen, with a report of each law that something was looked at of, in the order of the laws. */
export function createLawBook(): { readonly look: Look; readonly reports: () => readonly LawReport[] } {
  const seen = new Map<LawId, { checked: number; broken: Counterexample[] }>();
  return {
    look: (law, holds, counterexample) => {
      const report = seen.get(law) ?? { checked: 0, broken: [] };
      seen.set(law, report);
      report.checked += 1;
      if (!holds) report.broken.push(counterexample());
    },
    reports: () =>
      LAWS.flatMap((law) => {
        const report = seen.get(law);
        return report === undefined ? [] : [{ law, ...report }];
      }),
  };
}

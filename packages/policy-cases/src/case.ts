import type {
  Change,
  ClassifiedRecipient,
  Escalation,
  GroupState,
  Outcome,
  Relation,
  RequestInput,
} from "@channelwise/policy-core";

/** A question that an official would ask, and the answer that every surface must give. */
export interface Case {
  readonly id: string;
  /** The story in a sentence, for people. */
  readonly says: string;
  /** What the answer rests on: `§n`, `§n(k)`, `2013/488/EU`, or `public` for a public fact. */
  readonly clauses: readonly string[];
  /** Entries of the policy's interpretation log that the case shows at work. */
  readonly interpretations?: readonly string[];
  readonly request: CaseRequest;
  readonly want: Want;
}

/** A request for one channel, on a stated day: nothing is left to a clock. */
export type CaseRequest = RequestInput & { readonly channel: string };

/** What must hold of the decision. Lists are whole and in order, but for `recipients`. */
export interface Want {
  readonly outcome: Outcome;
  readonly audience: Relation;
  /** Asserted where the case is about it. */
  readonly reachable?: boolean;
  /** Asserted where the case is about it. */
  readonly group?: GroupState;
  /** Ids of every rule that matches, strictest first, then by id. */
  readonly reasons: readonly string[];
  readonly conditions: readonly string[];
  readonly cautions: readonly string[];
  readonly escalate: readonly Escalation[];
  /** The first of the alternatives; null where no channel is milder. */
  readonly bestAlternative: { readonly channel: string; readonly outcome: Outcome } | null;
  readonly improvements: readonly WantedImprovement[];
  /** Some of the recipients, by `index`, and of each the fields that the case is about. */
  readonly recipients?: readonly WantedRecipient[];
}

export interface WantedImprovement {
  readonly change: Change;
  /** With `remove-recipients`: which ones. */
  readonly indexes?: readonly number[];
  readonly outcome: Outcome;
}

export type WantedRecipient = Partial<ClassifiedRecipient> & Pick<ClassifiedRecipient, "index">;

import type { Decision } from "../../model/decision.js";
import type { Request } from "../../model/request.js";
import type { Outcome } from "../../model/vocabulary.js";
import type { LawBreach } from "./verdict.js";

/** A request, asked, and what was asked besides. */
export interface Asked {
  readonly request: Request;
  readonly decision: Decision;
  /** The outcome of another request, where it has one. */
  readonly outcomeOf: (request: Request) => Outcome | undefined;
  readonly isCorporate: (channel: string) => boolean;
}

/** Of what was compared with a request, how much, and what is against a law. */
export interface Compared {
  readonly checked: number;
  readonly against: readonly NonNullable<LawBreach["other"]>[];
}

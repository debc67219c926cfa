import type { Policy } from "../model/policy.js";
import type { Outcome } from "../model/vocabulary.js";
import { exampleRequest, sizeOf } from "./example.js";
import type { LawReport } from "./laws.js";

/** A law's smallest counterexample. */
export interface Breach {
  /** As JSON; the attributes where no request comes down to them. */
  readonly request: string;
  readonly outcome: Outcome;
}

/** The counterexample that says the least, of those that a request can show where there are any. */
export function smallestBreach({ broken }: LawReport, policy: Policy): Breach | undefined {
  const [smallest] = broken
    .map(({ attributes, outcome }) => ({ attributes, outcome, request: exampleRequest(attributes, policy) }))
    .toSorted(
      (one, other) =>
        Number(one.request === undefined) - Number(other.request === undefined) ||
        sizeOf(one.attributes) - sizeOf(other.attributes),
    );
  return smallest && { request: JSON.stringify(smallest.request ?? smallest.attributes), outcome: smallest.outcome };
}

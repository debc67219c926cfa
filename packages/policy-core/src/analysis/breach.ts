import type { Policy } from "../model/policy.js";
import type { Outcome } from "../model/vocabulary.js";
import { exampleRequest, smallestBy } from "./example.js";
import type { LawReport } from "./laws.js";

/** A law's smallest counterexample. */
export interface Breach {
  /** As JSON; the attributes where no request comes down to them. */
  readonly request: string;
  readonly outcome: Outcome;
}

/** The counterexample that says the least, of those that a request can show where there are any. */
export function smallestBreach({ broken }: LawReport, policy: Policy): Breach | undefined {
  const smallest = smallestBy(broken, ({ attributes }) => attributes, policy);
  if (smallest === undefined) return undefined;
  const { attributes, outcome } = smallest;
  return { request: JSON.stringify(exampleRequest(attributes, policy) ?? attributes), outcome };
}

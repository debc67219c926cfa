import type { Attributes } from "../attributes.js";
import type { Outcome } from "../model/vocabulary.js";
import { exampleRequest, type ExampleRequest } from "./example.js";
import type { Tabled } from "./overlays/milder.js";

/** A cell as people can read it, and ask it themselves. */
export interface ShownCell {
  /** The shortest request that comes down to it; absent where none does. */
  readonly request?: ExampleRequest;
  readonly attributes: Attributes;
  readonly outcome: Outcome;
  /** Ids of the rules that match, strictest first. */
  readonly rules: readonly string[];
}

/** Shows a cell of a policy's table. */
export function showCell(cell: number, { policy, table }: Tabled): ShownCell {
  const attributes = table.space.attributesOf(cell);
  const request = exampleRequest(attributes, policy);
  const { outcome, rules } = table.answerAt(cell);
  return { ...(request && { request }), attributes, outcome, rules: rules.map(({ of }) => of.id) };
}

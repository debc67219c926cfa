import type { Case } from "../../model/case.js";
import type { Decision } from "../../model/decision.js";
import { pointerTo } from "../../model/result.js";
import { isSameJson } from "../same-json.js";

/** Where a decision is not what a case wants. */
export interface Difference {
  /** A JSON Pointer (RFC 6901) into the case's `want`: `/outcome`, `/recipients/0/relation`. */
  readonly pointer: string;
  /** As the case has it. */
  readonly wanted: unknown;
  /** In the same form, out of the decision; null for what it does not hold. */
  readonly got: unknown;
}

type Want = Case["want"];
type Field = Exclude<keyof Want, "recipients">;

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** What a decision says, field by field, in the form of a case. */
const ANSWERED: Readonly<Record<Field, (decision: Decision) => unknown>> = {
  outcome: ({ outcome }) => outcome,
  audience: ({ audience }) => audience,
  reachable: ({ reachable }) => reachable,
  group: ({ group }) => group,
  assumed: ({ assumed }) => assumed,
  warnings: ({ warnings }) => idsOf(warnings),
  reasons: ({ reasons }) => reasons.filter(({ decides }) => decides).map(({ rule }) => rule),
  conditions: ({ conditions }) => idsOf(conditions),
  alternatives: ({ alternatives }) => alternatives.map(({ channel }) => channel),
  improvements: ({ improvements }) => improvements.map(({ changes }) => changes.map(({ change }) => change)),
  openQuestions: ({ openQuestions }) => openQuestions.map(({ attribute }) => attribute),
  escalate: ({ escalate }) => idsOf(escalate),
  cautions: ({ cautions }) => idsOf(cautions.filter(({ general }) => !general)),
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table above names every field and no other
const FIELDS = Object.keys(ANSWERED) as readonly Field[];

const difference = (path: readonly PropertyKey[], wanted: unknown, got: unknown): readonly Difference[] =>
  isSameJson(wanted, got) ? [] : [{ pointer: pointerTo(path), wanted, got }];

function recipientDifferences({ recipients = [] }: Want, decision: Decision): readonly Difference[] {
  return recipients.flatMap(({ index, ...fields }, place) => {
    const answered = new Map<string, unknown>(Object.entries(decision.recipients[index] ?? {}));
    return Object.entries(fields).flatMap(([name, wanted]) =>
      wanted === undefined ? [] : difference(["recipients", place, name], wanted, answered.get(name) ?? null),
    );
  });
}

/**
 * All that a case wants otherwise than a decision has it, in the order of the case's shape.
 *
 * @example
 * differencesFrom({ outcome: "suitable", … }, decision)
 * // => [{ pointer: "/outcome", wanted: "suitable", got: "conditional" }]
 */
export function differencesFrom(want: Want, decision: Decision): readonly Difference[] {
  const ofFields = FIELDS.flatMap((field) =>
    want[field] === undefined ? [] : difference([field], want[field], ANSWERED[field](decision)),
  );
  return [...ofFields, ...recipientDifferences(want, decision)];
}

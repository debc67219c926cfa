import { isWithinAdvice } from "../../engine/answer.js";
import type { ChangeToMake, Decision } from "../../model/decision.js";
import { subsetsOf } from "../subsets.js";
import type { Asked, Compared } from "./compared.js";
import { changedBy } from "./saying.js";

type Recipient = Decision["recipients"][number];

/** The step by which somebody is dropped who is in reach. */
const stepOf = ({ relation, why }: Recipient): number =>
  relation === "lookalike" || why === "routed" ? 1 : relation === "external" ? 2 : 3;

/** Fewer of those whom a change drops: all but those of its last step; nothing where it has one step alone. */
function fewer({ indexes = [] }: ChangeToMake, { recipients }: Decision): readonly number[] | undefined {
  const steps = new Map(
    recipients.filter(({ index }) => indexes.includes(index)).map((one) => [one.index, stepOf(one)]),
  );
  const last = Math.max(...steps.values());
  const left = indexes.filter((index) => steps.get(index) !== last);
  return left.length === 0 ? undefined : left;
}

/** Every smaller set of changes, and the set itself with fewer dropped. */
function smallerSets(changes: readonly ChangeToMake[], decision: Decision): readonly (readonly ChangeToMake[])[] {
  const subsets = subsetsOf(changes).filter((set) => set.length > 0 && set.length < changes.length);
  const dropping = changes.find(({ change }) => change === "remove-recipients");
  const indexes = dropping && fewer(dropping, decision);
  if (dropping === undefined || indexes === undefined) return subsets;
  return [...subsets, changes.map((one) => (one === dropping ? { ...one, indexes } : one))];
}

/** Each improvement that has not the outcome which is shown, or of which less would do. */
export const improvementsUntrue = ({ request, decision, outcomeOf }: Asked): readonly Compared[] =>
  decision.improvements.flatMap(({ changes, outcome }) => {
    const after = changedBy(request, changes);
    const own = outcomeOf(after);
    const shown: Compared = {
      checked: 1,
      against: own === outcome ? [] : [{ request: after, outcome: own ?? outcome }],
    };
    if (isWithinAdvice(decision.outcome)) return [shown];
    const smaller = smallerSets(changes, decision).map((set): Compared => {
      const less = changedBy(request, set);
      const then = outcomeOf(less);
      return {
        checked: 1,
        against: then !== undefined && isWithinAdvice(then) ? [{ request: less, outcome: then }] : [],
      };
    });
    return [shown, ...smaller];
  });

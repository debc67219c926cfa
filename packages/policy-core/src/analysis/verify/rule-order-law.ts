import type { Answer } from "../../engine/answer.js";
import { tableOf } from "../../engine/checked.js";
import type { Pdp } from "../../engine/pdp.js";
import { smallestBy } from "../example.js";
import { showCell } from "../shown-cell.js";
import { verified, type Verified } from "./verdict.js";

/** That the same is answered in every cell, but for places, where the rules stand the other way round. */
export function verifyRuleOrder(pdp: Pdp): Verified {
  const { policy, table } = pdp;
  const { space } = table;
  const reversed = tableOf({ ...policy, rules: policy.rules.toReversed() });
  const isSame = sameAnswers();
  const broken: number[] = [];
  for (let cell = 0; cell < space.size; cell += 1) {
    if (!isSame(table.answerAt(cell), reversed.answerAt(cell))) broken.push(cell);
  }
  const smallest = smallestBy(broken, space.attributesOf, policy);
  if (smallest === undefined) return verified(space.size, 0, undefined);
  const other = { outcome: reversed.answerAt(smallest).outcome };
  return verified(space.size, broken.length, { ...showCell(smallest, pdp), other });
}

/** Whether two answers say the same, in whatever order; cells share answers, so that few pairs are to be compared. */
function sameAnswers(): (one: Answer, other: Answer) => boolean {
  const known = new Map<Answer, Answer>();
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).toSorted();
  const said = ({ outcome, rules, conditions, cautions, escalate }: Answer) =>
    JSON.stringify([
      outcome,
      idsOf(rules.map(({ of }) => of)),
      idsOf(conditions),
      idsOf(cautions.map(({ of }) => of)),
      escalate.toSorted(),
    ]);
  return (one, other) => {
    if (known.get(one) === other) return true;
    if (said(one) !== said(other)) return false;
    known.set(one, other);
    return true;
  };
}

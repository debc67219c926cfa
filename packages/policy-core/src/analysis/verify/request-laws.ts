import { strictness, type Answer } from "../../engine/answer.js";
import { tableOf } from "../../engine/checked.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Request } from "../../model/request.js";
import type { Outcome } from "../../model/vocabulary.js";
import { parseRequest } from "../../model/parse-request.js";
import { DAY, exampleRequest, OUTSIDE, smallestBy } from "../example.js";
import { showCell } from "../shown-cell.js";
import type { FurtherLaw } from "./laws-in-words.js";
import { verified, type LawBreach, type Verified } from "./verdict.js";

export interface Asked {
  readonly cell: number;
  readonly request: Request;
}

/** The smallest request of each cell that has one. */
export function smallestRequests({ policy, table: { space } }: Pdp): readonly Asked[] {
  const asked: Asked[] = [];
  for (let cell = 0; cell < space.size; cell += 1) {
    const example = exampleRequest(space.attributesOf(cell), policy);
    const parsed = example && parseRequest(example, { asOf: DAY });
    if (parsed?.ok === true) asked.push({ cell, request: parsed.value });
  }
  return asked;
}

const outcomeOf = (pdp: Pdp, request: Request): Outcome | undefined => {
  const answered = pdp.outcome(request);
  return answered.ok ? answered.value : undefined;
};

/** The laws that are about requests and the order of rules. */
export const REQUEST_LAWS: Readonly<
  Record<Exclude<FurtherLaw, "overlays-never-milder-unsaid">, (pdp: Pdp, asked: readonly Asked[]) => Verified>
> = {
  "alternatives-are-milder": (pdp, asked) => {
    const broken = new Map<number, LawBreach["other"]>();
    let checked = 0;
    for (const { cell, request } of asked) {
      const decision = pdp.decide(request);
      if (!decision.ok) continue;
      const { outcome: own, alternatives } = decision.value;
      for (const { channel, outcome } of alternatives) {
        checked += 1;
        const there = { ...request, channel };
        const itself = outcomeOf(pdp, there);
        if (itself === outcome && strictness(outcome) < strictness(own)) continue;
        broken.set(cell, { request: there, outcome: itself ?? outcome });
      }
    }
    return toldOf(pdp, checked, broken);
  },
  "order-changes-nothing": (pdp, asked) => {
    const broken = new Map<number, LawBreach["other"]>();
    const { size } = pdp.table.space;
    const reversed = tableOf({ ...pdp.policy, rules: pdp.policy.rules.toReversed() });
    const isSame = sameAnswers();
    for (let cell = 0; cell < size; cell += 1) {
      const other = reversed.answerAt(cell);
      if (!isSame(pdp.table.answerAt(cell), other)) broken.set(cell, { outcome: other.outcome });
    }
    let checked = size;
    for (const { cell, request } of asked) {
      const { recipients } = request;
      if (recipients.length === 0) continue;
      const among = [...recipients, OUTSIDE];
      const pairs = [
        [recipients, [...recipients, ...recipients]],
        [among, among.toReversed()],
      ] as const;
      for (const [one, other] of pairs) {
        checked += 1;
        const otherwise = { ...request, recipients: other };
        const outcome = outcomeOf(pdp, otherwise);
        if (outcome === outcomeOf(pdp, { ...request, recipients: one })) continue;
        broken.set(cell, { request: otherwise, outcome: outcome ?? pdp.table.answerAt(cell).outcome });
      }
    }
    return toldOf(pdp, checked, broken);
  },
};

/** Whether two answers say the same; cells share answers, so that few pairs are to be compared. */
function sameAnswers(): (one: Answer, other: Answer) => boolean {
  const known = new Map<Answer, Answer>();
  const said = ({ outcome, rules, conditions }: Answer) =>
    JSON.stringify([outcome, rules.map(({ of }) => of.id), conditions.map(({ id }) => id)]);
  return (one, other) => {
    if (known.get(one) === other) return true;
    if (said(one) !== said(other)) return false;
    known.set(one, other);
    return true;
  };
}

function toldOf(pdp: Pdp, checked: number, broken: ReadonlyMap<number, LawBreach["other"]>): Verified {
  const smallest = smallestBy(broken, ([cell]) => pdp.table.space.attributesOf(cell), pdp.policy);
  if (smallest === undefined) return verified(checked, 0, undefined);
  const [cell, other] = smallest;
  return verified(checked, broken.size, { ...showCell(cell, pdp), ...(other && { other }) });
}

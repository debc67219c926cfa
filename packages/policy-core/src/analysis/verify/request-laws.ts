import { alternativesTo, channelsInOrder } from "../../engine/alternatives.js";
import { strictness, type Answer } from "../../engine/answer.js";
import { tableOf } from "../../engine/checked.js";
import type { Pdp } from "../../engine/pdp.js";
import { attributesOn, questionOf } from "../../engine/question.js";
import type { Channel } from "../../model/policy.js";
import type { Request } from "../../model/request.js";
import type { Outcome } from "../../model/vocabulary.js";
import { parseRequest } from "../../model/parse-request.js";
import { compositionOf } from "../../recipients/index.js";
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

/** The outcomes of a request on every channel: as they are told beside the answer on another one, and as they are got. */
interface OnAll {
  readonly told: (channel: Channel) => Outcome;
  readonly got: ReadonlyMap<string, Outcome | undefined>;
}

/** Asks a request on every channel, once for all channels that it may be asked on. */
function createAsker(pdp: Pdp): (request: Request) => OnAll {
  const { policy, table } = pdp;
  const known = new Map<string, OnAll>();
  const askOnAll = (request: Request): OnAll => {
    const recipients = pdp.classify(request.recipients).recipients.filter((one) => one.kind !== "invalid");
    const question = questionOf(request, compositionOf(recipients), policy);
    const told = new Map(policy.channels.map((one) => [one.id, table.outcomeOf(attributesOn(one, question))]));
    return {
      told: ({ id }) => told.get(id) ?? "not-covered",
      got: new Map(policy.channels.map(({ id }) => [id, outcomeOf(pdp, { ...request, channel: id })])),
    };
  };
  return (request) => {
    const key = JSON.stringify({ ...request, channel: undefined });
    const onAll = known.get(key) ?? askOnAll(request);
    known.set(key, onAll);
    return onAll;
  };
}

/** The laws that are about requests and the order of rules. */
export const REQUEST_LAWS: Readonly<
  Record<Exclude<FurtherLaw, "overlays-never-milder-unsaid">, (pdp: Pdp, asked: readonly Asked[]) => Verified>
> = {
  "alternatives-are-milder": (pdp, asked) => {
    const broken = new Map<number, LawBreach["other"]>();
    const inOrder = channelsInOrder(pdp.policy);
    const onAll = createAsker(pdp);
    let checked = 0;
    for (const { cell, request } of asked) {
      const { told, got } = onAll(request);
      const channel = inOrder.find(({ id }) => id === request.channel);
      if (channel === undefined) continue;
      const own = strictness(pdp.table.answerAt(cell).outcome);
      for (const { channel: id, outcome } of alternativesTo(channel, inOrder, told)) {
        checked += 1;
        const itself = got.get(id);
        if (itself === outcome && strictness(outcome) < own) continue;
        broken.set(cell, { request: { ...request, channel: id }, outcome: itself ?? outcome });
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
    JSON.stringify([outcome, rules.map(({ of }) => of.id), conditions.map(({ of }) => of)]);
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

import { isWithinAdvice, strictness } from "../../engine/answer.js";
import { isCorporate } from "../../engine/alternatives.js";
import { attributesIn } from "../../engine/echo.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Request } from "../../model/request.js";
import type { LawId, Outcome } from "../../model/vocabulary.js";
import { OUTSIDE } from "../example.js";
import type { Asked, Compared } from "./compared.js";
import { improvementsUntrue } from "./improvements-law.js";
import { saidIn, sayingAssumed } from "./saying.js";

/** A request that should have another outcome. */
const unlike = (asked: Asked, request: Request, outcome: Outcome): Compared => {
  const own = asked.outcomeOf(request);
  return { checked: 1, against: own === outcome ? [] : [{ request, outcome: own ?? outcome }] };
};

const all = (compared: readonly Compared[]): Compared => ({
  checked: compared.reduce((sum, { checked }) => sum + checked, 0),
  against: compared.flatMap(({ against }) => against),
});

/** The laws that are about requests: 6, 8, 12 and 15, and what 7 says beside the table. */
export const REQUEST_LAWS: ReadonlyMap<LawId, (asked: Asked) => Compared> = new Map([
  [
    "alternatives-are-within-the-advice",
    (asked) => {
      const { request, decision } = asked;
      const { alternatives, outcome: own } = decision;
      const areOfOneSort = new Set(alternatives.map(({ channel }) => asked.isCorporate(channel))).size < 2;
      return all(
        alternatives.map(({ channel, outcome }) => {
          const there = { ...request, channel };
          const isMilder = isWithinAdvice(outcome) && strictness(outcome) < strictness(own);
          return isMilder && areOfOneSort
            ? unlike(asked, there, outcome)
            : { checked: 1, against: [{ request: there, outcome }] };
        }),
      );
    },
  ],
  [
    "classified-is-prohibited",
    ({ decision: { outcome, alternatives, improvements } }) =>
      outcome === "prohibited"
        ? { checked: 1, against: alternatives.length + improvements.length === 0 ? [] : [{ outcome }] }
        : { checked: 0, against: [] },
  ],
  [
    "order-changes-nothing",
    (asked) => {
      const { request, decision } = asked;
      const { recipients } = request;
      if (recipients.length === 0) return { checked: 0, against: [] };
      const among = recipients.length > 1 ? recipients : [...recipients, OUTSIDE];
      const mixed = asked.outcomeOf({ ...request, recipients: among }) ?? decision.outcome;
      return all([
        unlike(asked, { ...request, recipients: [...recipients, ...recipients] }, decision.outcome),
        unlike(asked, { ...request, recipients: among.toReversed() }, mixed),
      ]);
    },
  ],
  ["improvements-come-true", (asked) => all([...questionsUntrue(asked), ...improvementsUntrue(asked)])],
  [
    "saying-what-is-assumed-changes-nothing",
    (asked) => unlike(asked, sayingAssumed(asked.request, asked.decision), asked.decision.outcome),
  ],
] as const satisfies readonly (readonly [LawId, (asked: Asked) => Compared])[]);

/** Each value of an open question that has not the outcome which is shown. */
const questionsUntrue = (asked: Asked): readonly Compared[] =>
  asked.decision.openQuestions.flatMap(({ attribute, outcomes }) =>
    outcomes.map(({ value, outcome }) => unlike(asked, saidIn(asked.request, attribute, value), outcome)),
  );

/** Asks requests, and gives what is to be looked at of each that has an answer. */
export function createAsker(pdp: Pdp): (request: Request) => (Asked & { readonly cell: number }) | undefined {
  const corporate = new Set(pdp.policy.channels.filter(isCorporate).map(({ id }) => id));
  const { cellOf } = pdp.table.space;
  const outcomeOf = (request: Request): Outcome | undefined => {
    const answered = pdp.outcome(request);
    return answered.ok ? answered.value : undefined;
  };
  return (request) => {
    const decided = pdp.decide(request);
    if (!decided.ok) return undefined;
    const decision = decided.value;
    const cell = cellOf(attributesIn(decision));
    return { request, decision, cell, outcomeOf, isCorporate: (channel) => corporate.has(channel) };
  };
}

import { answerOfCell } from "./cell-answer.js";
import { isCorporate, type Channel } from "./channels.js";
import { cellOf, type Request } from "./request.js";
import { isMilder, isWithinTheAdvice, mildestFirst, type Outcome } from "./words.js";

export interface Alternative {
  readonly channel: Channel;
  readonly outcome: Outcome;
}

export const outcomeOf = (request: Request): Outcome => answerOfCell(cellOf(request)).outcome;

/** policy.md §7, "Alternatives". */
export function alternativesFor(request: Request): Alternative[] {
  const asked = outcomeOf(request);
  if (asked === "prohibited") return [];
  const milderOf = (channels: readonly Channel[]): Alternative[] =>
    channels
      .map((channel) => ({ channel, outcome: outcomeOf({ ...request, channel }) }))
      .filter(({ outcome }) => isWithinTheAdvice(outcome) && isMilder(outcome, asked))
      .toSorted(mildestFirst);

  const corporate = milderOf(["email", "avaya"]);
  if (corporate.length > 0 || isCorporate(request.channel)) return corporate;
  // the apps of which the note itself says that they support end-to-end encryption (§4)
  return milderOf(["signal", "whatsapp"]);
}

/** Those of the house: the only ones for which an answer asks for more. */
export const corporateAlternatives = (request: Request): Channel[] =>
  alternativesFor(request)
    .map(({ channel }) => channel)
    .filter(isCorporate);

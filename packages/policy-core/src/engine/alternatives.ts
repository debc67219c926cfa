import type { Alternative } from "../model/decision.js";
import type { Channel } from "../model/policy.js";
import type { Outcome } from "../model/vocabulary.js";
import { isWithinAdvice, strictness } from "./answer.js";
import type { ChannelPlace } from "./request-cell.js";

export const isCorporate = ({ kind }: Pick<Channel, "kind">): boolean =>
  kind === "corporate-chat" || kind === "corporate-email";

/** An app of which the note itself says that it supports end-to-end encryption. */
export const isEncryptedByNote = ({ kind, facts }: Channel): boolean =>
  kind === "messaging-app" && facts.some(({ id, source }) => id.startsWith("e2ee") && source.kind === "note");

/** A channel that a request is put on, and the outcome there. */
type OutcomeOn = (place: ChannelPlace) => Outcome;

/** Those that are within the advice and milder, mildest first, then in the order given. */
function milderAmong(own: Outcome, places: readonly ChannelPlace[], outcomeOn: OutcomeOn): readonly Alternative[] {
  const milder = places
    .map((place) => Object.freeze({ channel: place.channel.id, outcome: outcomeOn(place) }))
    .filter(({ outcome }) => isWithinAdvice(outcome) && strictness(outcome) < strictness(own));
  return Object.freeze(milder.toSorted((one, other) => strictness(one.outcome) - strictness(other.outcome)));
}

/**
 * The corporate channels that are within the advice and milder than the one asked about.
 *
 * @param own - the outcome on the channel that is asked about
 * @param places - in the policy's order
 */
export const corporateAlternatives = (
  own: Outcome,
  places: readonly ChannelPlace[],
  outcomeOn: OutcomeOn,
): readonly Alternative[] =>
  own === "prohibited"
    ? []
    : milderAmong(
        own,
        places.filter(({ channel }) => isCorporate(channel)),
        outcomeOn,
      );

/**
 * What is offered in place of a channel: the corporate ones; where there is none, and the channel is not one itself, the
 * apps that the note says are encrypted. Nothing in place of what is prohibited.
 *
 * @see policy.md §7
 */
export function alternativesTo(
  asked: ChannelPlace,
  own: Outcome,
  places: readonly ChannelPlace[],
  outcomeOn: OutcomeOn,
): readonly Alternative[] {
  const corporate = corporateAlternatives(own, places, outcomeOn);
  if (corporate.length > 0 || own === "prohibited" || isCorporate(asked.channel)) return corporate;
  return milderAmong(
    own,
    places.filter(({ channel }) => isEncryptedByNote(channel)),
    outcomeOn,
  );
}

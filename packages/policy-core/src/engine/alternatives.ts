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

const NONE: readonly Alternative[] = Object.freeze([]);

/** A channel that a request is put on, and the outcome there. */
type OutcomeOn = (place: ChannelPlace) => Outcome;

/** Channels that may be offered in place of others, each list in the policy's order. */
export interface Offered {
  readonly corporate: readonly ChannelPlace[];
  /** Apps of which the note itself says that they support end-to-end encryption. */
  readonly encrypted: readonly ChannelPlace[];
}

export const offeredAmong = (places: readonly ChannelPlace[]): Offered => ({
  corporate: places.filter(({ channel }) => isCorporate(channel)),
  encrypted: places.filter(({ channel }) => isEncryptedByNote(channel)),
});

const isMilderWithin = (outcome: Outcome, own: Outcome): boolean =>
  isWithinAdvice(outcome) && strictness(outcome) < strictness(own);

/** Those that are within the advice and milder, mildest first, then in the order given. */
function milderAmong(own: Outcome, places: readonly ChannelPlace[], outcomeOn: OutcomeOn): readonly Alternative[] {
  const milder = places
    .map((place) => Object.freeze({ channel: place.channel.id, outcome: outcomeOn(place) }))
    .filter(({ outcome }) => isMilderWithin(outcome, own));
  return Object.freeze(milder.toSorted((one, other) => strictness(one.outcome) - strictness(other.outcome)));
}

/** The ids of the corporate channels that are alternatives, in the policy's order. */
export const corporateAlternatives = (own: Outcome, { corporate }: Offered, outcomeOn: OutcomeOn): readonly string[] =>
  own === "prohibited"
    ? []
    : corporate.filter((place) => isMilderWithin(outcomeOn(place), own)).map(({ channel }) => channel.id);

/**
 * What is offered in place of a channel: the corporate ones; where there is none, and the channel is not one itself, the
 * apps that the note says are encrypted. Nothing in place of what is prohibited.
 *
 * @see policy.md §7
 */
export function alternativesTo(
  asked: ChannelPlace,
  own: Outcome,
  { corporate, encrypted }: Offered,
  outcomeOn: OutcomeOn,
): readonly Alternative[] {
  if (own === "prohibited") return NONE;
  const first = milderAmong(own, corporate, outcomeOn);
  return first.length > 0 || isCorporate(asked.channel) ? first : milderAmong(own, encrypted, outcomeOn);
}

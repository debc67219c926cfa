import type { Alternative } from "../model/decision.js";
import type { Channel, Policy } from "../model/policy.js";
import type { Outcome } from "../model/vocabulary.js";
import { strictness } from "./answer.js";

/** The policy's order of channels: those that it names, then the others by id. */
export function channelsInOrder({ channels, channelOrder }: Policy): readonly Channel[] {
  const place = ({ id }: Channel) => (channelOrder.includes(id) ? channelOrder.indexOf(id) : channelOrder.length);
  return channels.toSorted((one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1));
}

/**
 * Every other channel whose own outcome is strictly milder, mildest first, then in the order given.
 *
 * @param own - the outcome on the channel that is asked about
 * @param inOrder - places of channels, in the policy's order
 */
export function alternativesTo<P extends { readonly channel: Channel }>(
  own: Outcome,
  inOrder: readonly P[],
  outcomeOn: (place: P) => Outcome,
): readonly Alternative[] {
  const milder = inOrder
    .map((place) => Object.freeze({ channel: place.channel.id, outcome: outcomeOn(place) }))
    .filter(({ outcome }) => strictness(outcome) < strictness(own));
  return Object.freeze(milder.toSorted((one, other) => strictness(one.outcome) - strictness(other.outcome)));
}

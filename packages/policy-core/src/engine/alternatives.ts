import type { Alternative } from "../model/decision.js";
import type { Channel, Policy } from "../model/policy.js";
import type { Outcome } from "../model/vocabulary.js";
import { strictness } from "./answer.js";

/** The policy's order of channels: those that it names, then the others by id. */
export function channelsInOrder({ channels, channelOrder }: Policy): readonly Channel[] {
  const place = ({ id }: Channel) => (channelOrder.includes(id) ? channelOrder.indexOf(id) : channelOrder.length);
  return channels.toSorted((one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1));
}

/** Every other channel whose own outcome is strictly milder, mildest first, then in the order given. */
export function alternativesTo(
  asked: Channel,
  inOrder: readonly Channel[],
  outcomeOn: (channel: Channel) => Outcome,
): readonly Alternative[] {
  const own = strictness(outcomeOn(asked));
  const milder = inOrder
    .map((channel) => Object.freeze({ channel: channel.id, outcome: outcomeOn(channel) }))
    .filter(({ outcome }) => strictness(outcome) < own);
  return Object.freeze(milder.toSorted((one, other) => strictness(one.outcome) - strictness(other.outcome)));
}

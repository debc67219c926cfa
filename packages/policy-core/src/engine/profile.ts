import type { Channel, Fact, Policy } from "../model/policy.js";
import { RULE_FACTS } from "../model/rule-facts.js";
import { createSpace, type Space } from "./space.js";

type RuleFact = keyof typeof RULE_FACTS;
type RuleFactValue<F extends RuleFact> = (typeof RULE_FACTS)[F][number];

const holds = <F extends RuleFact>(fact: F, value: string | undefined): value is RuleFactValue<F> =>
  (RULE_FACTS[fact] as readonly (string | undefined)[]).includes(value);

/**
 * What a channel's profile says of a fact that rules look at; what nobody has stated is `unknown`, never guessed.
 *
 * @example
 * profileFact(whatsapp, "location") // => "third-country"
 */
export function profileFact<F extends Exclude<RuleFact, "reaches">>(
  channel: Channel,
  fact: F,
): RuleFactValue<F> | "unknown" {
  const value = channel.facts.find(({ id }) => id === fact)?.value;
  return holds(fact, value) ? value : "unknown";
}

/** Whom the channel reaches; a policy without that fact does not compile. */
export function reachOf(channel: Channel): RuleFactValue<"reaches"> {
  const value = channel.facts.find(({ id }) => id === "reaches")?.value;
  return holds("reaches", value) ? value : "anyone";
}

/** How an answer cites a fact: by the paragraph or the law it comes from, or as a public fact. */
export function citeOf({ source }: Fact): string {
  return source.kind === "note" || source.kind === "law" ? source.cite : "public";
}

/** The space over a policy's channels. */
export const spaceOf = ({ channels }: Policy): Space =>
  createSpace(channels.map((channel) => ({ id: channel.id, reaches: reachOf(channel) })));

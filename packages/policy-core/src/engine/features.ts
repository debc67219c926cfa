import { FACTS } from "../attribute-lists.js";
import { FEATURES, type Attribute, type Attributes, type Fact, type Feature, type ValueOf } from "../attributes.js";
import type { Policy } from "../model/policy.js";
import { profileFact, reachOf } from "./profile.js";

/** The class of a level, as the policy has it. */
export const classOf = (policy: Policy, level: ValueOf<"level">): ValueOf<"levelClass"> =>
  policy.levels.find(({ id }) => id === level)?.class ?? "unstated";

/** The attributes that a fact follows from. */
type Basis<F extends Fact> = Pick<
  Attributes,
  (typeof FEATURES)[F] extends { readonly of: readonly (infer A extends Attribute)[] } ? A : never
>;

const channelOf = ({ channels }: Policy, { channel }: Pick<Attributes, "channel">) =>
  channels.find(({ id }) => id === channel);

/** What a policy says of each fact; `unknown` where it has no such channel. */
const factOf: { readonly [F in Fact]: (policy: Policy, basis: Basis<F>) => ValueOf<F> | undefined } = {
  kind: (policy, basis) => channelOf(policy, basis)?.kind,
  levelClass: (policy, { level }) => classOf(policy, level),
  reaches: (policy, basis) => {
    const channel = channelOf(policy, basis);
    return channel && reachOf(channel);
  },
  e2ee: (policy, basis) => {
    const channel = channelOf(policy, basis);
    if (channel === undefined) return undefined;
    if (channel.kind !== "messaging-app" && channel.kind !== "other-means") return "not-applicable";
    return profileFact(channel, basis.group === "none" ? "e2ee-one-to-one" : "e2ee-group");
  },
  location: (policy, basis) => {
    const channel = channelOf(policy, basis);
    return channel && profileFact(channel, "location");
  },
  funding: (policy, basis) => {
    const channel = channelOf(policy, basis);
    return channel && profileFact(channel, "funding");
  },
};

/** Values of attributes, and of the facts that follow from these alone. */
export type Features = Partial<Readonly<Record<Feature, string>>>;

/**
 * Some attributes with all facts that follow from them.
 *
 * @example
 * featuresOf(policy, { level: "limite" }) // => { level: "limite", levelClass: "sensitive" }
 */
export function featuresOf(policy: Policy, attributes: Partial<Attributes>): Features {
  const features: Partial<Record<Feature, string>> = { ...attributes };
  for (const fact of FACTS) {
    const of: readonly Attribute[] = FEATURES[fact].of;
    if (!of.every((attribute) => attributes[attribute] !== undefined)) continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what it follows from is there
    const value = factOf[fact](policy, attributes as Attributes);
    if (value !== undefined) features[fact] = value;
  }
  return features;
}

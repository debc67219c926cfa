import { FACTS } from "../../../attribute-lists.js";
import { FEATURES, type Fact, type ValueOf } from "../../../attributes.js";
import { classOf, featuresOf } from "../../../engine/features.js";
import type { Pdp } from "../../../engine/pdp.js";
import type { Channel, Policy } from "../../../model/policy.js";
import { LEVELS } from "../../../model/vocabulary.js";
import { jsonText } from "./json-text.js";
import { NAMESPACE, typeOf, type EntityType } from "./vocabulary.js";

/** How Cedar writes an entity in JSON. */
const reference = (type: EntityType, id: string) => ({ type: `${NAMESPACE}::${type}`, id });

const entity = (type: EntityType, id: string, attrs: Readonly<Record<string, unknown>>) => ({
  uid: reference(type, id),
  attrs,
  parents: [],
});

const value = (type: EntityType, id: string) => ({ __entity: reference(type, id) });

/** As the engine has it, which knows of channels that this does not apply to. */
const e2eeOf = (policy: Policy, channel: Channel, group: ValueOf<"group">) =>
  value("E2ee", featuresOf(policy, { channel: channel.id, group }).e2ee ?? "unknown");

const valueOf = (fact: Fact, said = "") => {
  const type = typeOf(fact);
  return type === "Bool" ? said === "yes" : value(type, said);
};

function channelOf(channel: Channel, policy: Policy) {
  const features = featuresOf(policy, { channel: channel.id });
  const { kind, ...others } = Object.fromEntries(
    FACTS.filter((fact) => FEATURES[fact].of.join() === "channel").map((fact) => [fact, valueOf(fact, features[fact])]),
  );
  return entity("Channel", channel.id, {
    kind,
    e2eeOneToOne: e2eeOf(policy, channel, "none"),
    e2eeGroup: e2eeOf(policy, channel, "unknown"),
    ...others,
  });
}

/**
 * What rules look at of channels and levels, as JSON; and the policy itself, so that this file says too which one it was.
 */
export const entitiesText = ({ policy, identity }: Pick<Pdp, "policy" | "identity">): string =>
  jsonText([
    entity("Policy", identity.id, { version: identity.version, digest: identity.digest }),
    ...policy.channels.map((channel) => channelOf(channel, policy)),
    ...LEVELS.map((level) => entity("Level", level, { class: value("LevelClass", classOf(policy, level)) })),
  ]);

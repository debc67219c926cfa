import type { When } from "../../../model/policy.js";
import { RULE_FACTS } from "../../../model/rule-facts.js";
import { CHANNEL_KINDS, E2EE, GROUP_STATES, LEVEL_CLASSES, NATURES, RELATIONS } from "../../../model/vocabulary.js";

/** Policies of others may lie in the same store: every type of ours is in this namespace. */
export const NAMESPACE = "Channelwise";

/** The closed lists, each a type of entities of which Cedar knows every one: its validator finds a value that is none. */
export const ENUMS = {
  Kind: CHANNEL_KINDS,
  LevelClass: LEVEL_CLASSES,
  Audience: RELATIONS,
  Nature: NATURES,
  Group: GROUP_STATES,
  E2ee: E2EE,
  DataLeavesEea: RULE_FACTS["data-leaves-eea"],
  Funding: RULE_FACTS.funding,
} as const;

/** A type of ours: one of the closed lists, or one whose entities have attributes. */
export type EntityType = keyof typeof ENUMS | "Channel" | "Level" | "Sender" | "Policy" | "Action";

/** An entity, as a policy names it. */
export const uid = (type: EntityType, id: string): string => `${NAMESPACE}::${type}::${JSON.stringify(id)}`;

/** Where Cedar finds an attribute that rules look at, and what it is there. */
export interface Place {
  readonly read: string;
  readonly type: EntityType | "Bool";
}

/** Cedar has no lists of pairs to look into, so the encryption of each kind of conversation is an attribute of its own. */
const e2ee = `(if context.group == ${uid("Group", "none")} then resource.e2eeOneToOne else resource.e2eeGroup)`;

export const PLACES: Readonly<Record<keyof When, Place>> = {
  channel: { read: "resource", type: "Channel" },
  kind: { read: "resource.kind", type: "Kind" },
  level: { read: "context.level", type: "Level" },
  levelClass: { read: "context.level.class", type: "LevelClass" },
  audience: { read: "context.audience", type: "Audience" },
  reachable: { read: "context.reachable", type: "Bool" },
  nature: { read: "context.nature", type: "Nature" },
  group: { read: "context.group", type: "Group" },
  personalData: { read: "context.personalData", type: "Bool" },
  files: { read: "context.files", type: "Bool" },
  e2ee: { read: e2ee, type: "E2ee" },
  dataLeavesEea: { read: "resource.dataLeavesEea", type: "DataLeavesEea" },
  funding: { read: "resource.funding", type: "Funding" },
  datedFacts: { read: "resource.datedFacts", type: "Bool" },
};

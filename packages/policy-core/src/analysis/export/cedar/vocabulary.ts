import { FEATURE_NAMES, isAttribute, isYesNo } from "../../../attribute-lists.js";
import { FEATURES, type Feature } from "../../../attributes.js";

/** Policies of others may lie in the same store: every type of ours is in this namespace. */
export const NAMESPACE = "Channelwise";

const typeNameOf = (name: Feature): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** What has a type of entities of its own, with attributes; what else has more than yes and no is a closed list. */
const WITH_ATTRIBUTES: readonly Feature[] = ["channel", "level"];

/** The closed lists, each a type of entities of which Cedar knows every one: its validator finds a value that is none. */
export const ENUMS: ReadonlyMap<string, readonly string[]> = new Map(
  FEATURE_NAMES.filter((name) => !isYesNo(name) && !WITH_ATTRIBUTES.includes(name)).map((name) => [
    typeNameOf(name),
    FEATURES[name].values,
  ]),
);

/** A type of ours: one of the closed lists, or one whose entities have attributes. */
export type EntityType = Capitalize<Feature> | "Sender" | "Policy" | "Action";

/** An entity, as a policy names it. */
export const uid = (type: EntityType, id: string): string => `${NAMESPACE}::${type}::${JSON.stringify(id)}`;

/** Where Cedar finds an attribute that rules look at, and what it is there. */
export interface Place {
  readonly read: string;
  readonly type: EntityType | "Bool";
}

/** Cedar has no lists of pairs to look into, so the encryption of each kind of conversation is an attribute of its own. */
const e2ee = `(if context.group == ${uid("Group", "none")} then resource.e2eeOneToOne else resource.e2eeGroup)`;

/** The type of the values of an attribute or of a fact. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its name begins with a capital
export const typeOf = (name: Feature): Place["type"] => (isYesNo(name) ? "Bool" : (typeNameOf(name) as EntityType));

/** Where Cedar finds what rules name: the channel and its facts in the resource, the rest in the context. */
function readOf(name: Feature): string {
  if (name === "channel") return "resource";
  if (name === "e2ee") return e2ee;
  if (name === "levelClass") return "context.level.class";
  return isAttribute(name) ? `context.${name}` : `resource.${name}`;
}

export const PLACES: ReadonlyMap<string, Place> = new Map(
  FEATURE_NAMES.map((name) => [name, { read: readOf(name), type: typeOf(name) }]),
);

import {
  FEATURES,
  type Attribute,
  type AttributeSpec,
  type Choice,
  type Fact,
  type FactSpec,
  type Feature,
  type RecipientAttribute,
  type SaidAttribute,
  type YesNoField,
} from "./attributes.js";

/** Whether a name stands in the table. */
export const isFeature = (name: string): name is Feature => Object.hasOwn(FEATURES, name);

const originOf = (name: string): AttributeSpec["origin"] | undefined => {
  const spec: AttributeSpec | FactSpec | undefined = isFeature(name) ? FEATURES[name] : undefined;
  return spec !== undefined && "origin" in spec ? spec.origin : undefined;
};

export const isAttribute = (name: string): name is Attribute => originOf(name) !== undefined;
export const isChoice = (name: string): name is Choice => originOf(name) === "choice";
export const isYesNoField = (name: string): name is YesNoField => originOf(name) === "yes-no";
export const isSaid = (name: string): name is SaidAttribute => isChoice(name) || isYesNoField(name);
const isOfRecipients = (name: string): name is RecipientAttribute => originOf(name) === "recipients";

/** A list of which the type says that it has a first. */
function first<T>([one, ...rest]: readonly T[]): readonly [T, ...T[]] {
  if (one === undefined) throw new RangeError("The table has such an attribute");
  return [one, ...rest];
}

/** The names of everything that a rule may look at, in the table's order. */
export const FEATURE_NAMES: readonly Feature[] = Object.keys(FEATURES).filter(isFeature);

const YES_NO_NAMES: ReadonlySet<Feature> = new Set(
  FEATURE_NAMES.filter((name) => FEATURES[name].values.join() === "no,yes"),
);

/** Whether its values are yes and no, which requests and decisions say as true and false. */
export const isYesNo = (name: Feature): boolean => YES_NO_NAMES.has(name);

/** The names of the attributes, in the table's order. */
export const ATTRIBUTES: readonly Attribute[] = FEATURE_NAMES.filter(isAttribute);

/** Those that a request says by a field of the same name. */
export const SAID: readonly SaidAttribute[] = ATTRIBUTES.filter(isSaid);

/** The names of the facts, in the table's order. */
export const FACTS: readonly Fact[] = FEATURE_NAMES.filter((name): name is Fact => !isAttribute(name));

/** The attributes that make up a seat: a channel, who it is for, and whether it reaches them. Not every combination exists. */
export const SEAT = ATTRIBUTES.filter(
  (name): name is "channel" | RecipientAttribute => name === "channel" || isOfRecipients(name),
);

/** What a request may say or leave unsaid, and says by a field of the same name. */
export type Assumable = Exclude<Attribute, "channel" | "level" | "reachable">;

const isAssumable = (name: Attribute): name is Assumable =>
  name !== "channel" && name !== "level" && name !== "reachable";

/** Those that an answer names as assumed where they were not said, in the table's order. */
export const ASSUMABLE: readonly [Assumable, ...Assumable[]] = first(ATTRIBUTES.filter(isAssumable));

/** What may be asked of a sender. */
export type Askable = Assumable | "level";

const questionOf = (name: Attribute): number => FEATURES[name].question ?? -1;
const isAskable = (name: Attribute): name is Askable => name === "level" || isAssumable(name);

/** Those that are asked about where they were not said, in the order in which they are asked. */
export const ASKABLE: readonly [Askable, ...Askable[]] = first(
  ATTRIBUTES.filter(isAskable).toSorted((one, other) => questionOf(one) - questionOf(other)),
);

/** The seat's attributes, and those that facts of a channel look at as well, such as the group for its encryption. */
export const WITH_CHANNEL: ReadonlySet<string> = new Set([
  ...SEAT,
  ...FACTS.map((name): readonly string[] => FEATURES[name].of).flatMap((of) => (of.includes("channel") ? of : [])),
]);

/** The attributes beside the seat, as digits of a cell's number, most significant first: what goes with the channel leads. */
export const AXES: readonly Exclude<Attribute, (typeof SEAT)[number]>[] = [
  ...ATTRIBUTES.filter((name) => WITH_CHANNEL.has(name)),
  ...ATTRIBUTES.filter((name) => !WITH_CHANNEL.has(name)),
].filter((name): name is Exclude<Attribute, (typeof SEAT)[number]> => !(SEAT as readonly string[]).includes(name));

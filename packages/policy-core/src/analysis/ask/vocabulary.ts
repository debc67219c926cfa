import { ATTRIBUTES, FEATURE_NAMES, isYesNo, isYesNoField } from "../../attribute-lists.js";
import { FEATURES, type Feature } from "../../attributes.js";
import { kebabCase } from "../../model/kebab-case.js";
import { whenSchema, type Policy, type When } from "../../model/policy.js";
/** What the words of a claim stand for. */
export interface Vocabulary {
  /** Channels and kinds of channels. */
  readonly subjects: ReadonlyMap<string, When>;
  /** What stands after for, with and to: words on their own, and `attribute=value`. */
  readonly values: ReadonlyMap<string, When>;
}

/** Attributes whose values say by themselves what they are of; of two with the same value, the former counts. */
const PLAIN = ["channel", "kind", "levelClass", "level", "audience", "nature"] as const;

/** What the sender says, then what follows from the recipients. */
const yesNoAttributes = [
  ...ATTRIBUTES.filter(isYesNoField),
  ...ATTRIBUTES.filter((name) => isYesNo(name) && !isYesNoField(name)),
];

/** Words for values that do not: `yes` or `unknown` alone says nothing. */
const WORDS: Readonly<Record<string, When>> = {
  ...Object.fromEntries(yesNoAttributes.map((name) => [kebabCase(name), { [name]: ["yes"] }])),
  "personal-data": { personalData: ["names", "more"] },
  names: { personalData: ["names"] },
  group: { group: ["reviewed", "overdue", "unknown"] },
  reviewed: { group: ["reviewed"] },
  overdue: { group: ["overdue"] },
};

const having = (attribute: string, value: string): When => whenSchema.parse({ [attribute]: [value] });

/** The words that a claim about a policy may use; `attribute=value` has the names that rules have in their `when`. */
export function vocabularyOf(policy: Policy): Vocabulary {
  const valuesOf = (name: Feature): readonly string[] =>
    name === "channel" ? policy.channels.map(({ id }) => id) : FEATURES[name].values;
  const explicit = FEATURE_NAMES.flatMap((name) =>
    valuesOf(name).map((value) => [`${name}=${value}`, having(name, value)] as const),
  );
  const plain = (attributes: readonly (typeof PLAIN)[number][]) =>
    attributes
      .toReversed()
      .flatMap((attribute) => valuesOf(attribute).map((value) => [value, having(attribute, value)] as const));
  return {
    subjects: new Map(plain(["channel", "kind"])),
    values: new Map([...explicit, ...Object.entries(WORDS), ...plain(PLAIN)]),
  };
}

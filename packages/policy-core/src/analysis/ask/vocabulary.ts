import { whenSchema, type Policy, type When } from "../../model/policy.js";
import { RULE_FACTS } from "../../model/rule-facts.js";
import {
  CHANNEL_KINDS,
  E2EE,
  GROUP_STATES,
  LEVEL_CLASSES,
  LEVELS,
  NATURES,
  RELATIONS,
  YES_NO,
} from "../../model/vocabulary.js";

/** What the words of a claim stand for. */
export interface Vocabulary {
  /** Channels and kinds of channels. */
  readonly subjects: ReadonlyMap<string, When>;
  /** What stands after for, with and to: words on their own, and `attribute=value`. */
  readonly values: ReadonlyMap<string, When>;
}

/** Attributes whose values say by themselves what they are of; of two with the same value, the former counts. */
const PLAIN = ["channel", "kind", "levelClass", "level", "audience", "nature"] as const;

/** Words for values that do not: `yes` or `unknown` alone says nothing. */
const WORDS: Readonly<Record<string, When>> = {
  "personal-data": { personalData: ["yes"] },
  files: { files: ["yes"] },
  reachable: { reachable: ["yes"] },
  group: { group: ["reviewed", "overdue", "unknown"] },
  reviewed: { group: ["reviewed"] },
  overdue: { group: ["overdue"] },
};

const having = (attribute: string, value: string): When => whenSchema.parse({ [attribute]: [value] });

/** The words that a claim about a policy may use; `attribute=value` has the names that rules have in their `when`. */
export function vocabularyOf(policy: Policy): Vocabulary {
  const values: Readonly<Record<keyof When, readonly string[]>> = {
    channel: policy.channels.map(({ id }) => id),
    kind: CHANNEL_KINDS,
    levelClass: LEVEL_CLASSES,
    level: LEVELS,
    audience: RELATIONS,
    reachable: YES_NO,
    nature: NATURES,
    group: GROUP_STATES,
    personalData: YES_NO,
    files: YES_NO,
    e2ee: E2EE,
    dataLeavesEea: RULE_FACTS["data-leaves-eea"],
    funding: RULE_FACTS.funding,
    datedFacts: YES_NO,
  };
  const explicit = Object.entries(values).flatMap(([attribute, known]) =>
    known.map((value) => [`${attribute}=${value}`, having(attribute, value)] as const),
  );
  const plain = (attributes: readonly (typeof PLAIN)[number][]) =>
    attributes
      .toReversed()
      .flatMap((attribute) => values[attribute].map((value) => [value, having(attribute, value)] as const));
  return {
    subjects: new Map(plain(["channel", "kind"])),
    values: new Map([...explicit, ...Object.entries(WORDS), ...plain(PLAIN)]),
  };
}

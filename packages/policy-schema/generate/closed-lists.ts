import {
  ASKABLE,
  ASSUMABLE,
  BASES,
  CHANGES,
  CHANNEL_KINDS,
  DOMAIN_STATUSES,
  E2EE,
  ESCALATIONS,
  GROUP_STATES,
  gscPolicy,
  LEVELS,
  LEVEL_CLASSES,
  NATURES,
  OUTCOMES,
  PERSONAL_DATA,
  REACHES,
  RECIPIENT_KINDS,
  RECIPIENT_WHYS,
  RELATIONS,
  SAID_AUDIENCES,
  SOURCE_GRADES,
  WARNINGS,
  YES_NO,
  type Assumable,
} from "@channelwise/policy-core";
import type { JsonSchema } from "./json-schema.js";

/** A closed list of values: its name in `$defs`, and what each value means. */
interface ClosedList {
  readonly name: string;
  readonly description: string;
  readonly schema: JsonSchema;
}

/** A list without the words for one of its values does not compile. */
function list<V extends string>(
  name: string,
  description: string,
  values: readonly V[],
  says: Readonly<Record<V, string>>,
  titles?: Readonly<Record<V, string>>,
): readonly [string, ClosedList] {
  const oneOf = values.map((value) => ({
    const: value,
    ...(titles !== undefined && { title: titles[value] }),
    description: says[value],
  }));
  return [keyOf(values), { name, description, schema: { type: "string", oneOf } }];
}

const keyOf = (values: readonly unknown[]): string => values.join("|");
const { terms, outcomes, levels } = gscPolicy.texts.en;
const { internal, institution, external } = terms.relation;

/** What a sender may leave unsaid. */
const ASKED = {
  audience: "whom it is for",
  nature: "whether the message itself is meant to last",
  group: "whether it goes to a group, and what is known of its members",
  personalData: "what is shared of other people",
  files: "whether files are shared",
} as const satisfies Readonly<Record<Assumable, string>>;

const LISTS: ReadonlyMap<string, ClosedList> = new Map([
  list("outcome", "What the answer comes to, from mildest to strictest", OUTCOMES, outcomes, terms.outcome),
  list("level", "Sensitivity, as the sender states it", LEVELS, levels, terms.level),
  list("levelClass", "What rules say of levels", LEVEL_CLASSES, terms.levelClass),
  list("channelKind", "A kind of channel", CHANNEL_KINDS, terms.kind),
  list("relation", "How a recipient stands to the GSC, from the strongest", RELATIONS, terms.relation),
  list("saidAudience", "Whom the sender says that a message is for", SAID_AUDIENCES, {
    internal,
    institution,
    external,
  }),
  list("bodyRelation", "How a body stands to the GSC", ["internal", "institution"], { internal, institution }),
  list("nature", "What kind of content it is", NATURES, terms.nature),
  list("groupState", "What a group comes down to", GROUP_STATES, terms.group),
  list("personalData", "What is shared of people who neither send nor receive it", PERSONAL_DATA, terms.personalData),
  list("basis", "What a rule rests on", BASES, terms.basis),
  list("domainStatus", "How sure it is that a domain belongs to the body", DOMAIN_STATUSES, terms.status),
  list("recipientKind", "In which form a recipient was given", RECIPIENT_KINDS, terms.recipientKind),
  list("recipientWhy", "Why a recipient has its relation", RECIPIENT_WHYS, terms.why),
  list("warningKind", "What stands directly under the outcome", WARNINGS, {
    lookalike: "the domain of these recipients imitates a listed one",
    routed: "what stands before the @ of these may send the message on to somebody else",
    "audience-unused": "what was said of whom it is for is not what the addresses of these say; the addresses count",
  }),
  list("assumable", "What stands as it is assumed where it was not said", ASSUMABLE, ASKED),
  list("askable", "What may be asked of the sender", ASKABLE, { level: "how sensitive the message is", ...ASKED }),
  list("change", "A change that the sender may make", CHANGES, terms.change),
  list("escalation", "Whom to ask", ESCALATIONS, terms.escalation),
  list("yesNo", "Whether it is so", YES_NO, { no: "it is not so", yes: "it is so" }),
  list("e2ee", "End-to-end encryption of a kind of conversation", E2EE, {
    always: "always on",
    default: "on unless it is switched off",
    optional: "one has to do or to check something first",
    unknown: "nothing is stated",
    none: "there is none",
    "not-applicable": "the channel has another kind of protection",
  }),
  list("reaches", "Whom a channel reaches", REACHES, {
    anyone: "whoever has the app or a telephone",
    addresses: "whoever has an e-mail address",
    colleagues: "staff of the GSC alone",
  }),
  list("location", "Where personal data go", ["eea", "adequate", "third-country", "unknown"], {
    eea: "they stay in the EEA",
    adequate: "to a country whose protection the Commission recognises as adequate",
    "third-country": "to other countries outside the EEA",
    unknown: "nothing is stated, or it depends on others",
  }),
  list("noFact", "Facts that cautions name", ["metadata", "location"], {
    metadata: "instead of what the app does with metadata",
    location: "instead of where personal data go",
  }),
  list("funding", "What a service lives on", ["donations", "unknown"], {
    donations: "donations",
    unknown: "nothing is stated",
  }),
  list("grade", "Whose word a public source is", SOURCE_GRADES, {
    official: "the operator's own page or repository: the operator's word",
    authority: "a security authority's",
    law: "a court's, a regulator's or the Official Journal's",
    paper: "a scientific paper's",
    press: "a news agency's or a large newspaper's",
  }),
  list(
    "citesFacts",
    "A fact of the channel whose source is cited",
    ["reaches", "e2ee", "location", "location-of-note"],
    {
      reaches: "whom the channel reaches",
      e2ee: "end-to-end encryption, of this kind of conversation",
      location: "where personal data go",
      "location-of-note": "where personal data go, if it is the note that says so",
    },
  ),
  list("settles", "What a reading settles of a rule", ["outcome", "word"], {
    outcome: "the rule's outcome itself",
    word: "only what a word of it means",
  }),
]);

/** What each of these means, where they are the values of a closed list. */
export const meaningsOf = (values: readonly string[]): readonly JsonSchema[] =>
  LISTS.get(keyOf(values))?.schema.oneOf ?? [];

/**
 * The closed list of these values.
 *
 * @throws TypeError where nobody has said what the values mean: a programmer's error
 */
export function closedList(values: readonly unknown[]): ClosedList {
  const known = LISTS.get(keyOf(values));
  if (known === undefined) throw new TypeError(`Nothing says what each of these means: ${keyOf(values)}`);
  return known;
}

import {
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
  RECIPIENT_KINDS,
  RECIPIENT_WHYS,
  RELATIONS,
  SOURCE_GRADES,
  YES_NO,
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
const { internal, institution } = terms.relation;

const LISTS: ReadonlyMap<string, ClosedList> = new Map([
  list("outcome", "What the answer comes to, from mildest to strictest", OUTCOMES, outcomes, terms.outcome),
  list("level", "Sensitivity, as the sender states it", LEVELS, levels, terms.level),
  list("levelClass", "What rules say of levels", LEVEL_CLASSES, terms.levelClass),
  list("channelKind", "A kind of channel", CHANNEL_KINDS, terms.kind),
  list("relation", "How a recipient stands to the GSC, from the strongest", RELATIONS, terms.relation),
  list("bodyRelation", "How a body stands to the GSC", ["internal", "institution"], { internal, institution }),
  list("nature", "What kind of content it is", NATURES, terms.nature),
  list("groupState", "What a group comes down to", GROUP_STATES, terms.group),
  list("basis", "What a rule rests on", BASES, terms.basis),
  list("domainStatus", "How sure it is that a domain belongs to the body", DOMAIN_STATUSES, terms.status),
  list("recipientKind", "In which form a recipient was given", RECIPIENT_KINDS, terms.recipientKind),
  list("recipientWhy", "Why a recipient has its relation", RECIPIENT_WHYS, terms.why),
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
  list("location", "Where personal data go", ["eea", "adequate", "third-country", "unknown"], {
    eea: "they stay in the EEA",
    adequate: "to a country whose protection the Commission recognises as adequate",
    "third-country": "to other countries outside the EEA",
    unknown: "nothing is stated, or it depends on others",
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
  list("citesFacts", "Facts of the channel whose sources are cited", ["reaches", "dated"], {
    reaches: "the fact of that name",
    dated: "all that are marked dated",
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

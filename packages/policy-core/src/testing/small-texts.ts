import type * as z from "zod";
import type { policySchema } from "../model/policy.js";
import {
  BASES,
  CHANGES,
  CHANNEL_KINDS,
  DOMAIN_STATUSES,
  ESCALATIONS,
  GROUP_STATES,
  LEVELS,
  LEVEL_CLASSES,
  NATURES,
  OUTCOMES,
  PERSONAL_DATA,
  RECIPIENT_KINDS,
  RECIPIENT_WHYS,
  RELATIONS,
  WARNINGS,
  type Language,
} from "../model/vocabulary.js";

type Written = Omit<z.input<typeof policySchema>, "texts">;
type Words = Readonly<Record<string, string>>;

/** Cautions that quote the channel's profile. */
const OF_FACTS: Words = { traces: "Traces stay. {metadata}", abroad: "Things go far. {location}" };

/**
 * Words for a policy of tests, out of its ids: "Rule app-chat over {channel}.", and the same with (fr) behind it in French.
 * What they lack is for the schema to say.
 */
export function smallTexts(policy: Written, language: Language): object {
  const say = (text: string) => (language === "en" ? text : `${text} (fr)`);
  const each = (ids: readonly string[], wording: (id: string) => string = (id) => id): Words =>
    Object.fromEntries(ids.map((id) => [id, say(wording(id))]));
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const { channels } = policy;
  const facts = new Set(channels.flatMap((channel) => idsOf(channel.facts)));

  return {
    title: say("The island's policy"),
    terms: {
      outcome: each(OUTCOMES),
      level: each(LEVELS),
      levelClass: each(LEVEL_CLASSES),
      kind: each(CHANNEL_KINDS),
      relation: each(RELATIONS),
      nature: each(NATURES),
      group: each(GROUP_STATES),
      personalData: each(PERSONAL_DATA),
      basis: each(BASES),
      status: each(DOMAIN_STATUSES),
      recipientKind: each(RECIPIENT_KINDS),
      why: each(RECIPIENT_WHYS),
      change: each(CHANGES),
      escalation: each(ESCALATIONS),
      fact: each([...facts]),
    },
    outcomes: each(OUTCOMES, (id) => `It is ${id}.`),
    summaries: each(idsOf(policy.summaries), (id) => `it is ${id} over {channel}.`),
    warnings: each(WARNINGS, (id) => `Warning ${id}: {domain}.`),
    levels: each(LEVELS, (id) => `Level ${id}.`),
    channels: Object.fromEntries(
      channels.map(({ id, facts: own }) => [
        id,
        {
          name: say(`the ${id}`),
          about: say(`About ${id}.`),
          facts: each(idsOf(own), (one) => `Fact ${one} of ${id}.`),
        },
      ]),
    ),
    anyChannel: say("any channel"),
    noFact: each(["metadata", "location"], (id) => `Nothing is known of ${id}.`),
    bodies: each(idsOf(policy.bodies)),
    rules: each(idsOf(policy.rules), (id) => `Rule ${id} over {channel}.`),
    conditions: each(idsOf(policy.conditions), (id) => `Condition ${id}.`),
    cautions: each(idsOf(policy.cautions), (id) => OF_FACTS[id] ?? `Caution ${id}.`),
    paragraphs: each(policy.paragraphs, (id) => `Paragraph ${id}.`),
    withoutRule: each(["§1"], () => "It settles nothing."),
    interpretations: Object.fromEntries(
      idsOf(policy.interpretations).map((id) => [
        id,
        each(["question", "answer", "why", "wouldChange"], (part) => `The ${part} of ${id}.`),
      ]),
    ),
  };
}

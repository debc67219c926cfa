import * as z from "zod";
import { FEATURE_NAMES } from "../attribute-lists.js";
import { FEATURES, type Feature, type ValueOf } from "../attributes.js";
import { ABOUT_WHEN } from "./attributes-in-words.js";
import { citeSchema } from "./decision.js";
import { FORMS } from "./forms.js";
import { markingsSchema } from "./markings.js";
import { citedSourceSchema, sourceSchema } from "./source.js";
import { textsSchema, words } from "./texts.js";
import { BASES, CHANNEL_KINDS, DOMAIN_STATUSES, ESCALATIONS, LEVELS, LEVEL_CLASSES, OUTCOMES } from "./vocabulary.js";

export const idSchema = z
  .string()
  .regex(FORMS.id)
  .describe("A name for programs: lower-case letters and digits, with single hyphens between");

export const versionSchema = z
  .string()
  .regex(FORMS.version)
  .describe("Three numbers; they change with everything that is said");

/** Names that documents and people use, in each language. */
const namesSchema = z
  .strictObject({
    en: z.array(words).readonly().describe("In English"),
    fr: z.array(words).readonly().describe("In French"),
  })
  .readonly()
  .describe("Names in each language");

const factSchema = z
  .strictObject({
    id: idSchema.describe("Which fact, such as owner or reaches"),
    value: z.string().regex(FORMS.id).describe("A short token; the words for it are in the texts"),
    source: sourceSchema.describe("Who says so"),
    asOf: z
      .string()
      .regex(FORMS.partOfDate)
      .nullable()
      .describe("The date that the source bears, as exactly as is known; null where it bears none, as the note"),
    dated: z
      .boolean()
      .default(false)
      .describe("Whether it was so when the note was written and may have changed since; shown as such"),
  })
  .readonly()
  .describe("A fact of a channel's profile, with who says so");

export const channelSchema = z
  .strictObject({
    id: idSchema.describe("The channel's id, as requests name it"),
    kind: z.enum(CHANNEL_KINDS).describe("What kind of channel it is"),
    facts: z.array(factSchema).readonly().describe("Its profile"),
    names: namesSchema.describe("What people call it, besides its id and its name"),
  })
  .readonly()
  .describe("A channel, with what is known of it");

const anyOf = <T extends z.ZodType>(value: T) => z.array(value).min(1).readonly().optional();

type WhenFields = { readonly [F in Feature]: ReturnType<typeof anyOf<z.ZodType<ValueOf<F>>>> };

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each feature has its field, as the types say it
const whenFields = Object.fromEntries(
  FEATURE_NAMES.map((name) => [
    name,
    anyOf<z.ZodType>(name === "channel" ? idSchema : z.enum(FEATURES[name].values)).describe(ABOUT_WHEN[name]),
  ]),
) as unknown as WhenFields;

/** A conjunction: each named attribute has one of the values listed for it. Empty matches everything. */
export const whenSchema = z
  .strictObject(whenFields)
  .readonly()
  .describe("When it holds: each attribute named has one of the values listed for it; empty is always");

const fromFactsSchema = z
  .enum(["reaches", "e2ee", "location", "location-of-note"])
  .describe("Cites the source of the channel's fact of that name as well; location-of-note, where that is the note");

export const ruleSchema = z
  .strictObject({
    id: idSchema.describe("The rule's id"),
    when: whenSchema,
    outcome: z.enum(OUTCOMES).describe("Its effect where it matches"),
    conditions: z.array(idSchema).readonly().default([]).describe("Ids of the conditions that it sets"),
    cites: z.array(citeSchema).readonly().describe("What it rests on"),
    citesFacts: fromFactsSchema.optional(),
    basis: z.enum(BASES).describe("How it rests on that"),
    ask: z
      .array(z.enum(ESCALATIONS))
      .readonly()
      .default([])
      .describe("Whom to ask where it decides; with not-covered and prohibited at least one"),
  })
  .readonly()
  .describe("A rule: when it holds, what follows, and what it rests on");

export const cautionSchema = z
  .strictObject({
    id: idSchema.describe("The caution's id"),
    when: whenSchema,
    cites: z.array(citeSchema).readonly().describe("What it rests on"),
    citesFacts: fromFactsSchema.optional(),
    general: z
      .boolean()
      .default(false)
      .describe("Whether it goes with the channel rather than with the case: surfaces for people fold these"),
    leads: whenSchema.optional().describe("Where it stands before all others; else in its place in the list"),
  })
  .readonly()
  .describe("Something to keep in mind, and when");

export const conditionSchema = z
  .strictObject({
    id: idSchema.describe("The condition's id"),
    cites: z.array(citeSchema).readonly().describe("What it rests on"),
  })
  .readonly()
  .describe("What a sender has to do");

export const summarySchema = z
  .strictObject({
    id: idSchema.describe("The summary's id"),
    outcomes: z.array(z.enum(OUTCOMES)).min(1).readonly().describe("The outcomes that it sums up"),
    decides: z
      .array(idSchema)
      .min(1)
      .readonly()
      .optional()
      .describe("Rules of which one has to decide; any where absent"),
    when: whenSchema,
  })
  .readonly()
  .describe("The answer in one sentence, and where it is said: the first that holds");

const lookalikesSchema = z
  .strictObject({
    words: z.array(idSchema).readonly().describe("Words that imitations join to a name, such as login"),
    exceptions: z
      .array(
        z
          .strictObject({
            domain: z.string().regex(FORMS.domain).describe("A domain that imitates nothing"),
            reason: z
              .strictObject({ en: words.describe("In English"), fr: words.describe("In French") })
              .readonly()
              .describe("Whose it is"),
          })
          .readonly()
          .describe("A domain that looks like a listed one and is somebody else's"),
      )
      .readonly()
      .describe("Domains that look like listed ones and are known to be others'"),
  })
  .readonly()
  .describe("What tells imitations of listed domains from others");

export const parametersSchema = z
  .strictObject({
    groupReviewDays: z.int().positive().describe("How many calendar days a review of a group's members holds"),
  })
  .readonly()
  .describe("What a policy may set without new rules");

export const bodySchema = z
  .strictObject({
    id: idSchema.describe("The body's id"),
    relation: z.enum(["internal", "institution"]).describe("How it stands to the GSC"),
  })
  .readonly()
  .describe("A body whose domains are listed");

export const domainNameSchema = z.string().regex(FORMS.domain);

export const domainSchema = z
  .strictObject({
    domain: domainNameSchema.describe("Normalised ASCII; matched whole, never as a suffix"),
    body: idSchema.describe("Id of the body that it belongs to"),
    status: z.enum(DOMAIN_STATUSES).describe("How sure that is"),
    enabled: z.boolean().describe("Off: as if it were not listed"),
    source: sourceSchema.describe("Who says so"),
  })
  .readonly()
  .describe("A domain, and whose it is");

/** The whole policy: data alone, in every language. */
export const policySchema = z
  .strictObject({
    id: idSchema.describe("The policy's id"),
    version: versionSchema,
    reviewed: z.string().regex(FORMS.partOfDate).describe("When its facts were last held against their sources"),
    parameters: parametersSchema,
    levels: z
      .array(
        z
          .strictObject({
            id: z.enum(LEVELS).describe("The level's id, as requests state it"),
            rank: z.int().nullable().describe("Higher is more sensitive; null is beside the scale"),
            class: z.enum(LEVEL_CLASSES).describe("The class that rules speak of"),
            source: sourceSchema.describe("Where the level comes from"),
            names: namesSchema.describe("What documents and people call it, besides its id and its label"),
          })
          .readonly()
          .describe("A level of sensitivity"),
      )
      .readonly()
      .describe("The levels of sensitivity"),
    channels: z.array(channelSchema).min(1).readonly().describe("The channels, with what is known of them"),
    markings: markingsSchema,
    sources: z.array(citedSourceSchema).readonly().describe("What is cited beside the note"),
    lookalikes: lookalikesSchema,
    bodies: z.array(bodySchema).readonly().describe("The bodies that the note names"),
    domains: z.array(domainSchema).readonly().describe("The domains that are listed; any other is external"),
    rules: z.array(ruleSchema).min(1).readonly().describe("The rules; the strictest that matches decides"),
    conditions: z.array(conditionSchema).readonly().describe("The conditions that rules set, in their order"),
    cautions: z.array(cautionSchema).readonly().describe("To keep in mind; they never change an outcome"),
    summaries: z.array(summarySchema).min(1).readonly().describe("What answers say in one sentence"),
    paragraphs: z.array(citeSchema).readonly().describe("The note's paragraphs and bullets, in order"),
    interpretations: z
      .array(
        z
          .strictObject({
            id: idSchema.describe("The interpretation's id"),
            cites: z.array(citeSchema).readonly().describe("What is read so"),
            rules: z
              .array(
                z
                  .strictObject({
                    id: idSchema.describe("A rule that leans on it"),
                    settles: z
                      .enum(["outcome", "word"])
                      .describe("Whether it settles the rule's outcome, or only what a word means"),
                  })
                  .readonly()
                  .describe("A rule that leans on the reading, and how"),
              )
              .readonly()
              .describe("The rules that lean on it"),
          })
          .readonly()
          .describe("A question that the note leaves open, as it is read here"),
      )
      .readonly()
      .describe("How we read the note where it does not say"),
    texts: z
      .strictObject({ en: textsSchema.describe("In English"), fr: textsSchema.describe("In French") })
      .readonly()
      .meta({ title: "Texts by language" })
      .describe("Everything that the policy says to people"),
  })
  .readonly();

export type Fact = z.output<typeof factSchema>;
export type Channel = z.output<typeof channelSchema>;
export type When = z.output<typeof whenSchema>;
export type Rule = z.output<typeof ruleSchema>;
export type Caution = z.output<typeof cautionSchema>;
export type Condition = z.output<typeof conditionSchema>;
export type Summary = z.output<typeof summarySchema>;
export type Policy = z.output<typeof policySchema>;

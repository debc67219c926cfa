import { z } from "zod";
import { citeSchema } from "./decision.js";
import { textsSchema } from "./texts.js";
import {
  BASES,
  CHANNEL_KINDS,
  DOMAIN_STATUSES,
  E2EE,
  ESCALATIONS,
  GROUP_STATES,
  LEVELS,
  LEVEL_CLASSES,
  NATURES,
  OUTCOMES,
  REACHES,
  RELATIONS,
  YES_NO,
} from "./vocabulary.js";

const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

const sourceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("note"), cite: citeSchema }).readonly(),
  z.strictObject({ kind: z.literal("law"), cite: citeSchema, url: z.url().optional() }).readonly(),
  z
    .strictObject({
      kind: z.literal("public"),
      url: z.url(),
      grade: z.enum(["primary", "secondary"]).describe("primary: an official page; secondary: a report about it"),
    })
    .readonly(),
  z.strictObject({ kind: z.literal("assumption") }).readonly(),
]);

/** The profile facts that rules may look at, and what each may say; every other fact is for people. */
export const RULE_FACTS = {
  reaches: REACHES,
  "e2ee-one-to-one": E2EE,
  "e2ee-group": E2EE,
  "data-leaves-eea": ["yes", "no", "unknown"],
  funding: ["donations", "unknown"],
} as const;

const factSchema = z
  .strictObject({
    id: idSchema,
    value: z.string().describe("A short token; the words for it are in the texts"),
    source: sourceSchema,
    asOf: z
      .string()
      .nullable()
      .describe("When the source said it: YYYY, YYYY-MM or YYYY-MM-DD; null where undated, as the note"),
    dated: z.boolean().default(false).describe("True when the note was written, to be shown as such"),
  })
  .readonly();

const channelSchema = z
  .strictObject({ id: idSchema, kind: z.enum(CHANNEL_KINDS), facts: z.array(factSchema).readonly() })
  .readonly();

const anyOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values)).min(1).readonly().optional();

/** A conjunction: each named attribute has one of the values listed for it. Empty matches everything. */
export const whenSchema = z
  .strictObject({
    channel: z.array(idSchema).min(1).readonly().optional(),
    kind: anyOf(CHANNEL_KINDS),
    level: anyOf(LEVELS),
    levelClass: anyOf(LEVEL_CLASSES),
    audience: anyOf(RELATIONS),
    reachable: anyOf(YES_NO),
    nature: anyOf(NATURES),
    group: anyOf(GROUP_STATES),
    personalData: anyOf(YES_NO),
    files: anyOf(YES_NO),
    e2ee: anyOf(E2EE).describe("Of this kind of conversation: one-to-one, or group where there is one"),
    dataLeavesEea: anyOf(RULE_FACTS["data-leaves-eea"]),
    funding: anyOf(RULE_FACTS.funding),
    datedFacts: anyOf(YES_NO).describe("Whether the channel's profile holds a fact marked as dated"),
  })
  .readonly();

const fromFactsSchema = z
  .enum(["reaches", "dated"])
  .describe("Cites the sources of the channel's facts instead: the fact of that name, or all that are marked dated");

const ruleSchema = z
  .strictObject({
    id: idSchema,
    when: whenSchema,
    outcome: z.enum(OUTCOMES),
    conditions: z.array(idSchema).readonly().default([]),
    cites: z.array(citeSchema).readonly(),
    citesFacts: fromFactsSchema.optional(),
    basis: z.enum(BASES),
  })
  .readonly();

const cautionSchema = z
  .strictObject({
    id: idSchema,
    when: whenSchema,
    cites: z.array(citeSchema).readonly(),
    citesFacts: fromFactsSchema.optional(),
  })
  .readonly();

const escalationSchema = z
  .strictObject({
    to: z.enum(ESCALATIONS),
    when: whenSchema.optional().describe("Absent: when no other escalation holds"),
  })
  .readonly();

/** The whole policy: data alone, in every language. */
export const policySchema = z
  .strictObject({
    id: idSchema,
    version: z.string().regex(/^\d+\.\d+\.\d+$/u),
    parameters: z
      .strictObject({
        groupReviewDays: z.int().positive().describe("How many days a review of a group's members holds"),
        limiteAsSensitive: z.boolean().describe("LIMITE counts as sensitive; off: as unstated"),
      })
      .readonly(),
    levels: z
      .array(
        z
          .strictObject({
            id: z.enum(LEVELS),
            rank: z.int().nullable().describe("Higher is more sensitive; null is beside the scale"),
            class: z.enum(LEVEL_CLASSES),
            source: sourceSchema,
          })
          .readonly(),
      )
      .readonly(),
    channels: z.array(channelSchema).min(1).readonly(),
    channelOrder: z.array(idSchema).readonly().describe("Which channel is offered first; the others follow by id"),
    bodies: z
      .array(z.strictObject({ id: idSchema, relation: z.enum(["internal", "institution"]) }).readonly())
      .readonly(),
    domains: z
      .array(
        z
          .strictObject({
            domain: z.string().describe("Normalised ASCII; matched whole, never as a suffix"),
            body: idSchema,
            status: z.enum(DOMAIN_STATUSES),
            enabled: z.boolean(),
            source: sourceSchema,
          })
          .readonly(),
      )
      .readonly(),
    rules: z.array(ruleSchema).min(1).readonly(),
    conditions: z.array(idSchema).readonly(),
    cautions: z.array(cautionSchema).readonly(),
    escalations: z.array(escalationSchema).readonly(),
    paragraphs: z.array(citeSchema).readonly().describe("The note's paragraphs and bullets, in order"),
    interpretations: z
      .array(
        z
          .strictObject({ id: idSchema, cites: z.array(citeSchema).readonly(), rules: z.array(idSchema).readonly() })
          .readonly(),
      )
      .readonly(),
    texts: z.strictObject({ en: textsSchema, fr: textsSchema }).readonly(),
  })
  .readonly();

export type Source = z.output<typeof sourceSchema>;
export type Fact = z.output<typeof factSchema>;
export type Channel = z.output<typeof channelSchema>;
export type When = z.output<typeof whenSchema>;
export type Rule = z.output<typeof ruleSchema>;
export type Caution = z.output<typeof cautionSchema>;
export type Policy = z.output<typeof policySchema>;

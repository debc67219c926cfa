import { z } from "zod";
import {
  BASES,
  CHANGES,
  DOMAIN_STATUSES,
  ESCALATIONS,
  GROUP_STATES,
  LEVELS,
  NATURES,
  OUTCOMES,
  RECIPIENT_KINDS,
  RECIPIENT_WHYS,
  RELATIONS,
} from "./vocabulary.js";

/** `§n`, `§n(k)`, `2013/488/EU`, or `public` for a public fact. */
export const citeSchema = z
  .string()
  .regex(/^(?:§(?:[1-9]|1[0-4])(?:\([1-3]\))?|2013\/488\/EU|public)$/u)
  .describe("A paragraph of the note, the Council decision on classified information, or a public fact");

const citesSchema = z.array(citeSchema).min(1).readonly();
const outcomeSchema = z.enum(OUTCOMES);

export const reasonSchema = z
  .strictObject({
    rule: z.string(),
    outcome: outcomeSchema,
    basis: z.enum(BASES),
    cites: citesSchema,
    text: z.string(),
  })
  .readonly();

/** A condition or a caution: an id, what it rests on, and words for a person. */
export const remarkSchema = z.strictObject({ id: z.string(), cites: citesSchema, text: z.string() }).readonly();

export const classifiedRecipientSchema = z
  .strictObject({
    index: z.int().nonnegative(),
    kind: z.enum(RECIPIENT_KINDS),
    domain: z.string().optional(),
    relation: z.enum(RELATIONS),
    body: z.string().optional(),
    status: z.enum(DOMAIN_STATUSES).optional(),
    why: z.enum(RECIPIENT_WHYS),
    resembles: z.string().optional(),
  })
  .readonly();

export const alternativeSchema = z.strictObject({ channel: z.string(), outcome: outcomeSchema }).readonly();

export const improvementSchema = z
  .strictObject({
    change: z.enum(CHANGES),
    indexes: z
      .array(z.int().nonnegative())
      .readonly()
      .optional()
      .describe("With remove-recipients: which ones, by their place in the request"),
    outcome: outcomeSchema.describe("The outcome after this one change"),
  })
  .readonly();

/** The answer on one channel. Key order is fixed; it holds no address. */
export const decisionSchema = z
  .strictObject({
    outcome: outcomeSchema,
    channel: z.string(),
    level: z.enum(LEVELS),
    audience: z.enum(RELATIONS),
    reachable: z.boolean(),
    nature: z.enum(NATURES),
    group: z.enum(GROUP_STATES),
    personalData: z.boolean(),
    files: z.boolean(),
    asOf: z.iso.date(),
    summary: z.string(),
    reasons: z.array(reasonSchema).min(1).readonly(),
    conditions: z.array(remarkSchema).readonly(),
    cautions: z.array(remarkSchema).readonly(),
    recipients: z.array(classifiedRecipientSchema).readonly(),
    alternatives: z.array(alternativeSchema).readonly(),
    improvements: z.array(improvementSchema).readonly(),
    escalate: z.array(z.enum(ESCALATIONS)).readonly(),
    policy: z.strictObject({ id: z.string(), version: z.string(), digest: z.string() }).readonly(),
  })
  .readonly();

/** The answer over all channels, mildest first, then in the policy's order. */
export const adviceSchema = z.strictObject({ decisions: z.array(decisionSchema).readonly() }).readonly();

export type Reason = z.output<typeof reasonSchema>;
export type Remark = z.output<typeof remarkSchema>;
export type Alternative = z.output<typeof alternativeSchema>;
export type Improvement = z.output<typeof improvementSchema>;
export type Decision = z.output<typeof decisionSchema>;
export type Advice = z.output<typeof adviceSchema>;

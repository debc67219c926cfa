import * as z from "zod";
import { ATTRIBUTES, isYesNo } from "../attribute-lists.js";
import { FEATURES, type Attribute, type ValueOf } from "../attributes.js";
import { ABOUT_DECISION } from "./attributes-in-words.js";
import { FORMS } from "./forms.js";
import { dateSchema } from "./date.js";
import {
  BASES,
  CHANGES,
  DOMAIN_STATUSES,
  ESCALATIONS,
  OUTCOMES,
  RECIPIENT_KINDS,
  RECIPIENT_WHYS,
  RELATIONS,
  type YesNo,
} from "./vocabulary.js";

/** `§n`, `§n(k)`, `2013/488/EU`, or `public` for a public fact. */
export const citeSchema = z
  .string()
  .regex(FORMS.cite)
  .describe("A paragraph of the note, the Council decision on classified information, or a public fact");

const citesSchema = z.array(citeSchema).min(1).readonly().describe("What this rests on, at least one");
const outcomeSchema = z.enum(OUTCOMES).describe("The strictest effect of the rules that match");
const channelIdSchema = z.string().describe("Id of a channel of the policy");

const overlaySaidSchema = z
  .string()
  .optional()
  .describe("Id of the overlay whose words these are; absent where they are the policy's");

export const reasonSchema = z
  .object({
    rule: z.string().describe("Id of the rule that matched"),
    outcome: outcomeSchema.describe("The rule's own effect"),
    basis: z.enum(BASES).describe("What the rule rests on"),
    cites: citesSchema,
    text: z.string().describe("Why, in the language asked for"),
    overlay: overlaySaidSchema,
  })
  .readonly()
  .describe("A rule that matched, and why");

/** A condition or a caution: an id, what it rests on, and words for a person. */
export const remarkSchema = z
  .object({
    id: z.string().describe("Id of the condition or the caution"),
    cites: citesSchema,
    text: z.string().describe("What to do or to keep in mind, in the language asked for"),
    overlay: overlaySaidSchema,
  })
  .readonly()
  .describe("A condition to meet, or a caution to keep in mind");

export const classifiedRecipientSchema = z
  .object({
    index: z.int().nonnegative().describe("Place in the list that was given, from 0"),
    kind: z.enum(RECIPIENT_KINDS).describe("In which form it was given"),
    domain: z
      .string()
      .optional()
      .describe("Normalised ASCII (UTS #46), or the domain literal with its brackets; absent for a telephone number"),
    relation: z.enum(RELATIONS).describe("How it stands to the GSC; what is not confirmed is external"),
    body: z.string().optional().describe("Id of the body that the listed domain belongs to"),
    status: z.enum(DOMAIN_STATUSES).optional().describe("How sure it is that the domain belongs to the body"),
    why: z.enum(RECIPIENT_WHYS).describe("Why it has this relation"),
    overlay: z.string().optional().describe("Id of the overlay by which the domain is listed, where one lists it"),
    resembles: z.string().optional().describe("With lookalike and unlisted-subdomain: the listed domain that is meant"),
  })
  .readonly()
  .describe("One recipient, classified: kind and domain, never the address");

export const alternativeSchema = z
  .object({ channel: channelIdSchema, outcome: outcomeSchema.describe("That channel's own outcome") })
  .readonly()
  .describe("Another channel whose outcome for the same request is milder");

export const improvementSchema = z
  .object({
    change: z.enum(CHANGES).describe("What the sender may change; the level is never lowered"),
    indexes: z
      .array(z.int().nonnegative())
      .readonly()
      .optional()
      .describe("With remove-recipients: which ones, by their place in the request"),
    outcome: outcomeSchema.describe("The outcome after this one change"),
  })
  .readonly()
  .describe("A single change after which the outcome is milder");

/** What a decision says of an attribute: yes and no as true and false, any other value as it is. */
export type Echo = {
  readonly [A in Attribute]: ValueOf<A> extends YesNo ? boolean : ValueOf<A>;
};

type EchoFields = { readonly [A in Attribute]: z.ZodType<Echo[A]> };

const echoField = (name: Attribute): z.ZodType => {
  const { origin, values } = FEATURES[name];
  if (origin === "channel") return z.string();
  return isYesNo(name) ? z.boolean() : z.enum(values);
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each attribute has its field, as the types say it
const echoFields = Object.fromEntries(
  ATTRIBUTES.map((name) => [name, echoField(name).describe(ABOUT_DECISION[name])]),
) as unknown as EchoFields;

/** The answer on one channel. Key order is fixed; it holds no address. */
export const decisionSchema = z
  .object({
    outcome: outcomeSchema,
    ...echoFields,
    asOf: dateSchema.describe("The day for which this is the answer"),
    summary: z.string().describe("The answer in one sentence, in the language asked for"),
    reasons: z.array(reasonSchema).min(1).readonly().describe("Every rule that matched, strictest first, then by id"),
    conditions: z
      .array(remarkSchema)
      .readonly()
      .describe("The conditions of every rule that matched, whatever the outcome"),
    cautions: z.array(remarkSchema).readonly().describe("To keep in mind; they never change the outcome"),
    recipients: z.array(classifiedRecipientSchema).readonly().describe("One entry for each recipient, in order"),
    alternatives: z.array(alternativeSchema).readonly().describe("Mildest first, then in the policy's order"),
    improvements: z.array(improvementSchema).readonly().describe("What would make the outcome milder"),
    escalate: z
      .array(z.enum(ESCALATIONS))
      .readonly()
      .describe("Whom to ask; empty when the outcome is suitable or conditional"),
    policy: z
      .object({
        id: z.string().describe("The policy's id"),
        version: z.string().describe("The policy's version"),
        digest: z
          .string()
          .describe(
            "SHA-256 over the policy's canonical JSON (RFC 8785); with overlays, over the list of it and of them",
          ),
        overlays: z
          .array(
            z
              .object({
                id: z.string().describe("The overlay's id"),
                version: z.string().describe("The overlay's version"),
              })
              .readonly()
              .describe("An overlay"),
          )
          .min(1)
          .readonly()
          .optional()
          .describe("What is laid over the policy, in that order; absent where nothing is"),
      })
      .readonly()
      .describe("The policy by which this was decided"),
  })
  .readonly()
  .describe("The answer on one channel; it holds no address");

/** The answer over all channels, mildest first, then in the policy's order. */
export const adviceSchema = z
  .object({
    decisions: z
      .array(decisionSchema)
      .readonly()
      .describe("One for each channel, mildest first, then in the policy's order"),
  })
  .readonly()
  .describe("The answer on every channel");

export type Reason = z.output<typeof reasonSchema>;
export type Remark = z.output<typeof remarkSchema>;
export type Alternative = z.output<typeof alternativeSchema>;
export type Improvement = z.output<typeof improvementSchema>;
export type Decision = z.output<typeof decisionSchema>;
export type Advice = z.output<typeof adviceSchema>;

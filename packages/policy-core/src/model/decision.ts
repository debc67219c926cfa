import * as z from "zod";
import { ASKABLE, ASSUMABLE, ATTRIBUTES, isYesNo } from "../attribute-lists.js";
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
  WARNINGS,
  type YesNo,
} from "./vocabulary.js";

/** `§n`, `§n(k)`, `public` for a public fact, or a source, with one of its articles where one is meant. */
export const citeSchema = z
  .string()
  .regex(FORMS.cite)
  .describe("A paragraph of the note, a public fact, or a source, perhaps with an article of it");

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
    decides: z.boolean().describe("Whether its effect is the outcome"),
    basis: z.enum(BASES).describe("What the rule rests on"),
    cites: citesSchema,
    text: z.string().describe("Why, in the language asked for"),
    overlay: overlaySaidSchema,
  })
  .readonly()
  .describe("A rule that matched, and why");

const remarkFields = {
  id: z.string().describe("Id of the condition or the caution"),
  cites: citesSchema,
  text: z.string().describe("What to do or to keep in mind, in the language asked for"),
  overlay: overlaySaidSchema,
};

/** What has to be done for the answer to hold. */
export const conditionRemarkSchema = z.object(remarkFields).readonly().describe("A condition to meet");

/** What to keep in mind. */
export const cautionRemarkSchema = z
  .object({
    id: remarkFields.id,
    general: z.boolean().describe("Whether it goes with the channel rather than with this case"),
    cites: citesSchema,
    text: remarkFields.text,
    overlay: overlaySaidSchema,
  })
  .readonly()
  .describe("A caution to keep in mind");

const indexesSchema = z.array(z.int().nonnegative()).readonly();

export const warningSchema = z
  .object({
    id: z.enum(WARNINGS).describe("Which warning"),
    indexes: indexesSchema.describe("The recipients that it is about, by their place in the request"),
    resembles: z.string().optional().describe("With lookalike: the listed domain that they imitate"),
    text: z.string().describe("The warning, in the language asked for"),
  })
  .readonly()
  .describe("What stands directly under the outcome, whatever it is");

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
  .describe("Another channel on which the same request is within the advice, and its outcome there");

export const changeSchema = z
  .object({
    change: z.enum(CHANGES).describe("What the sender may change; the level is never lowered"),
    indexes: indexesSchema.optional().describe("With remove-recipients: which ones, by their place in the request"),
  })
  .readonly()
  .describe("A change that the sender may make");

export const improvementSchema = z
  .object({
    changes: z.array(changeSchema).min(1).readonly().describe("All of them together; none is superfluous"),
    outcome: outcomeSchema.describe("The outcome after these changes"),
  })
  .readonly()
  .describe("A smallest set of changes that brings the request within the advice");

export const openQuestionSchema = z
  .object({
    attribute: z.enum(ASKABLE).describe("What the sender did not say"),
    outcomes: z
      .array(
        z
          .object({
            value: z
              .union([z.string(), z.boolean()])
              .describe("What a request would say; of a group, what it comes down to"),
            outcome: outcomeSchema.describe("The outcome then"),
            better: z.array(channelIdSchema).readonly().describe("Corporate channels that become alternatives then"),
          })
          .readonly()
          .describe("A value, and what it would come to"),
      )
      .min(2)
      .readonly()
      .describe("Every value, in order"),
  })
  .readonly()
  .describe("What the sender did not say and could change the answer");

export const escalationEntrySchema = z
  .object({
    id: z.enum(ESCALATIONS).describe("Whom to ask"),
    text: z.string().describe("Whom, and what about, in the language asked for"),
  })
  .readonly()
  .describe("Somebody to ask");

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
    assumed: z
      .array(z.enum(ASSUMABLE))
      .readonly()
      .describe("The attributes that were not said, and stand above as what is assumed then"),
    summary: z.string().describe("The answer in one sentence, in the language asked for"),
    warnings: z.array(warningSchema).readonly().describe("Shown directly under the outcome, whatever it is"),
    reasons: z
      .array(reasonSchema)
      .min(1)
      .readonly()
      .describe(
        "Every rule that matched, strictest first, then in the policy's order; those that prohibit stand alone",
      ),
    conditions: z
      .array(conditionRemarkSchema)
      .readonly()
      .describe("What to do for the answer to hold; there if and only if the outcome is conditional"),
    alternatives: z
      .array(alternativeSchema)
      .readonly()
      .describe(
        "Corporate channels within the advice, mildest first; where none is, apps that the note says are encrypted",
      ),
    improvements: z
      .array(improvementSchema)
      .readonly()
      .describe("Smallest sets of changes that bring the request within the advice, fewest changes first"),
    openQuestions: z
      .array(openQuestionSchema)
      .readonly()
      .describe("What was not said and could change the answer; first what could make it milder"),
    escalate: z
      .array(escalationEntrySchema)
      .readonly()
      .describe("Whom to ask; empty when the outcome is suitable or conditional"),
    cautions: z
      .array(cautionRemarkSchema)
      .readonly()
      .describe("To keep in mind, those of the case first; they never change the outcome"),
    recipients: z.array(classifiedRecipientSchema).readonly().describe("One entry for each recipient, in order"),
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
export type ConditionRemark = z.output<typeof conditionRemarkSchema>;
export type CautionRemark = z.output<typeof cautionRemarkSchema>;
export type Warning = z.output<typeof warningSchema>;
export type ChangeToMake = z.output<typeof changeSchema>;
export type OpenQuestion = z.output<typeof openQuestionSchema>;
export type EscalationEntry = z.output<typeof escalationEntrySchema>;
export type Alternative = z.output<typeof alternativeSchema>;
export type Improvement = z.output<typeof improvementSchema>;
export type Decision = z.output<typeof decisionSchema>;
export type Advice = z.output<typeof adviceSchema>;

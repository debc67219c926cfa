import { decisionSchema, MAX_FAULTS, requestSchema } from "@channelwise/policy-core";
import * as z from "zod";

/*
 * The shapes of OpenID AuthZEN Authorization API 1.0, as Channelwise fills them. Objects that are asked with are loose:
 * what is unknown there is ignored, as the standard demands.
 */

/** When several are asked at once: answer all, or stop at the first that settles it. */
export const SEMANTICS = ["execute_all", "deny_on_first_deny", "permit_on_first_permit"] as const;
export type Semantic = (typeof SEMANTICS)[number];

const id = z.string().min(1);
const properties = z
  .looseObject({})
  .optional()
  .describe("More about it; ignored, since the policy asks for none of it");

export const subjectSchema = z
  .looseObject({
    type: id.describe("Kind of subject, any"),
    id: id.describe("Who it is, within the type; never logged, never said again"),
    properties,
  })
  .readonly()
  .describe("Who sends; the policy says the same to everybody");

export const actionSchema = z
  .looseObject({
    name: id.describe("send, which says nothing of files, or share-files, which says that there are some"),
    properties,
  })
  .readonly()
  .describe("What is done with the channel");

export const resourceSchema = z
  .looseObject({ type: id.describe("channel"), id: id.describe("Id of the channel"), properties })
  .readonly()
  .describe("The channel");

/** The resource of a search for resources: its id is ignored, whatever it is. */
export const resourceTypeSchema = z
  .looseObject({ type: id.describe("channel"), properties })
  .readonly()
  .describe("What is searched for; an id is ignored");

const { channel: _channel, asOf, group, ...fields } = requestSchema.unwrap().shape;

/** A context that is read without a fault: the fields of a request besides its channel and, with share-files, its files. */
export const contextSchema = z
  .looseObject({
    ...fields,
    group: group
      .unwrap()
      .unwrap()
      .unwrap()
      .loose()
      .readonly()
      .nullable()
      .optional()
      .describe(group.description ?? ""),
    asOf: asOf.optional(),
    acceptConditions: z
      .boolean()
      .default(true)
      .describe("Whether what is fit under conditions counts as permitted; with false, it does not"),
  })
  .readonly()
  .describe("What is sent, to whom, and how; a field of the wrong kind makes the decision false, with context.error");

const evaluationShape = {
  subject: subjectSchema,
  action: actionSchema,
  resource: resourceSchema,
  context: contextSchema.optional(),
};

export const evaluationRequestSchema = z
  .looseObject(evaluationShape)
  .readonly()
  .describe("Whether the subject may do it with the channel, in this context");

const optionsSchema = z
  .looseObject({
    evaluations_semantic: z
      .enum(SEMANTICS)
      .default("execute_all")
      .describe("Whether to answer all, or to stop at the first that is denied or permitted"),
  })
  .readonly()
  .describe("How to go about it");

/** What is there already may be left out; what is there is of the right kind. */
const partial = <S extends z.ZodRawShape>(schema: z.ZodReadonly<z.ZodObject<S, z.core.$loose>>) =>
  schema.unwrap().partial().readonly().optional();

export const evaluationsRequestSchema = z
  .looseObject({
    subject: partial(subjectSchema).describe("For each evaluation that has no subject of its own"),
    action: partial(actionSchema).describe("For each evaluation that has no action of its own"),
    resource: partial(resourceSchema).describe("For each evaluation that has no resource of its own"),
    context: contextSchema.optional().describe("For each evaluation that has no context of its own"),
    evaluations: z
      .array(z.looseObject(evaluationShape).partial().readonly())
      .readonly()
      .optional()
      .describe("What is asked, in order; left out or empty, the whole is one evaluation"),
    options: optionsSchema.optional(),
  })
  .readonly()
  .describe("Several evaluations at once");

const pageRequestSchema = z
  .looseObject({
    token: z.string().optional().describe("next_token of the answer before; all else stays as it was asked then"),
    limit: z.int().nonnegative().optional().describe("The most results in one answer; left out, all of them"),
    properties,
  })
  .readonly()
  .describe("Which part of the results is wanted");

export const resourceSearchRequestSchema = z
  .looseObject({
    subject: subjectSchema,
    action: actionSchema,
    resource: resourceTypeSchema,
    context: contextSchema.optional(),
    page: pageRequestSchema.optional(),
  })
  .readonly()
  .describe("With which channels the subject may do it, in this context");

export const actionSearchRequestSchema = z
  .looseObject({
    subject: subjectSchema,
    resource: resourceSchema,
    context: contextSchema.optional(),
    page: pageRequestSchema.optional(),
  })
  .readonly()
  .describe("What the subject may do with the channel, in this context");

export type PageRequest = z.output<typeof pageRequestSchema>;
/** What clients send. */
export type EvaluationRequest = z.input<typeof evaluationRequestSchema>;
export type EvaluationsRequest = z.input<typeof evaluationsRequestSchema>;
export type ResourceSearchRequest = z.input<typeof resourceSearchRequestSchema>;
export type ActionSearchRequest = z.input<typeof actionSearchRequestSchema>;

export const evaluationErrorSchema = z
  .object({
    status: z.int().describe("404 where the channel, the action or the type of resource is unknown, otherwise 400"),
    message: z.string().describe("What would be right, in the language asked for, of the first fault"),
    errors: z
      .array(
        z
          .object({
            pointer: z.string().describe("Where, as a JSON Pointer (RFC 6901) into the body"),
            code: z.string().describe("Which kind of fault, for programs"),
            detail: z.string().describe("What would be right, in the language asked for"),
          })
          .readonly()
          .describe("One fault; never what was given"),
      )
      .min(1)
      .max(MAX_FAULTS)
      .readonly()
      .describe("The first hundred faults"),
    more: z.int().positive().optional().describe("How many more there are; absent where those are all"),
  })
  .readonly()
  .describe("Why there is no decision of the policy");

const errorContextSchema = z
  .object({ error: evaluationErrorSchema })
  .readonly()
  .describe("In place of a decision of the policy");

const ignoredFields = {
  ignored: z
    .array(z.string())
    .readonly()
    .optional()
    .describe(
      "Names in the context of the request that were passed over: a hundred at most, letters, digits, _ and - alone",
    ),
  more: z
    .int()
    .positive()
    .optional()
    .describe("How many more names were passed over, or such as may not be said again"),
};

export const evaluationAnswerSchema = z
  .object({
    decision: z.boolean().describe("True for suitable, and for conditional unless acceptConditions is false"),
    context: z
      .intersection(z.union([decisionSchema, errorContextSchema]), z.object(ignoredFields).readonly())
      .describe("The decision of the policy, or why there is none; and what of the context was passed over"),
  })
  .readonly()
  .describe("One answer");

export const evaluationsAnswerSchema = z
  .object({
    evaluations: z
      .array(evaluationAnswerSchema)
      .readonly()
      .describe("The answers in the order of what was asked, up to the one that settles it"),
  })
  .readonly()
  .describe("Several answers");

const pageAnswerSchema = z
  .object({
    next_token: z.string().describe("Asks for what follows; empty where nothing does"),
    count: z.int().nonnegative().describe("How many results are in this answer"),
    total: z.int().nonnegative().describe("How many results there are"),
  })
  .readonly()
  .describe("Which part of the results this is; there where the request has page");

const searchAnswer = <T extends z.ZodType>(result: T) =>
  z
    .object({
      page: pageAnswerSchema.optional(),
      context: z
        .object({ error: evaluationErrorSchema.optional(), ...ignoredFields })
        .readonly()
        .optional()
        .describe("Why nothing can be found, and what of the context of the request was passed over"),
      results: z.array(result).readonly().describe("What the decision is true for"),
    })
    .readonly();

export const resourceSearchAnswerSchema = searchAnswer(
  z
    .object({ type: z.literal("channel").describe("channel"), id: z.string().describe("Id of the channel") })
    .readonly()
    .describe("A channel"),
).describe("Channels, mildest decision first, then in the policy's order");

export const actionSearchAnswerSchema = searchAnswer(
  z
    .object({ name: z.string().describe("send or share-files") })
    .readonly()
    .describe("An action"),
).describe("Actions");

export const metadataSchema = z
  .object({
    policy_decision_point: z.url().describe("Where this is reached"),
    access_evaluation_endpoint: z.url().describe("URL of the evaluation"),
    access_evaluations_endpoint: z.url().describe("URL of the evaluations"),
    search_resource_endpoint: z.url().describe("URL of the search for resources"),
    search_action_endpoint: z.url().describe("URL of the search for actions"),
  })
  .readonly()
  .describe("What of AuthZEN there is here; there is no search for subjects");

export type EvaluationError = z.output<typeof evaluationErrorSchema>;
export type EvaluationAnswer = z.output<typeof evaluationAnswerSchema>;
export type EvaluationsAnswer = z.output<typeof evaluationsAnswerSchema>;
export type PageAnswer = z.output<typeof pageAnswerSchema>;
export type ResourceSearchAnswer = z.output<typeof resourceSearchAnswerSchema>;
export type ActionSearchAnswer = z.output<typeof actionSearchAnswerSchema>;
export type Metadata = z.output<typeof metadataSchema>;

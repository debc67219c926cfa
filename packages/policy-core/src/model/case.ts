import * as z from "zod";
import { alternativeSchema, citeSchema, classifiedRecipientSchema, improvementSchema } from "./decision.js";
import { FORMS } from "./forms.js";
import { requestSchema } from "./request.js";
import { ESCALATIONS, GROUP_STATES, OUTCOMES, RELATIONS } from "./vocabulary.js";

const ids = z.array(z.string()).readonly();

/** An answer may grow; a case is written by hand, and what it says of an answer is read strictly. */
const strict = <S extends z.ZodRawShape>(schema: z.ZodReadonly<z.ZodObject<S>>) =>
  schema
    .unwrap()
    .strict()
    .readonly()
    .describe(schema.description ?? "");

/** What must hold of the decision. Lists are whole and in order, but for `recipients`. */
const wantSchema = z
  .strictObject({
    outcome: z.enum(OUTCOMES).describe("The outcome of the decision"),
    audience: z.enum(RELATIONS).describe("The weakest relation among the recipients"),
    reachable: z
      .boolean()
      .optional()
      .describe("Whether the channel reaches everybody; left out where the case is not about it"),
    group: z
      .enum(GROUP_STATES)
      .optional()
      .describe("What the group comes down to; left out where the case is not about it"),
    reasons: ids.describe("Ids of every rule that matches, strictest first, then by id"),
    conditions: ids.describe("Ids of the conditions, in their order"),
    cautions: ids.describe("Ids of the cautions, in their order"),
    escalate: z.array(z.enum(ESCALATIONS)).readonly().describe("Whom to ask, in order"),
    bestAlternative: strict(alternativeSchema)
      .nullable()
      .describe("The first of the alternatives; null where no channel is milder"),
    improvements: z
      .array(strict(improvementSchema))
      .readonly()
      .describe("What would make the outcome milder, in order"),
    recipients: z
      .array(
        classifiedRecipientSchema
          .unwrap()
          .strict()
          .partial()
          .required({ index: true })
          .readonly()
          .describe("Of one recipient, what the case is about"),
      )
      .readonly()
      .optional()
      .describe("Some of the recipients, by index, and of each the fields that the case is about"),
  })
  .readonly();

/** A question that an official would ask, and the answer that every surface must give. */
export const caseSchema = z
  .strictObject({
    id: z.string().regex(FORMS.id).describe("Unique in the corpus"),
    says: z.string().min(1).describe("The story in a sentence, for people"),
    clauses: z.array(citeSchema).min(1).readonly().describe("What the answer rests on"),
    interpretations: ids.optional().describe("Entries of the interpretation log that the case shows at work"),
    request: requestSchema
      .unwrap()
      .required({ channel: true })
      .readonly()
      .describe("For one channel, on a stated day: nothing is left to a clock"),
    want: wantSchema.describe("What must hold of the decision"),
  })
  .readonly();

/** A case as it is written, with the request's defaults left out. */
export type Case = z.input<typeof caseSchema>;

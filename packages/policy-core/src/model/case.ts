import * as z from "zod";
import { ASKABLE, ASSUMABLE } from "../attribute-lists.js";
import { citeSchema, classifiedRecipientSchema } from "./decision.js";
import { FORMS } from "./forms.js";
import { requestSchema } from "./request.js";
import { CHANGES, ESCALATIONS, GROUP_STATES, OUTCOMES, RELATIONS, WARNINGS } from "./vocabulary.js";

const ids = z.array(z.string()).readonly();

/** What must hold of the decision: its outcome and what decides it, and of the rest what is said. Lists are whole and in order, but for `recipients`. */
const wantSchema = z
  .strictObject({
    outcome: z.enum(OUTCOMES).describe("The outcome of the decision"),
    audience: z.enum(RELATIONS).optional().describe("The weakest relation among the recipients"),
    reachable: z.boolean().optional().describe("Whether the channel reaches everybody"),
    group: z.enum(GROUP_STATES).optional().describe("What the group comes down to"),
    assumed: z.array(z.enum(ASSUMABLE)).readonly().optional().describe("The attributes that were not said"),
    warnings: z.array(z.enum(WARNINGS)).readonly().optional().describe("Ids of the warnings, in their order"),
    reasons: ids.describe("Ids of the rules that decide, in the policy's order"),
    conditions: ids.optional().describe("Ids of the conditions, in their order"),
    alternatives: ids.optional().describe("Ids of the better channels, in their order"),
    improvements: z
      .array(z.array(z.enum(CHANGES)).min(1).readonly())
      .readonly()
      .optional()
      .describe("The sets of changes that bring it within the advice, in their order"),
    openQuestions: z
      .array(z.enum(ASKABLE))
      .readonly()
      .optional()
      .describe("The attributes that are still to be asked for, in their order"),
    escalate: z.array(z.enum(ESCALATIONS)).readonly().optional().describe("Ids of those to ask, in their order"),
    cautions: ids.optional().describe("Ids of the cautions of the case, without the general ones, in their order"),
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

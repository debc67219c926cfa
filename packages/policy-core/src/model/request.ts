import * as z from "zod";
import { dateSchema } from "./date.js";
import { MAX_RECIPIENTS } from "./request-bounds.js";
import { LEVELS, NATURES } from "./vocabulary.js";

export const groupSchema = z
  .strictObject({
    membersKnown: z.boolean().describe("Whether the sender knows who is a member of the group"),
    lastReviewed: dateSchema.optional().describe("When the members were last reviewed; absent: never"),
  })
  .readonly();

/** The question: the same object on every surface. Strict: an unknown field is an error. */
export const requestSchema = z
  .strictObject({
    channel: z.string().optional().describe("Id of the channel; left out to ask about all of them"),
    level: z.enum(LEVELS).default("unstated").describe("Sensitivity of what is written, as the sender states it"),
    recipients: z
      .array(z.string())
      .max(MAX_RECIPIENTS)
      .default([])
      .describe("E-mail addresses, bare domains, or telephone numbers as + and digits; never logged, never stored")
      // last, so that the default is frozen too
      .readonly(),
    nature: z
      .enum(NATURES)
      .default("substantive")
      .describe("Short-lived chat, or content of substance that someone may need again"),
    group: groupSchema.optional().describe("The chat group that the message goes to; absent: there is no group"),
    personalData: z.boolean().default(false).describe("Whether the content holds personal data of others"),
    files: z.boolean().default(false).describe("Whether pictures, videos, files or links are shared"),
    asOf: dateSchema.describe("The day for which the answer is asked; surfaces fill in today (UTC)"),
  })
  .readonly();

/** The question as surfaces take it: they fill in today (UTC) where it names no day. */
export const surfaceRequestSchema = requestSchema.unwrap().partial({ asOf: true }).readonly();

/** The recipients alone, to be classified: they have to be named. */
export const recipientsSchema = requestSchema
  .unwrap()
  .pick({ recipients: true })
  .extend({ recipients: requestSchema.unwrap().shape.recipients.unwrap().unwrap().readonly() })
  .readonly();

/** A request after parsing: every default filled in. */
export type Request = z.output<typeof requestSchema>;
/** A request as a caller writes it: fields with a default may be absent. */
export type RequestInput = z.input<typeof requestSchema>;
export type Group = z.output<typeof groupSchema>;

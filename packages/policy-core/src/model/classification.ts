import * as z from "zod";
import { classifiedRecipientSchema } from "./decision.js";
import { faultSchema, moreSchema } from "./fault.js";

/** A recipient that cannot be read: it stands in its place, with what is wrong with it and never with what was given. */
const invalidRecipientSchema = z
  .object({
    index: z.int().nonnegative().describe("Place in the list that was given, from 0"),
    kind: z.literal("invalid").describe("It cannot be read"),
    error: faultSchema.optional().describe("What is wrong with it; told of the first hundred"),
  })
  .readonly()
  .describe("A recipient that cannot be read, with what is wrong with it and never with what was given");

/** The recipients part alone: one entry for each that was given, in order. */
export const classificationSchema = z
  .object({
    recipients: z
      .array(z.union([classifiedRecipientSchema, invalidRecipientSchema]))
      .readonly()
      .describe("One entry for each that was given, in order"),
    more: moreSchema,
  })
  .readonly();

export type InvalidRecipient = z.output<typeof invalidRecipientSchema>;
export type Classification = z.output<typeof classificationSchema>;

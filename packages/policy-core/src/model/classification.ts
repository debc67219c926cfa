import { z } from "zod";
import { classifiedRecipientSchema } from "./decision.js";

const faultSchema = z.strictObject({ code: z.string(), pointer: z.string(), message: z.string() }).readonly();

/** A recipient that cannot be read: it stands in its place, with what is wrong with it and never with what was given. */
const invalidRecipientSchema = z
  .strictObject({ index: z.int().nonnegative(), kind: z.literal("invalid"), error: faultSchema })
  .readonly();

/** The recipients part alone: one entry for each that was given, in order. */
export const classificationSchema = z
  .strictObject({ recipients: z.array(z.union([classifiedRecipientSchema, invalidRecipientSchema])).readonly() })
  .readonly();

export type InvalidRecipient = z.output<typeof invalidRecipientSchema>;
export type Classification = z.output<typeof classificationSchema>;

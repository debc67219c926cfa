import * as z from "zod";
import { decisionSchema } from "./decision.js";
import { faultSchema, moreSchema } from "./fault.js";
import { OUTCOMES } from "./vocabulary.js";

const lineSchema = z.int().positive().describe("The line of the input that it answers, from 1");

const outcomeLineSchema = z
  .object({ line: lineSchema, outcome: z.enum(OUTCOMES).describe("The outcome on the request's channel") })
  .readonly()
  .describe("The outcome alone, where no more was asked for");

const faultLineSchema = z
  .object({ line: lineSchema, error: faultSchema.describe("The first fault of the line"), more: moreSchema })
  .readonly()
  .describe("In the place of an answer, where the line is wrong");

/** One line out of a batch: the decision, the outcome alone, or what is wrong with the line in. */
export const batchLineSchema = z.union([decisionSchema, outcomeLineSchema, faultLineSchema]);

export type OutcomeLine = z.output<typeof outcomeLineSchema>;
export type FaultLine = z.output<typeof faultLineSchema>;
export type BatchLine = z.output<typeof batchLineSchema>;

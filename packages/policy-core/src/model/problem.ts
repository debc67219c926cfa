import * as z from "zod";
import { moreSchema } from "./fault.js";
import { MAX_FAULTS } from "./result.js";

const problemErrorSchema = z
  .object({
    pointer: z.string().describe("Where, as a JSON Pointer (RFC 6901) into the body"),
    code: z.string().describe("Which kind of fault, for programs"),
    detail: z.string().describe("What would be right, in the language asked for"),
  })
  .readonly()
  .describe("One thing that is wrong with the body; never what was given");

/** What the HTTP API answers where it cannot answer what was asked: a problem document (RFC 9457). */
export const problemSchema = z
  .object({
    type: z
      .string()
      .describe("A URI reference that names the kind of problem; about:blank says no more than the status"),
    title: z.string().min(1).describe("The kind of problem in a few words"),
    status: z.int().min(400).max(599).describe("The HTTP status (RFC 9110, section 15)"),
    detail: z.string().describe("What is wrong this time, and what would be right, in the language asked for"),
    instance: z.string().describe("The request's id, to quote when asking about it"),
    errors: z
      .array(problemErrorSchema)
      .min(1)
      .max(MAX_FAULTS)
      .readonly()
      .optional()
      .describe("What is wrong with the body, where that is the problem: the first hundred faults"),
    more: moreSchema,
  })
  .readonly();

export type Problem = z.output<typeof problemSchema>;

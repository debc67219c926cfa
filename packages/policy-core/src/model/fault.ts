import * as z from "zod";

/** Beside what tells faults: how many there are besides. */
export const moreSchema = z
  .int()
  .positive()
  .optional()
  .describe("How many more there are than those that are told; absent where those are all");

/** A fault as answers carry it: see `Fault`. */
export const faultSchema = z
  .object({
    code: z.string().describe("Which kind of fault, for programs"),
    pointer: z.string().describe("Where, as a JSON Pointer (RFC 6901) into what was given"),
    message: z.string().describe("What would be right, in the language asked for"),
  })
  .readonly()
  .describe("What is wrong, where, and what would be right; never what was given");

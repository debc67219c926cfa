import type { z } from "zod";

/** A schema before a description of its place was put on a copy of it. */
export const original = (schema: z.core.$ZodType): z.core.$ZodType =>
  // oxlint-disable-next-line no-underscore-dangle -- the name that zod gives its interface for libraries
  schema._zod.parent ?? schema;

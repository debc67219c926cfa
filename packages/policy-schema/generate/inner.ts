import * as z from "zod";

/** The schema of a thing itself, and what is said of it wherever it stands. */
export interface Inner {
  readonly schema: z.core.$ZodType;
  readonly description: string | undefined;
}

/** A schema before it was described anew: zod puts the words on a copy. */
export function original(schema: z.core.$ZodType): z.core.$ZodType {
  const parent = parentOf(schema);
  return parent === undefined ? schema : original(parent);
}

/**
 * What is left without that it may be absent, that there are many of it, and what one place says of it: the words that are
 * nearest to the schema itself hold everywhere.
 */
export function inner(schema: z.core.$ZodType, saidOutside?: string): Inner {
  const description = z.globalRegistry.get(schema)?.description ?? saidOutside;
  const parent = parentOf(schema);
  if (parent !== undefined) return inner(parent, description);
  if (
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  ) {
    return inner(schema.unwrap(), description);
  }
  if (schema instanceof z.ZodArray) return inner(schema.element);
  if (schema instanceof z.ZodObject && Object.keys(schema.shape).length === 0) {
    return inner(schema.def.catchall ?? schema);
  }
  return { schema, description };
}

// oxlint-disable-next-line no-underscore-dangle -- the name that zod gives its interface for libraries
const parentOf = (schema: z.core.$ZodType): z.core.$ZodType | undefined => schema._zod.parent;

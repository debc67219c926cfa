import * as z from "zod";

const time = z.iso.datetime();

const apiKeyEntrySchema = z
  .strictObject({
    id: z.string().regex(/^[0-9a-z]{4,32}$/u),
    name: z.string().regex(/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]{1,80}$/u),
    hash: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
    created: time,
    expires: time.optional(),
    revoked: time.optional(),
  })
  .readonly();

/** What the file of keys holds: enough to know a key again, and too little to make one. */
export const keyListSchema = z
  .strictObject({ version: z.literal(1), keys: z.array(apiKeyEntrySchema).readonly() })
  .readonly();

export type ApiKeyEntry = z.output<typeof apiKeyEntrySchema>;
export type KeyList = z.output<typeof keyListSchema>;

/** A field of the file, for which there are words on what is right there. */
export type KeyField = keyof KeyList | keyof ApiKeyEntry;

export const KEY_FIELDS: Readonly<Record<"file" | "entry", readonly KeyField[]>> = {
  file: keyListSchema.unwrap().keyof().options,
  entry: apiKeyEntrySchema.unwrap().keyof().options,
};

import * as z from "zod";
import { citeSchema } from "./decision.js";
import { FORMS } from "./forms.js";

const urlSchema = z.string().regex(FORMS.url).describe("The page that says so");

const kindOf = <const K extends string>(kind: K) => z.literal(kind).describe("What kind of source this is");

/** Who says so. */
export const sourceSchema = z
  .discriminatedUnion("kind", [
    z
      .strictObject({ kind: kindOf("note"), cite: citeSchema })
      .readonly()
      .describe("The note itself"),
    z
      .strictObject({ kind: kindOf("law"), cite: citeSchema, url: urlSchema.optional() })
      .readonly()
      .describe("Another law"),
    z
      .strictObject({
        kind: kindOf("public"),
        url: urlSchema,
        grade: z.enum(["primary", "secondary"]).describe("How near the page is to who says it"),
      })
      .readonly()
      .describe("A public fact"),
    z
      .strictObject({ kind: kindOf("assumption") })
      .readonly()
      .describe("Nobody says so: we take it to be so"),
  ])
  .describe("Who says so: the note, a law, a public page, or nobody");

export type Source = z.output<typeof sourceSchema>;

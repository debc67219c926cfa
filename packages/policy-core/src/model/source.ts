import * as z from "zod";
import { citeSchema } from "./decision.js";
import { FORMS } from "./forms.js";
import { words } from "./texts.js";

/**
 * Whose word a public source is, best first: the operator's own, a security authority's, the law's or a court's, a paper's,
 * a news agency's or a large newspaper's. What is below these is not shown to anybody.
 */
export const SOURCE_GRADES = ["official", "authority", "law", "paper", "press"] as const;
export type SourceGrade = (typeof SOURCE_GRADES)[number];

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
        title: words.describe("Its title, as it was published"),
        publisher: words.describe("Who published it"),
        url: urlSchema,
        grade: z.enum(SOURCE_GRADES).describe("Whose word it is"),
      })
      .readonly()
      .describe("The public record"),
    z
      .strictObject({ kind: kindOf("assumption") })
      .readonly()
      .describe("Nobody says so: we take it to be so"),
  ])
  .describe("Who says so: the note, a law, a public page, or nobody");

export type Source = z.output<typeof sourceSchema>;

/** A source that rules cite, beside the note. */
export const citedSourceSchema = z
  .strictObject({
    id: z.string().regex(FORMS.sourceId).describe("How rules cite it"),
    title: z
      .strictObject({ en: words.describe("In English"), fr: words.describe("In French") })
      .readonly()
      .describe("Its title"),
    date: z.string().regex(FORMS.partOfDate).optional().describe("Its own date, as exactly as is known"),
    url: z.string().regex(FORMS.url).optional().describe("Where it can be read"),
  })
  .readonly()
  .describe("A law, or a department's own instruction");

export type CitedSource = z.output<typeof citedSourceSchema>;

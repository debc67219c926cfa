import * as z from "zod";
import { FORMS } from "./forms.js";
import {
  bodySchema,
  cautionSchema,
  channelSchema,
  conditionSchema,
  domainNameSchema,
  domainSchema,
  idSchema,
  parametersSchema,
  ruleSchema,
  versionSchema,
} from "./policy.js";
import { citedSourceSchema } from "./source.js";
import { textsSchema, words } from "./texts.js";

const said = z
  .strictObject({ en: words.describe("In English"), fr: words.describe("In French") })
  .readonly()
  .describe("Words in both languages");

const idsSchema = z.array(idSchema).readonly().optional();

/** A list of the policy: what it gets besides, and what of it is switched off. */
const changesTo = <S extends z.ZodType>(entry: S, added: string, off: string) =>
  z
    .strictObject({
      add: z.array(entry).readonly().optional().describe(added),
      switchOff: idsSchema.describe(off),
    })
    .readonly()
    .optional();

const { channels, bodies, rules, conditions, cautions, terms } = textsSchema.unwrap().shape;

/** Words for entries; those for outcomes, levels and the like stay the policy's, since they say what the note says. */
const overlayTextsSchema = z
  .strictObject({ channels, bodies, rules, conditions, cautions, facts: terms.unwrap().shape.fact })
  .partial()
  .readonly()
  .describe("Words for entries, in one language");

/**
 * What a department lays over a policy: data alone. It may make answers stricter; where it makes one milder, it says
 * by which rule, and why.
 */
export const overlaySchema = z
  .strictObject({
    $schema: z.string().optional().describe("Where the schema of overlays stands, for editors"),
    id: idSchema.describe("The overlay's id"),
    version: versionSchema.describe("Changes with everything that the overlay says"),
    title: said.describe("Its name for people, in both languages"),
    extends: z
      .strictObject({
        id: idSchema.describe("Id of the policy, or of another overlay"),
        version: z
          .string()
          .regex(FORMS.versionRange)
          .describe(
            "Which versions of it: 1.2.3 that one alone; ~1.2.3 also later ones that change the last number; ^1.2.3 also later ones that change the last two",
          ),
      })
      .readonly()
      .describe("What it is laid over"),
    sources: z
      .array(citedSourceSchema)
      .readonly()
      .optional()
      .describe("What its rules rest on beside the note, such as an instruction of the department"),
    parameters: parametersSchema.unwrap().partial().readonly().optional().describe("Parameters that it sets anew"),
    channels: changesTo(
      channelSchema,
      "Channels that it adds, each with its words in texts",
      "Ids of channels that are not offered",
    ).describe("Changes to the channels"),
    bodies: changesTo(
      bodySchema,
      "Bodies that it adds, each with its name in texts",
      "Ids of bodies whose domains are external",
    ).describe("Changes to the bodies"),
    domains: z
      .strictObject({
        add: z.array(domainSchema).readonly().optional().describe("Domains that it adds"),
        switchOn: z
          .array(domainNameSchema)
          .readonly()
          .optional()
          .describe("Domains that are listed but off, and count from here on"),
        switchOff: z
          .array(domainNameSchema)
          .readonly()
          .optional()
          .describe("Listed domains that are taken as external"),
      })
      .readonly()
      .optional()
      .describe("Changes to the domains"),
    rules: changesTo(
      ruleSchema,
      "Rules that it adds, each with its words in texts",
      "Ids of rules that never match",
    ).describe("Changes to the rules"),
    conditions: z
      .strictObject({
        add: z
          .array(conditionSchema)
          .readonly()
          .optional()
          .describe("Conditions that it adds, each with its words in texts"),
      })
      .readonly()
      .optional()
      .describe("Changes to the conditions"),
    cautions: changesTo(
      cautionSchema,
      "Cautions that it adds, each with its words in texts",
      "Ids of cautions that are not shown",
    ).describe("Changes to the cautions"),
    texts: z
      .strictObject({ en: overlayTextsSchema.describe("In English"), fr: overlayTextsSchema.describe("In French") })
      .readonly()
      .meta({ title: "Texts by language" })
      .optional()
      .describe("Words for what it adds, and other words for what there is; in both languages or in none"),
    loosens: z
      .array(
        z
          .strictObject({
            rule: idSchema.describe("Id of the rule by which an answer becomes milder"),
            because: said.describe("Why, as every answer that it touches will say"),
          })
          .readonly()
          .describe("A rule by which answers may become milder, and why"),
      )
      .readonly()
      .optional()
      .describe("Where answers may become milder; never for classified information"),
  })
  .readonly();

/** An overlay after parsing: every default filled in. */
export type Overlay = z.output<typeof overlaySchema>;
/** An overlay as an author writes it. */
export type OverlayInput = z.input<typeof overlaySchema>;

import { z } from "zod";
import {
  BASES,
  CHANGES,
  CHANNEL_KINDS,
  DOMAIN_STATUSES,
  ESCALATIONS,
  GROUP_STATES,
  LEVELS,
  LEVEL_CLASSES,
  NATURES,
  OUTCOMES,
  RECIPIENT_KINDS,
  RECIPIENT_WHYS,
  RELATIONS,
} from "./vocabulary.js";

const words = z.string().min(1);
const byId = z.record(z.string(), words).readonly();
const each = <const T extends readonly [string, ...string[]]>(keys: T) => z.record(z.enum(keys), words).readonly();

/**
 * Everything that a policy says to people, in one language. Placeholders: `{channel}`, the channel's name in running
 * text, and `{metadata}`, what its profile says of metadata.
 */
export const textsSchema = z
  .strictObject({
    title: words.describe("The policy's name"),
    terms: z
      .strictObject({
        outcome: each(OUTCOMES).describe("The outcome as a short word"),
        level: each(LEVELS).describe("The level's name"),
        levelClass: each(LEVEL_CLASSES).describe("The class's name"),
        kind: each(CHANNEL_KINDS).describe("The kind of channel"),
        relation: each(RELATIONS).describe("How a recipient stands to the GSC"),
        nature: each(NATURES).describe("The nature of the content"),
        group: each(GROUP_STATES).describe("What a group comes down to"),
        basis: each(BASES).describe("What a rule rests on"),
        status: each(DOMAIN_STATUSES).describe("How sure it is that a domain belongs to the body"),
        recipientKind: each(RECIPIENT_KINDS).describe("In which form a recipient was given"),
        why: each(RECIPIENT_WHYS).describe("Why a recipient has its relation"),
        change: each(CHANGES).describe("A change that the sender may make, as a request to them"),
        escalation: each(ESCALATIONS).describe("Whom to ask, with what for"),
        fact: byId.describe("The names of the profile facts"),
      })
      .readonly()
      .describe("Short words for each value of the closed lists"),
    outcomes: each(OUTCOMES).describe("What the outcome means, one sentence"),
    summaries: each(OUTCOMES).describe("The answer in one sentence, with {channel}"),
    levels: each(LEVELS).describe("What the level is and where it comes from"),
    channels: z
      .record(
        z.string(),
        z
          .strictObject({
            name: words.describe("Its name in running text"),
            about: words.describe("A sentence about it"),
            facts: byId.describe("A sentence for each fact of its profile"),
          })
          .readonly()
          .describe("What is said of a channel"),
      )
      .readonly()
      .describe("Name in running text, a sentence about it, and a sentence for each fact of its profile"),
    anyChannel: words.describe("Stands for {channel} where no channel is meant: this channel"),
    noFact: words.describe("Said of metadata where the profile states nothing"),
    bodies: byId.describe("The names of the bodies"),
    rules: byId.describe("Why the rule leads to its outcome, with {channel}"),
    conditions: byId.describe("What to do, as an instruction"),
    cautions: byId.describe("What to keep in mind"),
    paragraphs: byId.describe("Each paragraph and bullet of the note, in our words"),
    withoutRule: byId.describe("For a paragraph that has no rule, caution or fact: why it has none"),
    interpretations: z
      .record(
        z.string(),
        z
          .strictObject({
            question: words.describe("What the note leaves open"),
            answer: words.describe("How we read it"),
            why: words.describe("The reason"),
            wouldChange: words.describe("What would change this reading"),
          })
          .readonly()
          .describe("What is said of an interpretation"),
      )
      .readonly()
      .describe("How we read the note where it does not say"),
  })
  .readonly()
  .describe("Everything that is said to people, in one language");

export type Texts = z.output<typeof textsSchema>;

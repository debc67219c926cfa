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
        level: each(LEVELS),
        levelClass: each(LEVEL_CLASSES),
        kind: each(CHANNEL_KINDS),
        relation: each(RELATIONS),
        nature: each(NATURES),
        group: each(GROUP_STATES),
        basis: each(BASES),
        status: each(DOMAIN_STATUSES),
        recipientKind: each(RECIPIENT_KINDS),
        why: each(RECIPIENT_WHYS),
        change: each(CHANGES).describe("A change that the sender may make, as a request to them"),
        escalation: each(ESCALATIONS).describe("Whom to ask, with what for"),
        fact: byId.describe("The names of the profile facts"),
      })
      .readonly(),
    outcomes: each(OUTCOMES).describe("What the outcome means, one sentence"),
    summaries: each(OUTCOMES).describe("The answer in one sentence, with {channel}"),
    levels: each(LEVELS).describe("What the level is and where it comes from"),
    channels: z
      .record(z.string(), z.strictObject({ name: words, about: words, facts: byId }).readonly())
      .readonly()
      .describe("Name in running text, a sentence about it, and a sentence for each fact of its profile"),
    anyChannel: words.describe("Stands for {channel} where no channel is meant: this channel"),
    noFact: words.describe("Said of metadata where the profile states nothing"),
    bodies: byId,
    rules: byId.describe("Why the rule leads to its outcome, with {channel}"),
    conditions: byId.describe("What to do, as an instruction"),
    cautions: byId,
    paragraphs: byId.describe("Each paragraph and bullet of the note, in our words"),
    withoutRule: byId.describe("For a paragraph that has no rule, caution or fact: why it has none"),
    interpretations: z
      .record(z.string(), z.strictObject({ question: words, answer: words, why: words, wouldChange: words }).readonly())
      .readonly(),
  })
  .readonly();

export type Texts = z.output<typeof textsSchema>;

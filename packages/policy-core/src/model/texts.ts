import * as z from "zod";
import { FORMS } from "./forms.js";
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
  PERSONAL_DATA,
  RELATIONS,
  WARNINGS,
} from "./vocabulary.js";

/** Words for people. */
export const words = z.string().min(1).regex(FORMS.words);
/** Values by keys of any name. No `z.record`, for which a schema would say of each key that it is a string. */
const byKey = <V extends z.ZodType>(value: V) => z.object({}).catchall(value).readonly();
const byId = byKey(words);

/** Words for each of some keys. */
const each = <const T extends readonly [string, ...string[]]>(keys: T) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its keys are these
  z.strictObject(Object.fromEntries(keys.map((key) => [key, words])) as Record<T[number], typeof words>).readonly();

/** Short words, under a title of their own: that of the list is the list's. */
const names = <const T extends readonly [string, ...string[]]>(title: string, keys: T) => each(keys).meta({ title });

/**
 * Everything that a policy says to people, in one language. Placeholders: `{channel}`, the channel's name in running
 * text, `{metadata}` and `{location}`, what its profile says of these.
 */
export const textsSchema = z
  .strictObject({
    title: words.describe("The policy's name"),
    terms: z
      .strictObject({
        outcome: names("Outcome names", OUTCOMES).describe("The outcome as a short word"),
        level: names("Level names", LEVELS).describe("The level's name"),
        levelClass: names("Level class names", LEVEL_CLASSES).describe("The class's name"),
        kind: names("Channel kind names", CHANNEL_KINDS).describe("The kind of channel"),
        relation: names("Relation names", RELATIONS).describe("How a recipient stands to the GSC"),
        nature: names("Nature names", NATURES).describe("The nature of the content"),
        group: names("Group state names", GROUP_STATES).describe("What a group comes down to"),
        personalData: names("Personal data names", PERSONAL_DATA).describe("What is said of other people"),
        basis: names("Basis names", BASES).describe("What a rule rests on"),
        status: names("Domain status names", DOMAIN_STATUSES).describe(
          "How sure it is that a domain belongs to the body",
        ),
        recipientKind: names("Recipient kind names", RECIPIENT_KINDS).describe("In which form a recipient was given"),
        why: names("Recipient why names", RECIPIENT_WHYS).describe("Why a recipient has its relation"),
        change: names("Change names", CHANGES).describe("A change that the sender may make, as a request to them"),
        escalation: names("Escalation names", ESCALATIONS).describe("Whom to ask, with what for"),
        fact: byId.meta({ title: "Fact names" }).describe("The names of the profile facts, by id"),
      })
      .readonly()
      .describe("Short words for each value of the closed lists"),
    outcomes: each(OUTCOMES).describe("What the outcome means, one sentence"),
    summaries: byId.describe("The answer in one sentence, by the summary's id, with {channel}"),
    warnings: each(WARNINGS).describe("What stands directly under the outcome, with {domain} for the one imitated"),
    levels: each(LEVELS).describe("What the level is and where it comes from"),
    channels: byKey(
      z
        .strictObject({
          name: words.describe("Its name in running text"),
          about: words.describe("A sentence about it"),
          facts: byId.describe("A sentence for each fact of its profile"),
        })
        .readonly()
        .describe("What is said of a channel"),
    ).describe("What is said of each channel, by its id"),
    anyChannel: words.describe("Stands for {channel} where no channel is meant, such as: this channel"),
    noFact: names("Words for no fact", ["metadata", "location"]).describe(
      "Said in place of a fact where the profile states nothing",
    ),
    bodies: byId.describe("The names of the bodies, by id"),
    rules: byId.describe("Why a rule leads to its outcome, by its id, with {channel}"),
    conditions: byId.describe("What to do, as an instruction, by the condition's id"),
    cautions: byId.describe("What to keep in mind, by the caution's id"),
    paragraphs: byId.describe("Each paragraph and bullet of the note in our words, by its number"),
    withoutRule: byId.describe("For a paragraph that has no rule, caution or fact: why it has none"),
    interpretations: byKey(
      z
        .strictObject({
          question: words.describe("What the note leaves open"),
          answer: words.describe("How we read it"),
          why: words.describe("The reason"),
          wouldChange: words.describe("What would change this reading"),
        })
        .readonly()
        .describe("What is said of an interpretation"),
    ).describe("How we read the note where it does not say"),
  })
  .readonly()
  .describe("Everything that is said to people, in one language");

export type Texts = z.output<typeof textsSchema>;

import type { Schema } from "../shapes.js";
import { schemaRef } from "./schema-ref.js";
import { a, list, object, text } from "./written.js";

const cites = list("What it rests on: the note, a public fact, or a source of the policy", schemaRef("Cite"));

const names = list(
  "What people and documents call it, besides its id and its name; requests take the id alone",
  text("A name", "R-UE/EU-R", "text message"),
);

/**
 * What the policy holds, in one language, as the catalogue of the core gives it. Like all that is read it may grow, so
 * fields that are not described are allowed; a test holds that there are none.
 */
export const CATALOGUE_SCHEMAS: Readonly<Record<string, Schema>> = {
  ChannelView: object(
    "Channel, in words",
    "A channel, and what is known of it",
    {
      id: text("What requests name it by", "signal"),
      name: text("Its name in running text", "Signal"),
      kind: a("ChannelKind", "What kind of channel it is"),
      about: text("A sentence about it"),
      names,
      facts: list("What is known of it, each with who says so", schemaRef("FactView")),
      overlay: text("Id of the overlay that adds it; absent where it is the policy's own", "another-app"),
    },
    ["overlay"],
  ),
  FactView: object("Fact, in words", "Something that is known of a channel, and who says so", {
    id: text("Which fact", "e2ee-group"),
    name: text("What the fact is about", "end-to-end encryption, groups"),
    text: text("The fact as a sentence"),
    value: text("The fact as a word that rules can match", "default"),
    source: a("Source", "Who says so"),
    asOf: {
      description: "The date that the source bears; null where it bears none, as the note",
      type: ["string", "null"],
      examples: ["2026-11-20", null],
    },
    dated: { description: "Whether it was so when the note was written, and perhaps no longer is", type: "boolean" },
  }),
  LevelView: object("Level, in words", "How sensitive content can be", {
    id: a("Level", "What requests name it by"),
    name: text("Its name in running text", "not sensitive"),
    class: a("LevelClass", "What rules make of it"),
    rank: {
      description: "Its place among the others, from 0, the least sensitive; null where it has none",
      type: ["integer", "null"],
      minimum: 0,
      examples: [1, null],
    },
    about: text("A sentence about it"),
    names,
    source: a("Source", "Who says so"),
  }),
  NamedText: object("Something by its id, in words", "Something by its id, in words", {
    id: text("Its id", "keep-short-lived"),
    text: text("What it says"),
  }),
  RuleView: object(
    "Rule, in words",
    "A rule: when it holds, what follows, and what it rests on",
    {
      id: text("What answers name it by", "app-sensitive"),
      outcome: a("Outcome", "What follows"),
      basis: a("Basis", "What kind of ground it has"),
      cites,
      text: text("The rule as a sentence"),
      conditions: list("What has to be kept to where it holds", schemaRef("NamedText")),
      ask: list("Whom to ask where it decides", schemaRef("NamedText")),
      when: a("When", "When it holds"),
      interpretations: list("Ids of the readings of the note that it rests on", text("An id", "group-review")),
      overlay: text("Id of the overlay that adds it; absent where it is the policy's own", "careful-department"),
    },
    ["overlay"],
  ),
  InterpretationView: object("Interpretation", "Where the note leaves something open, how it is read here, and why", {
    id: text("Its id", "who-is-bound"),
    cites,
    rules: list(
      "The rules that rest on it",
      object("Rule by a reading", "A rule, and what of it the reading settles", {
        id: text("Id of the rule", "app-sensitive"),
        settles: {
          description: "Whether it settles the outcome of the rule, or only what a word in it means",
          type: "string",
          enum: ["outcome", "word"],
        },
      }),
    ),
    question: text("What the note leaves open"),
    answer: text("How it is read here"),
    why: text("Why it is read so"),
    wouldChange: text("What would change the reading"),
  }),
  ParagraphView: object(
    "Paragraph of the note, in our words",
    "A paragraph of the note, and all of the policy that rests on it",
    {
      id: text("Which paragraph", "§12"),
      text: text("The paragraph in our words"),
      rules: list("The rules that rest on it", schemaRef("NamedText")),
      cautions: list("The cautions that rest on it", schemaRef("NamedText")),
      facts: list(
        "The facts that it states",
        object("Fact by its ids", "Which fact of which channel", {
          channel: text("Id of the channel", "whatsapp"),
          fact: text("Id of the fact", "ownership"),
        }),
      ),
      interpretations: list("How what it leaves open is read", schemaRef("InterpretationView")),
      withoutRule: text("Why no rule, caution or fact rests on it; absent where one does"),
    },
    ["withoutRule"],
  ),
};

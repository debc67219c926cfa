import { ALWAYS, ETAG } from "../components/headers.js";
import { CACHED, inPath } from "../components/parameters.js";
import { GUARDED, NOT_FOUND, NOT_MODIFIED } from "../components/problems.js";
import { schemaRef } from "../components/schema-ref.js";
import type { Operation, Parameter, Paths, Schema } from "../shapes.js";

interface Read {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly schema: Schema;
  /** What the path names; absent where it names nothing. */
  readonly id?: Parameter;
}

const read = ({ operationId, summary, description, schema, id }: Read): { readonly get: Operation } => ({
  get: {
    operationId,
    summary,
    description,
    tags: ["Policy"],
    parameters: id === undefined ? CACHED : [id, ...CACHED],
    responses: {
      ...GUARDED,
      ...NOT_MODIFIED,
      ...(id !== undefined && NOT_FOUND),
      200: {
        description: "As the policy holds it, in the language asked for.",
        headers: { ...ALWAYS, ...ETAG },
        content: { "application/json": { schema } },
      },
    },
  },
});

const listOf = (component: string): Schema => ({ type: "array", items: schemaRef(component) });

/** What the policy holds. */
export const cataloguePaths: Paths = {
  "/v1/channels": read({
    operationId: "listChannels",
    summary: "Every channel",
    description: "Every channel that requests may name, with what is known of it and who says so.",
    schema: listOf("ChannelView"),
  }),
  "/v1/channels/{id}": read({
    operationId: "readChannel",
    summary: "One channel",
    description: "A channel, with what is known of it and who says so.",
    schema: schemaRef("ChannelView"),
    id: inPath("id", "Id of the channel", ["signal", "email"]),
  }),
  "/v1/levels": read({
    operationId: "listLevels",
    summary: "Every level",
    description: "Every level of sensitivity that requests may name.",
    schema: listOf("LevelView"),
  }),
  "/v1/levels/{id}": read({
    operationId: "readLevel",
    summary: "One level",
    description: "A level of sensitivity.",
    schema: schemaRef("LevelView"),
    id: inPath("id", "Id of the level", ["sensitive", "limite"]),
  }),
  "/v1/rules": read({
    operationId: "listRules",
    summary: "Every rule",
    description: "Every rule that decisions are made by.",
    schema: listOf("RuleView"),
  }),
  "/v1/rules/{id}": read({
    operationId: "readRule",
    summary: "One rule",
    description: "A rule: when it holds, what follows, and what it rests on.",
    schema: schemaRef("RuleView"),
    id: inPath("id", "Id of the rule, as `reasons` of a decision names it", ["app-sensitive", "classified"]),
  }),
  "/v1/note": read({
    operationId: "listParagraphs",
    summary: "The note",
    description: "Every paragraph of the note, in our words, with all of the policy that rests on it.",
    schema: listOf("ParagraphView"),
  }),
  "/v1/note/{paragraph}": read({
    operationId: "readParagraph",
    summary: "One paragraph of the note",
    description: "A paragraph of the note, in our words, with all of the policy that rests on it.",
    schema: schemaRef("ParagraphView"),
    id: inPath("paragraph", "Number of the paragraph, with or without §", ["12", "§13"]),
  }),
  "/v1/policy": read({
    operationId: "readPolicy",
    summary: "The whole policy",
    description:
      "The whole policy as data, in every language: what another engine needs to answer likewise. Where overlays are laid over it, it is what they make of it, and `parts` says which does what.",
    schema: { oneOf: [schemaRef("Policy"), schemaRef("ComposedPolicy")] },
  }),
};

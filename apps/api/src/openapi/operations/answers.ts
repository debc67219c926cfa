import { ALWAYS } from "../components/headers.js";
import { COMMON } from "../components/parameters.js";
import { WITH_BODY } from "../components/problems.js";
import { examplesIn, examplesOf, named } from "../components/published.js";
import { isObject } from "../components/map-schema.js";
import { schemaRef } from "../components/schema-ref.js";
import type { Example, Operation, Paths, RequestBody } from "../shapes.js";

interface Question {
  readonly name: string;
  readonly examples: Readonly<Record<string, Example>>;
}

interface Answer extends Question {
  readonly description: string;
}

const asked = ({ name, examples }: Question): RequestBody => ({
  description: "JSON in UTF-8. Recipients are neither logged nor stored, and no answer says an address again.",
  required: true,
  content: { "application/json": { schema: schemaRef(name), examples } },
});

const answered = ({ name, examples, description }: Answer): Operation["responses"] => ({
  ...WITH_BODY,
  200: { description, headers: ALWAYS, content: { "application/json": { schema: schemaRef(name), examples } } },
});

/** The requests of the schema without what they say of the channel, each once. */
const onEveryChannel: readonly unknown[] = examplesIn("Request").flatMap((example, place, all) => {
  const bare = (request: unknown) => (isObject(request) ? { ...request, channel: undefined } : {});
  const text = JSON.stringify(bare(example));
  const isFirst = all.findIndex((other) => JSON.stringify(bare(other)) === text) === place;
  return isFirst ? [JSON.parse(text) as unknown] : [];
});

const recipients: readonly unknown[] = examplesIn("Request").flatMap((example) =>
  isObject(example) && Array.isArray(example["recipients"]) ? [{ recipients: example["recipients"] as unknown }] : [],
);

/** One question in, its answer out. */
export const answersPaths: Paths = {
  "/v1/decisions": {
    post: {
      operationId: "decide",
      summary: "May this go over that channel?",
      description:
        "The answer on one channel: the outcome, the rules that lead to it with what they rest on in the note, what to keep to, " +
        "what to keep in mind, and what would be better. The same request gets the same bytes while the policy stays the same: " +
        "`policy.digest` names it.",
      tags: ["Answers"],
      parameters: COMMON,
      requestBody: asked({ name: "DecisionRequest", examples: examplesOf("Request") }),
      responses: answered({ name: "Decision", examples: examplesOf("Decision"), description: "The decision." }),
    },
  },
  "/v1/advice": {
    post: {
      operationId: "advise",
      summary: "Which channel is best for this?",
      description:
        "The answer on every channel, mildest first, then in the policy's order. The request names no channel.",
      tags: ["Answers"],
      parameters: COMMON,
      requestBody: asked({ name: "AdviceRequest", examples: named(onEveryChannel) }),
      responses: answered({
        name: "Advice",
        examples: examplesOf("Advice"),
        description: "A decision for each channel.",
      }),
    },
  },
  "/v1/classify": {
    post: {
      operationId: "classify",
      summary: "Who are these recipients?",
      description:
        "What the policy makes of each recipient: its kind, its domain, and how that stands to the Council. One that cannot be " +
        "read is said to be `invalid` in its place.",
      tags: ["Answers"],
      parameters: COMMON,
      requestBody: asked({ name: "ClassifyRequest", examples: named(recipients) }),
      responses: answered({
        name: "Classification",
        examples: examplesOf("Classification"),
        description: "One entry for each recipient, in order.",
      }),
    },
  },
};

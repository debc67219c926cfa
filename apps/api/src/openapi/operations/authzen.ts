import { channelsFound, saidOfNoChannel } from "../components/answered-examples.js";
import { ALWAYS } from "../components/headers.js";
import { COMMON } from "../components/parameters.js";
import { LIMITED, WITH_AUTHZEN_BODY } from "../components/problems.js";
import { examplesIn } from "../components/published.js";
import { isObject } from "../components/map-schema.js";
import { schemaRef } from "../components/schema-ref.js";
import type { Operation, Paths, Schema } from "../shapes.js";

/** The first request of the published examples and its decision, which belong together. */
const [first] = examplesIn("Request");
const [decision] = examplesIn("Decision");
const { channel, ...context } = isObject(first) ? first : {};

const subject = { type: "user", id: "a7c1" };
const action = { name: "send" };
const resource = { type: "channel", id: channel };
const answer = { decision: true, context: decision };

const noChannel = saidOfNoChannel();
const unknown = {
  decision: false,
  context: {
    error: {
      status: 404,
      message: noChannel,
      errors: [{ pointer: "/evaluations/1/resource/id", code: "unknown-channel", detail: noChannel }],
    },
  },
};

interface Asked {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly asks: Said;
  readonly answers: Said & { readonly description: string };
}

interface Said {
  readonly schema: Schema;
  readonly example: unknown;
}

const json = ({ schema, example }: Said) => ({
  "application/json": { schema, examples: { example: { summary: "By the examples of a request", value: example } } },
});

const asked = ({ operationId, summary, description, asks, answers }: Asked): { readonly post: Operation } => ({
  post: {
    operationId,
    summary,
    description,
    tags: ["AuthZEN"],
    parameters: COMMON,
    requestBody: {
      description: "JSON; what is not known is ignored. Neither the subject nor a recipient is logged or said again.",
      required: true,
      content: json(asks),
    },
    responses: {
      ...WITH_AUTHZEN_BODY,
      200: { description: answers.description, headers: ALWAYS, content: json(answers) },
    },
  },
});

/** OpenID AuthZEN Authorization API 1.0. */
export const authzenPaths: Paths = {
  "/access/v1/evaluation": asked({
    operationId: "evaluate",
    summary: "May the subject do it?",
    description:
      "One evaluation. The resource is a channel, the action is `send` or `share-files`, the context holds what else a request " +
      "holds. `decision` is true for what is suitable, and for what is suitable under conditions unless `acceptConditions` is " +
      "false; `context` is the whole decision, or says in `error` why there is none.",
    asks: {
      schema: schemaRef("AuthzenEvaluationRequest"),
      example: { subject, action, resource, context },
    },
    answers: { schema: schemaRef("AuthzenEvaluationAnswer"), example: answer, description: "The answer." },
  }),
  "/access/v1/evaluations": asked({
    operationId: "evaluateAll",
    summary: "May the subject do each of these?",
    description:
      "Several evaluations, with what they have in common said once. Without `evaluations`, or with none in it, the body is one " +
      "evaluation and is answered as such. One that is wrong is false, with `context.error`, and the rest goes on.",
    asks: {
      schema: schemaRef("AuthzenEvaluationsRequest"),
      example: { subject, action, context, evaluations: [{ resource }, { resource: { type: "channel", id: "fax" } }] },
    },
    answers: {
      schema: { anyOf: [schemaRef("AuthzenEvaluationsAnswer"), schemaRef("AuthzenEvaluationAnswer")] },
      example: { evaluations: [answer, unknown] },
      description: "The answers in order, up to the one that settles it.",
    },
  }),
  "/access/v1/search/resource": asked({
    operationId: "searchResources",
    summary: "With which channels may the subject do it?",
    description:
      "The channels for which an evaluation is true, mildest decision first. What is unknown is found nowhere.",
    asks: {
      schema: schemaRef("AuthzenResourceSearchRequest"),
      example: { subject, action, resource: { type: "channel" }, context },
    },
    answers: {
      schema: schemaRef("AuthzenResourceSearchAnswer"),
      example: { results: channelsFound().map((id) => ({ type: "channel", id })) },
      description: "The channels.",
    },
  }),
  "/access/v1/search/action": asked({
    operationId: "searchActions",
    summary: "What may the subject do with the channel?",
    description: "The actions for which an evaluation is true.",
    asks: { schema: schemaRef("AuthzenActionSearchRequest"), example: { subject, resource, context } },
    answers: {
      schema: schemaRef("AuthzenActionSearchAnswer"),
      example: { results: [{ name: "send" }, { name: "share-files" }] },
      description: "The actions.",
    },
  }),
  "/.well-known/authzen-configuration": {
    get: {
      operationId: "readAuthzenConfiguration",
      summary: "What of AuthZEN there is",
      description: "Where each endpoint is. There is no search for subjects, since the policy knows none.",
      tags: ["AuthZEN"],
      security: [],
      parameters: COMMON,
      responses: {
        ...LIMITED,
        200: {
          description: "The metadata document.",
          headers: ALWAYS,
          content: { "application/json": { schema: schemaRef("AuthzenMetadata") } },
        },
      },
    },
  },
};

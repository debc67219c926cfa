import { ALWAYS } from "../components/headers.js";
import { COMMON } from "../components/parameters.js";
import { WITH_BODY } from "../components/problems.js";
import { examplesIn } from "../components/published.js";
import { schemaRef } from "../components/schema-ref.js";
import type { MediaType, Parameter, Paths } from "../shapes.js";

const detail: Parameter = {
  name: "detail",
  in: "query",
  description:
    "How much to say of each request: `full`, the decision, or `outcome`, the number of the line and the outcome alone",
  schema: { type: "string", enum: ["full", "outcome"], default: "full" },
  examples: {
    full: { summary: "The decision", value: "full" },
    outcome: { summary: "The outcome alone", value: "outcome" },
  },
};

/** JSON values one a line, as OpenAPI 3.1 can say it. */
const lines = (component: string): MediaType => ({
  schema: {
    description: "One JSON value a line",
    type: "string",
    contentMediaType: "application/x-ndjson",
    contentSchema: schemaRef(component),
  },
  examples: {
    lines: {
      summary: "One JSON value a line",
      value: examplesIn(component)
        .map((each) => `${JSON.stringify(each)}\n`)
        .join(""),
    },
  },
});

const array = (component: string, most: number): MediaType => ({
  schema: { type: "array", maxItems: most, items: schemaRef(component) },
  examples: { array: { summary: "In one array", value: examplesIn(component) } },
});

/**
 * Many questions in, their answers out.
 *
 * @param arrayItems - how many requests an array may hold
 */
export const batchPaths = (arrayItems: number): Paths => ({
  "/v1/batch": {
    post: {
      operationId: "batch",
      summary: "Any number of requests at once",
      description:
        `As \`application/x-ndjson\`, one request a line, there may be any number: answers come one a line, in order, while lines are ` +
        `still being sent. As \`application/json\`, an array of ${arrayItems.toLocaleString("en")} at most is answered by an array. A request that is wrong ` +
        `gets \`error\` in its place, and the rest goes on. Each request is one of /v1/decisions.`,
      tags: ["Batches"],
      parameters: [...COMMON, detail],
      requestBody: {
        description: "The requests. Recipients are neither logged nor stored, and no answer says an address again.",
        required: true,
        content: { "application/x-ndjson": lines("Request"), "application/json": array("Request", arrayItems) },
      },
      responses: {
        ...WITH_BODY,
        200: {
          description: "One answer for each request, in order, of the media type that was sent.",
          headers: ALWAYS,
          content: { "application/x-ndjson": lines("BatchLine"), "application/json": array("BatchLine", arrayItems) },
        },
      },
    },
  },
});

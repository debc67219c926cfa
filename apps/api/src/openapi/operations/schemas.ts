import { SCHEMA_NAMES } from "@channelwise/policy-schema";
import { ALWAYS, ETAG } from "../components/headers.js";
import { CACHED } from "../components/parameters.js";
import { LIMITED, NOT_FOUND, NOT_MODIFIED } from "../components/problems.js";
import type { Operation, Parameter, Paths } from "../shapes.js";

const file: Parameter = {
  name: "file",
  in: "path",
  required: true,
  description: "Which schema",
  schema: { type: "string", enum: SCHEMA_NAMES.map((name) => `${name}.schema.json`) },
  examples: { request: { summary: "Of a request", value: "request.schema.json" } },
};

interface Drafted {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly $schema: string;
}

const published = ({ operationId, summary, description, $schema }: Drafted): { readonly get: Operation } => ({
  get: {
    operationId,
    summary,
    description,
    tags: ["Schemas"],
    security: [],
    parameters: [file, ...CACHED],
    responses: {
      ...LIMITED,
      ...NOT_MODIFIED,
      ...NOT_FOUND,
      200: {
        description: "The schema.",
        headers: { ...ALWAYS, ...ETAG },
        content: {
          "application/schema+json": {
            schema: {
              type: "object",
              properties: { $schema: { const: $schema }, $id: { type: "string" } },
              required: ["$schema", "$id"],
            },
          },
        },
      },
    },
  },
});

/** The published schemas. */
export const schemasPaths: Paths = {
  "/schemas/v1/{file}": published({
    operationId: "readSchema",
    summary: "A published schema",
    description: "A schema of what goes in or comes out, in draft 2020-12; it stands alone.",
    $schema: "https://json-schema.org/draft/2020-12/schema",
  }),
  "/schemas/v1/draft-07/{file}": published({
    operationId: "readSchemaDraft07",
    summary: "A published schema, in draft-07",
    description: "The same schema for editors that know no later draft.",
    $schema: "http://json-schema.org/draft-07/schema#",
  }),
};

import { decisionSchema } from "@channelwise/policy-core";
import * as z from "zod";
import {
  actionSchema,
  actionSearchAnswerSchema,
  actionSearchRequestSchema,
  contextSchema,
  evaluationAnswerSchema,
  evaluationErrorSchema,
  evaluationRequestSchema,
  evaluationsAnswerSchema,
  evaluationsRequestSchema,
  metadataSchema,
  resourceSchema,
  resourceSearchAnswerSchema,
  resourceSearchRequestSchema,
  resourceTypeSchema,
  subjectSchema,
} from "../../authzen/shapes.js";
import type { Schema } from "../shapes.js";
import { mapSchema } from "./map-schema.js";
import { schemaRef } from "./schema-ref.js";

const MODELS = {
  AuthzenSubject: subjectSchema,
  AuthzenAction: actionSchema,
  AuthzenResource: resourceSchema,
  AuthzenResourceType: resourceTypeSchema,
  AuthzenContext: contextSchema,
  AuthzenEvaluationRequest: evaluationRequestSchema,
  AuthzenEvaluationsRequest: evaluationsRequestSchema,
  AuthzenResourceSearchRequest: resourceSearchRequestSchema,
  AuthzenActionSearchRequest: actionSearchRequestSchema,
  AuthzenError: evaluationErrorSchema,
  AuthzenEvaluationAnswer: evaluationAnswerSchema,
  AuthzenEvaluationsAnswer: evaluationsAnswerSchema,
  AuthzenResourceSearchAnswer: resourceSearchAnswerSchema,
  AuthzenActionSearchAnswer: actionSearchAnswerSchema,
  AuthzenMetadata: metadataSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** Where one has the other in it, it points to it; the decision is the published one. */
const registry = z.registry<{ id: string }>();
for (const [id, model] of Object.entries(MODELS)) registry.add(model, { id });
registry.add(decisionSchema, { id: "Decision" });

const { Decision: _published, ...written } = z.toJSONSchema(registry, {
  io: "input",
  metadata: z.globalRegistry,
  uri: (id) => schemaRef(id).$ref,
}).schemas;

/** The shapes of AuthZEN, made of the models that the routes read and write by. */
export const AUTHZEN_SCHEMAS: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(written).map(([id, schema]) => [id, mapSchema(schema, asDescribed)]),
);

/**
 * Where a schema stands is said by the document; `readOnly` says that a value cannot be changed in the program, which is no
 * matter of a document; a day has its pattern, as in the published schemas, of which generators make no moment in time; and
 * what every number of JSON can be need not be said.
 */
function asDescribed({
  $schema: _draft,
  $id: _place,
  readOnly: _fixed,
  format,
  minimum,
  maximum,
  ...rest
}: Schema): Schema {
  return {
    ...rest,
    ...(format !== undefined && format !== "date" && { format }),
    ...(minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER && { minimum }),
    ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
  };
}

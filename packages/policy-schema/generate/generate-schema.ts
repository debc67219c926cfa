import { DEFAULT_BASE_URL, schemaPath, type Draft, type SchemaName } from "../src/index.js";
import { documentsOf } from "./documents.js";
import { toDraft07 } from "./draft-07.js";
import { withExamples } from "./examples.js";
import { changeInside, type JsonSchema } from "./json-schema.js";
import { structureOf } from "./structure.js";

const DIALECTS = {
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  "7": "http://json-schema.org/draft-07/schema#",
} as const satisfies Readonly<Record<Draft, string>>;

const ORDER: readonly string[] = (
  "$schema $id $comment title description $ref allOf anyOf oneOf type const default pattern not format minLength minimum " +
  "exclusiveMinimum maximum minItems maxItems items properties required additionalProperties examples " +
  "$defs definitions"
).split(" ");

/**
 * A shape as the schema that is published: self-contained, with an absolute `$id`, its keys in a fixed order.
 *
 * @example
 * generateSchema("request", "2020-12").$id // => "https://channelwise.invalid/schemas/v1/request.schema.json"
 */
export function generateSchema(name: SchemaName, draft: Draft): JsonSchema {
  const whole = withExamples(structureOf(name), documentsOf(name));
  const $id = `${DEFAULT_BASE_URL}${schemaPath(name, draft)}`;
  return inOrder({ ...(draft === "7" ? toDraft07(whole) : whole), $schema: DIALECTS[draft], $id });
}

function inOrder(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(changeInside(schema, inOrder));
  return Object.fromEntries(entries.toSorted(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other)));
}

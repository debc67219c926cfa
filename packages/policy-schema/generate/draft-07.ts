import { changeInside, type JsonSchema } from "./json-schema.js";

/** The same schema in draft-07, where `$defs` is `definitions` and a `$ref` hides what stands beside it. */
export function toDraft07(schema: JsonSchema): JsonSchema {
  const { $ref, $defs, ...rest } = changeInside(schema, toDraft07);
  const reference = $ref === undefined ? undefined : { $ref: $ref.replace("#/$defs/", "#/definitions/") };
  if (reference !== undefined && Object.keys(rest).length === 0) return reference;
  return { ...rest, ...(reference && { allOf: [reference] }), ...($defs && { definitions: $defs }) };
}

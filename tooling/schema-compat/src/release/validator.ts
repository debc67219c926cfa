import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json } from "../json.ts";
import { textIn, type JsonSchema } from "../json-schema.ts";

/** Says of a document what is wrong with it by a schema; nothing where it is valid. */
export type Validate = (document: Json) => string | undefined;

/**
 * Compiles a schema of draft 2020-12, strictly.
 *
 * @example
 * validatorOf({ type: "string" })(7);
 * // => "the document must be string"
 * @throws Error where the schema is not one
 */
export function validatorOf(schema: JsonSchema): Validate {
  // each schema has an Ajv of its own, since the released one and the working one have the same $id
  const ajv = addFormats.default(new Ajv2020({ strict: true }));
  const validate = compiled(schema, ajv);
  return (document) =>
    validate(document) ? undefined : ajv.errorsText(validate.errors?.slice(0, 1), { dataVar: "the document" });
}

function compiled(schema: JsonSchema, ajv: Ajv2020): ValidateFunction {
  try {
    return ajv.compile(schema);
  } catch (error) {
    const which = textIn(schema, "$id") ?? "a schema without $id";
    throw new TypeError(`${which} cannot be used: ${error instanceof Error ? error.message : ""}`, { cause: error });
  }
}

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import type { Json } from "../json.ts";
import type { JsonSchema } from "../json-schema.ts";

const TEXTS = ["", "a", "b", "c", "ab", "bc", "2026-01-01", "a@b.eu"];
const NUMBERS = [-7, -2, 0, 0.5, 1, 2, 5, 7, 11];
const KEYS = ["a", "b", "c"];

/** Documents of few names and values, such as the schemas that tests are made with speak of. */
export const someDocument: fc.Arbitrary<Json> = fc.letrec<{ value: Json; object: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 6, arbitrary: fc.constantFrom<Json>(...TEXTS, ...NUMBERS, true, false, null) },
    { weight: 3, arbitrary: tie("object") },
    { weight: 1, arbitrary: fc.array(tie("value"), { maxLength: 3 }) },
  ),
  object: fc.dictionary(fc.constantFrom(...KEYS), tie("value"), { maxKeys: 3, noNullPrototype: true }),
})).value;

/** Says whether a document is valid by a schema, which may be written as nobody should. */
export function validity(schema: JsonSchema): (document: Json) => boolean {
  const validate = addFormats.default(new Ajv2020({ strict: false, logger: false })).compile(schema);
  return (document) => validate(document);
}

import type { Ref } from "../shapes.js";

/**
 * Points to a schema among the components.
 *
 * @example
 * schemaRef("Decision") // => { $ref: "#/components/schemas/Decision" }
 */
export const schemaRef = (name: string): Ref & Readonly<Record<string, unknown>> => ({
  $ref: `#/components/schemas/${name}`,
});

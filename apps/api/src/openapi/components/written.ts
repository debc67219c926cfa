import type { Schema } from "../shapes.js";
import { schemaRef } from "./schema-ref.js";

export const text = (description: string, ...examples: readonly string[]): Schema => ({
  description,
  type: "string",
  ...(examples.length > 0 && { examples }),
});

export const list = (description: string, items: Schema): Schema => ({ description, type: "array", items });

/** A shape that is described elsewhere, and what it is here. */
export const a = (component: string, description: string): Schema => ({ ...schemaRef(component), description });

/** An object whose fields are always there, but for those named. */
export const object = (
  title: string,
  description: string,
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema => ({
  title,
  description,
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

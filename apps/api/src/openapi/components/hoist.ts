import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../shapes.js";
import { isObject, mapSchema } from "./map-schema.js";
import { schemaRef } from "./schema-ref.js";

/** Where a schema that stands alone has the shapes that it uses. */
const LOCAL = "#/$defs/";

/**
 * The name of a component, out of the name of a file or of a shape in it.
 *
 * @example
 * componentName("batch-line") // => "BatchLine"
 * componentName("policyIdentity") // => "PolicyIdentity"
 */
export const componentName = (name: string): string =>
  name.replaceAll(/(?:^|-)(?<first>[a-z])/gu, (_match, first: string) => first.toUpperCase());

/**
 * Makes components of schemas that each stand alone: the schema itself is one, and each shape in its `$defs` is one. What
 * says where the schema stands (`$schema`, `$id`) is left out, since it stands in the document now.
 *
 * A shape that several schemas have becomes one component. Its examples may differ, as each schema shows what befits it: the
 * component has those of the first, and of the schema that is the shape itself, if there is one.
 *
 * @throws TypeError where one name means two things: a programmer's error
 *
 * @example
 * hoist([["advice", { items: { $ref: "#/$defs/decision" }, $defs: { decision: { type: "object" } } }]])
 * // => { Advice: { items: { $ref: "#/components/schemas/Decision" } }, Decision: { type: "object" } }
 */
export function hoist(schemas: readonly (readonly [name: string, schema: Schema])[]): Readonly<Record<string, Schema>> {
  const whole = schemas.map(([name, { $schema: _draft, $id: _id, $defs: _shapes, ...rest }]) => [name, rest] as const);
  const shapes = schemas.flatMap(([, { $defs }]) =>
    isObject($defs) ? Object.entries($defs).filter(isNamedSchema) : [],
  );
  const components = new Map<string, Schema>();
  for (const [name, schema] of [...whole, ...shapes]) {
    const component = componentName(name);
    const pointed = mapSchema(schema, pointToComponents);
    const known = components.get(component);
    if (known === undefined) components.set(component, pointed);
    else if (!isDeepStrictEqual(withoutNotes(known), withoutNotes(pointed))) {
      throw new TypeError(`Two schemas mean different things by ${component}`);
    }
  }
  return Object.fromEntries(components);
}

const isNamedSchema = (entry: [string, unknown]): entry is [string, Schema] => isObject(entry[1]);

function pointToComponents(schema: Schema): Schema {
  const { $ref } = schema;
  if (typeof $ref !== "string") return schema;
  if (!$ref.startsWith(LOCAL)) throw new TypeError(`A published schema stands alone, but points to ${$ref}`);
  return { ...schema, ...schemaRef(componentName($ref.slice(LOCAL.length))) };
}

/** A schema without what does not bear on which documents are valid, and may differ from file to file. */
const withoutNotes = (schema: Schema): Schema =>
  mapSchema(schema, ({ examples: _examples, $comment: _comment, ...rest }) => rest);

/** The keywords that our schemas use. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  $comment?: string;
  $ref?: string;
  allOf?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  not?: JsonSchema;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  default?: unknown;
  pattern?: string;
  format?: string;
  minLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  properties?: Readonly<Record<string, JsonSchema>>;
  additionalProperties?: boolean | JsonSchema;
  required?: readonly string[];
  examples?: readonly unknown[];
  $defs?: Readonly<Record<string, JsonSchema>>;
  definitions?: Readonly<Record<string, JsonSchema>>;
}

type Change = (schema: JsonSchema) => JsonSchema;

const inEach = (schemas: Readonly<Record<string, JsonSchema>>, change: Change): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, change(one)]));

/** The same schema with every schema that is directly inside it changed. */
export function changeInside(schema: JsonSchema, change: Change): JsonSchema {
  const { allOf, anyOf, oneOf, items, properties, additionalProperties, $defs, definitions } = schema;
  return {
    ...schema,
    ...(allOf && { allOf: allOf.map(change) }),
    ...(anyOf && { anyOf: anyOf.map(change) }),
    ...(oneOf && { oneOf: oneOf.map(change) }),
    ...(items && { items: change(items) }),
    ...(properties && { properties: inEach(properties, change) }),
    ...(typeof additionalProperties === "object" && { additionalProperties: change(additionalProperties) }),
    ...($defs && { $defs: inEach($defs, change) }),
    ...(definitions && { definitions: inEach(definitions, change) }),
  };
}

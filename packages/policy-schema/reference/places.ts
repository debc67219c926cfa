import type { JsonSchema } from "../generate/json-schema.js";

/** Where on the page a shape is described. */
export interface Place {
  readonly heading: string;
  readonly schema: JsonSchema;
}

/** A shape that stands in several schemas is described where it is first met. */
export interface Places {
  /** What is described in a schema's own section: first its root, then what that mentions, in this order. */
  readonly of: (root: JsonSchema) => readonly Place[];
  /** Where what a schema says at one place is described: the place of what is referred to, or of what is the same. */
  readonly find: (schema: JsonSchema, root: JsonSchema) => Place | undefined;
  /** Where the closed list of these values is described. */
  readonly list: (values: readonly string[]) => Place | undefined;
}

/** What is referred to, or the schema itself. */
export const resolve = (schema: JsonSchema, root: JsonSchema): JsonSchema =>
  root.$defs?.[schema.$ref?.slice("#/$defs/".length) ?? ""] ?? schema;

/**
 * What a shape says, whoever may leave out what: an answer may grow and a case is strict, but an alternative is an
 * alternative.
 */
const saidBy = ({ properties, anyOf, oneOf, type, pattern, title }: JsonSchema): string =>
  JSON.stringify(
    properties === undefined ? { title, anyOf, oneOf, type, pattern } : { properties },
    (key, value: unknown) => (key === "examples" ? undefined : value),
  );

const below = ({ properties = {}, items, anyOf = [], oneOf = [], additionalProperties }: JsonSchema) => [
  ...Object.values(properties),
  ...(items === undefined ? [] : [items]),
  ...anyOf,
  ...oneOf,
  ...(typeof additionalProperties === "object" ? [additionalProperties] : []),
];

/** @throws TypeError where two shapes of the same title differ: a programmer's error */
export function placesOf(roots: readonly JsonSchema[]): Places {
  const known = new Map<string, Place>();
  const sections = new Map<JsonSchema, readonly Place[]>();

  const find = (schema: JsonSchema, root: JsonSchema): Place | undefined => known.get(saidBy(resolve(schema, root)));

  function add(schema: JsonSchema, root: JsonSchema): readonly Place[] {
    const { title: heading = "" } = schema;
    if ([...known.values()].some((place) => place.heading === heading)) {
      throw new TypeError(`Two shapes that differ are called ${heading}`);
    }
    const place = { heading, schema };
    known.set(saidBy(schema), place);
    return [place, ...met(schema, root)];
  }

  const met = (schema: JsonSchema, root: JsonSchema): readonly Place[] =>
    below(schema).flatMap((one) => {
      if (find(one, root) !== undefined) return [];
      return one.$ref === undefined ? met(one, root) : add(resolve(one, root), root);
    });

  for (const root of roots) sections.set(root, add(root, root));
  return {
    of: (root) => sections.get(root) ?? [],
    find,
    list: (values) =>
      [...known.values()].find(
        ({ schema: { oneOf = [] } }) => oneOf.map((one) => one.const).join("|") === values.join("|"),
      ),
  };
}

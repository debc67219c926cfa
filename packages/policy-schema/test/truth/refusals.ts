import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { schemaText, type SchemaName } from "../../src/index.js";

/** Keywords that refuse nothing by themselves: they describe, or hold schemas that do. */
const SILENT: ReadonlySet<string> = new Set(
  "$schema $id $comment title description default examples $defs definitions $ref properties items allOf".split(" "),
);
const HOLD_NAMED: ReadonlySet<string> = new Set(["$defs", "properties"]);
const HOLD_SCHEMAS: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);
const HOLD_ONE: ReadonlySet<string> = new Set(["items", "additionalProperties"]);

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];

/** Each schema in a schema, with its place in it. */
function schemasIn(schema: unknown, place = "#"): readonly (readonly [unknown, string])[] {
  const held = entriesOf(schema).flatMap(([keyword, value]) => {
    const here = `${place}/${keyword}`;
    if (HOLD_ONE.has(keyword)) return schemasIn(value, here);
    if (!HOLD_NAMED.has(keyword) && !HOLD_SCHEMAS.has(keyword)) return [];
    return entriesOf(value).flatMap(([name, one]) => schemasIn(one, `${here}/${name}`));
  });
  return [[schema, place], ...held];
}

/** Whether it can refuse anything: not what holds schemas, nor what asks that a name is a text. */
const canRefuse = (keyword: string, value: unknown): boolean =>
  keyword === "additionalProperties"
    ? value === false
    : keyword === "propertyNames"
      ? JSON.stringify(value) !== '{"type":"string"}'
      : !SILENT.has(keyword);

/** The places in a schema that can refuse a document, and those of them that refuse one of these. */
export interface Refusals {
  readonly possible: readonly string[];
  readonly seen: readonly string[];
}

export function refusalsOf(shape: SchemaName, texts: readonly string[]): Refusals {
  const schema = JSON.parse(schemaText(shape)) as object;
  const schemas = schemasIn(schema);
  const possible = schemas.flatMap(([one, place]) =>
    entriesOf(one).flatMap(([keyword, value]) => (canRefuse(keyword, value) ? [`${place}/${keyword}`] : [])),
  );
  const places = new Map(schemas);
  const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true, verbose: true }));
  const isValid = ajv.compile(schema);
  const seen = new Set<string>();
  for (const text of texts) {
    if (isValid(JSON.parse(text))) continue;
    for (const { parentSchema, keyword } of isValid.errors ?? []) seen.add(`${places.get(parentSchema)}/${keyword}`);
  }
  return { possible, seen: possible.filter((place) => seen.has(place)) };
}

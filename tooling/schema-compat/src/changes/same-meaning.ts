import { canonical, isList, isObject, sameJson, type Json } from "../json.ts";
import {
  ANNOTATIONS,
  namedSchemasIn,
  SCHEMA_LISTS,
  SCHEMA_MAPS,
  SCHEMA_PLACES,
  schemaIn,
  schemasIn,
  textIn,
  without,
  type JsonSchema,
  type Schema,
} from "../json-schema.ts";
import { AROUND, inPlace, targetOf } from "./references.ts";

const UNHEARD = new Set([...ANNOTATIONS, ...AROUND]);
const UNORDERED = new Set(["required", "enum", "type"]);
const REFERENCE = new Set(["$ref"]);

type Same = (was: Schema, is: Schema) => boolean;

/**
 * Whether a schema inside `before` demands what another inside `after` demands, word for word, whatever their definitions
 * are called. Two that say it by other keywords are not the same: the answer may be no for two that mean the same, never yes
 * for two that do not.
 *
 * @example
 * sameMeaning({ $defs: { a: { type: "null" } } }, {})({ $ref: "#/$defs/a" }, { type: "null", title: "Nothing" });
 * // => true
 */
export function sameMeaning(before: JsonSchema, after: JsonSchema): Same {
  // a pair that is being compared is taken as the same: only a difference found elsewhere can show that it is not
  const open = new Set<string>();

  const same: Same = (was, is) => {
    if (typeof was === "boolean" || typeof is === "boolean") return was === is;
    const [from, to] = [textIn(was, "$ref"), textIn(is, "$ref")];
    if (from === undefined && to === undefined) return sameKeywords(without(was, UNHEARD), without(is, UNHEARD), same);
    if (from !== undefined && to !== undefined) return sameReferences(was, is, from, to);
    const [here, there] = [inPlace(was, before), inPlace(is, after)];
    return here !== undefined && there !== undefined && guarded(`${from} ${to}`, () => same(here, there));
  };

  const sameReferences = (was: JsonSchema, is: JsonSchema, from: string, to: string): boolean => {
    if (!same(without(was, REFERENCE), without(is, REFERENCE))) return false;
    const [one, other] = [targetOf(before, from), targetOf(after, to)];
    if (one === undefined || other === undefined) return one === other && from === to;
    return guarded(`${from} ${to}`, () => same(one, other));
  };

  const guarded = (pair: string, compare: () => boolean): boolean => {
    // a schema that is its own definition, in place on one side only, is not worth the trouble: say that it differs
    if (open.has(pair)) return !pair.includes("undefined");
    open.add(pair);
    try {
      return compare();
    } finally {
      open.delete(pair);
    }
  };

  return same;
}

const sameKeywords = (was: JsonSchema, is: JsonSchema, same: Same): boolean =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])].every((keyword) => sameValue(keyword, was, is, same));

function sameValue(keyword: string, was: JsonSchema, is: JsonSchema, same: Same): boolean {
  const [one, other] = [was[keyword], is[keyword]];
  if (one === undefined || other === undefined) return false;
  if (SCHEMA_MAPS.has(keyword) && isObject(one) && isObject(other)) {
    const [mine, theirs] = [namedSchemasIn(was, keyword), namedSchemasIn(is, keyword)];
    return mine.size === theirs.size && [...mine].every(([name, schema]) => both(schema, theirs.get(name), same));
  }
  if (SCHEMA_LISTS.has(keyword) && isList(one) && isList(other)) {
    const [mine, theirs] = [schemasIn(was, keyword) ?? [], schemasIn(is, keyword) ?? []];
    return mine.length === theirs.length && mine.every((schema, place) => both(schema, theirs[place], same));
  }
  if (SCHEMA_PLACES.has(keyword)) {
    const [mine, theirs] = [schemaIn(was, keyword), schemaIn(is, keyword)];
    return mine === undefined ? sameJson(one, other) : both(mine, theirs, same);
  }
  return sameJson(inOrder(keyword, one), inOrder(keyword, other));
}

const both = (was: Schema, is: Schema | undefined, same: Same): boolean => is !== undefined && same(was, is);

const inOrder = (keyword: string, value: Json): Json =>
  UNORDERED.has(keyword) && isList(value) ? value.map(canonical).toSorted() : value;

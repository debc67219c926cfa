import type { JsonSchema } from "../generate/json-schema.js";
import { code, linkTo, listed } from "./markdown.js";
import { patternWords } from "./pattern-words.js";
import { resolve, type Place, type Places } from "./places.js";

/** Of what type a value is, in a few words, with links to what is described elsewhere on the page. */
export function typeWords(schema: JsonSchema, root: JsonSchema, places: Places): string {
  const place = places.find(schema, root);
  if (place !== undefined) return variantWords(resolve(schema, root), place);
  const words = (one: JsonSchema): string => typeWords(one, root, places);
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.anyOf !== undefined) return eitherOf(schema.anyOf.map(words));
  if (schema.items !== undefined) return listWords(schema, words);
  if (typeof schema.additionalProperties === "object") return `${words(schema.additionalProperties)} by key`;
  if (schema.type === "null") return code("null");
  if (schema.type === "integer") return `integer${rangeWords(schema)}`;
  if (schema.type === "string") return textWords(schema);
  const values = Object.keys(schema.properties ?? {});
  const list = values.length === 0 ? undefined : places.list(values);
  return list === undefined ? (schema.type ?? "") : `string for each ${linkTo(list.heading)}`;
}

/** A link to where a shape is described, with what is required here and not there, or there and not here. */
function variantWords({ required = [] }: JsonSchema, { heading, schema }: Place): string {
  const usual = schema.required ?? [];
  const inPart = usual.some((name) => !required.includes(name));
  const named = inPart ? required : required.filter((name) => !usual.includes(name));
  const always = named.length === 0 ? "" : `, with ${listed(named.map(code))}`;
  return `${linkTo(heading)}${inPart ? ", in part" : ""}${always}`;
}

function listWords({ items = {}, minItems, maxItems }: JsonSchema, words: (one: JsonSchema) => string): string {
  const each = words(items);
  const several = /^(?:string|integer)\b/u.test(each) ? each.replace(/^\w+/u, "$&s") : each;
  const most = maxItems === undefined ? "" : `, at most ${grouped(maxItems)}`;
  return `${minItems === undefined ? "" : "non-empty "}list of ${several}${most}`;
}

function textWords({ format, pattern, minLength }: JsonSchema): string {
  if (format === "date") return "date, `YYYY-MM-DD`";
  if (pattern !== undefined) return patternWords(pattern);
  return minLength === undefined ? "string" : "non-empty string";
}

function rangeWords({ minimum, exclusiveMinimum, maximum }: JsonSchema): string {
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  const from = least === undefined || least === Number.MIN_SAFE_INTEGER ? "" : `, from ${grouped(least)}`;
  return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? from : `${from} to ${grouped(maximum)}`;
}

const eitherOf = (words: readonly string[]): string =>
  words.join(words.some((one) => one.includes(" or ")) ? ", or " : " or ");

const grouped = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");

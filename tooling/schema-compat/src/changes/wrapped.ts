import { ANNOTATIONS, takesAnything, without, type JsonSchema } from "../json-schema.ts";
import { choicesOf } from "./aspect-unions.ts";

const BESIDE = new Set([...ANNOTATIONS, "default"]);

/**
 * Two schemas of which one only chooses between branches, and the other is what one of the branches may be: that other as a
 * choice of one. So what could become null too is found in its branch.
 *
 * @example
 * wrapped({ type: "string" }, { anyOf: [{ type: "string" }, { type: "null" }] })[0];
 * // => { anyOf: [{ type: "string" }] }
 */
export function wrapped(was: JsonSchema, is: JsonSchema): readonly [JsonSchema, JsonSchema] {
  const [from, to] = [choiceOnly(was), choiceOnly(is)];
  if (from === undefined && to !== undefined && !stands(was)) return [asChoice(was, to), is];
  if (to === undefined && from !== undefined && !stands(is)) return [was, asChoice(is, from)];
  return [was, is];
}

/** What is no branch of anything: it has choices of its own, it takes all there is, or it is a whole schema. */
const stands = (schema: JsonSchema): boolean =>
  choicesOf(schema, "anyOf") !== undefined ||
  choicesOf(schema, "oneOf") !== undefined ||
  takesAnything(schema) ||
  "$defs" in schema;

function choiceOnly(schema: JsonSchema): "anyOf" | "oneOf" | undefined {
  const demands = Object.keys(without(schema, BESIDE));
  return (["anyOf", "oneOf"] as const).find(
    (keyword) => demands.length === 1 && demands[0] === keyword && choicesOf(schema, keyword) !== undefined,
  );
}

function asChoice(schema: JsonSchema, keyword: "anyOf" | "oneOf"): JsonSchema {
  const said = Object.entries(schema).filter(([name]) => BESIDE.has(name));
  return { ...Object.fromEntries(said), [keyword]: [without(schema, BESIDE)] };
}

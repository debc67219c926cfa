import { isObject } from "../json.ts";
import { ANNOTATIONS, textIn, without, type JsonSchema, type Schema } from "../json-schema.ts";
import { valueAt } from "../pointer.ts";
import type { Both } from "./aspect.ts";

/** Says who a schema is, and what is at hand in it; no part of what it demands. */
export const AROUND: ReadonlySet<string> = new Set(["$id", "$schema", "$defs", "definitions"]);
const REFERENCE = new Set(["$ref"]);
const SAID_OF_A_PLACE = new Set([...ANNOTATIONS, "default"]);

/** What a reference leads to inside the same schema; nothing where it leads elsewhere or nowhere. */
export function targetOf(root: JsonSchema, reference: string): Schema | undefined {
  if (!reference.startsWith("#")) return undefined;
  const found = valueAt(root, decodeURIComponent(reference.slice(1)));
  return typeof found === "boolean" || isObject(found) ? found : undefined;
}

/** Where a reference in the released schema leads to now. */
export const nowCalled = (reference: string, { renamed }: Both): string => renamed.get(reference) ?? reference;

/**
 * A schema with what its reference leads to written in its place, one step deep. Nothing where that cannot be said in one
 * schema, since both demand something by the same keyword.
 *
 * @example
 * inPlace({ $ref: "#/$defs/word", title: "W" }, { $defs: { word: { type: "string" } } });
 * // => { type: "string", title: "W" }
 */
export function inPlace(schema: JsonSchema, root: JsonSchema): Schema | undefined {
  const reference = textIn(schema, "$ref");
  if (reference === undefined) return schema;
  const target = targetOf(root, reference);
  const beside = without(schema, REFERENCE);
  if (target === undefined) return undefined;
  if (typeof target === "boolean") return target ? beside : false;
  const body = without(target, AROUND);
  const twice = Object.keys(beside).some((keyword) => keyword in body && !SAID_OF_A_PLACE.has(keyword));
  return twice ? undefined : { ...body, ...beside };
}

/** Whether it leads to what is compared by its name: a definition, or the whole schema. Another place may hold another thing. */
export const isByName = (reference: string): boolean => /^#(?:\/(?:\$defs|definitions)\/[^/]+)?$/u.test(reference);

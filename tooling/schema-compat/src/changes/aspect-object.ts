import { namedSchemasIn, schemaIn, takesAnything, textsIn, type JsonSchema, type Schema } from "../json-schema.ts";
import { pointerTo } from "../pointer.ts";
import type { Aspect, Both } from "./aspect.ts";
import { change, type Change } from "./change.ts";

/**
 * Properties, and what becomes of others. For each name, what was demanded of its value is compared with what is: by
 * `properties` where it is named there, else by `additionalProperties`, of the schema that was or of the one that is.
 */
export const object: Aspect = {
  keywords: ["properties", "additionalProperties", "required"],
  changes: (was, is, pointer, both) => [
    ...propertyChanges(was, is, pointer, both),
    ...requiredChanges(was, is, pointer),
    ...otherChanges(was, is, pointer, both),
  ],
};

const others = (schema: JsonSchema): Schema => schemaIn(schema, "additionalProperties") ?? true;

function propertyChanges(before: JsonSchema, after: JsonSchema, pointer: string, both: Both): readonly Change[] {
  const [were, are] = [namedSchemasIn(before, "properties"), namedSchemasIn(after, "properties")];
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((name) => {
    const [was, is] = [were.get(name), are.get(name)];
    const place = pointerTo(pointer, "properties", name);
    if (was === undefined) return is === undefined ? [] : added(others(before), is, place, both);
    return is === undefined ? removed(was, others(after), place, both) : both.compare(was, is, place);
  });
}

function added(was: Schema, is: Schema, place: string, { compare }: Both): readonly Change[] {
  if (was === false) return [change("property-added-closed", place)];
  if (takesAnything(was)) return [change("property-added-open", place)];
  return [change("property-listed", place), ...compare(was, is, place)];
}

function removed(was: Schema, is: Schema, place: string, { compare }: Both): readonly Change[] {
  if (is === false) return [change("property-removed-closed", place)];
  if (takesAnything(is)) return [change("property-removed-open", place)];
  return [change("property-unlisted", place), ...compare(was, is, place)];
}

function requiredChanges(before: JsonSchema, after: JsonSchema, pointer: string): readonly Change[] {
  const [were, are] = [textsIn(before, "required"), textsIn(after, "required")];
  const place = pointerTo(pointer, "required");
  return [
    ...are.filter((name) => !were.includes(name)).map((name) => change("required-added", place, { is: name })),
    ...were.filter((name) => !are.includes(name)).map((name) => change("required-removed", place, { was: name })),
  ];
}

function otherChanges(before: JsonSchema, after: JsonSchema, pointer: string, { compare }: Both): readonly Change[] {
  const [was, is] = [others(before), others(after)];
  const place = pointerTo(pointer, "additionalProperties");
  if (takesAnything(was) && takesAnything(is)) return [];
  if (was === false || takesAnything(is)) return was === is ? [] : [change("object-opened", place, { was, is })];
  if (is === false || takesAnything(was)) return [change("object-closed", place, { was, is })];
  return compare(was, is, place);
}

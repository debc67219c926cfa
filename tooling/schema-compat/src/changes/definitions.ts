import { namedSchemasIn, type JsonSchema, type Schema } from "../json-schema.ts";
import { pointerTo } from "../pointer.ts";
import type { Aspect } from "./aspect.ts";
import { change } from "./change.ts";
import { sameMeaning } from "./same-meaning.ts";

/** Where definitions stand: the second is what drafts before 2019-09 call it. */
const PLACES = ["$defs", "definitions"];

/** The definitions of a schema by the pointers to them. */
function definitionsIn(schema: JsonSchema, pointer: string): ReadonlyMap<string, Schema> {
  return new Map(
    PLACES.flatMap((place) =>
      [...namedSchemasIn(schema, place)].map(([name, one]) => [pointerTo(pointer, place, name), one] as const),
    ),
  );
}

/** Definitions of the released schema that have another name now, by reference: the same words under a name that is new. */
export function renamedDefinitions(before: JsonSchema, after: JsonSchema): ReadonlyMap<string, string> {
  const [were, are] = [definitionsIn(before, "#"), definitionsIn(after, "#")];
  const same = sameMeaning(before, after);
  const renamed = new Map<string, string>();
  const free = new Map([...are].filter(([reference]) => !were.has(reference)));
  for (const [reference, was] of were) {
    const found = are.has(reference) ? undefined : [...free].find(([, is]) => same(was, is))?.[0];
    if (found === undefined) continue;
    free.delete(found);
    renamed.set(reference, found);
  }
  return renamed;
}

/** References to definitions of the released schema that are gone. */
export function removedDefinitions(before: JsonSchema, after: JsonSchema): ReadonlySet<string> {
  const are = definitionsIn(after, "#");
  return new Set([...definitionsIn(before, "#").keys()].filter((reference) => !are.has(reference)));
}

/** Definitions by their names, which generated types have: each is compared here, once, wherever it is referred to. */
export const definitions: Aspect = {
  keywords: PLACES,
  changes: (before, after, pointer, { renamed, compare }) => {
    const [were, are] = [definitionsIn(before, pointer), definitionsIn(after, pointer)];
    const nowAt = (place: string): string | undefined => renamed.get(`#${place}`)?.slice(1);
    const found = new Set([...were.keys()].map(nowAt));
    return [
      ...[...were].flatMap(([place, was]) => {
        const [is, now] = [are.get(place), nowAt(place)];
        if (is !== undefined) return compare(was, is, place);
        return [
          now === undefined ? change("definition-removed", place) : change("definition-renamed", place, { is: now }),
        ];
      }),
      ...[...are.keys()]
        .filter((place) => !were.has(place) && !found.has(place))
        .map((place) => change("definition-added", place)),
    ];
  },
};

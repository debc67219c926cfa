import { isList, sameJson } from "../json.ts";
import { schemaIn, takesAnything } from "../json-schema.ts";
import { pointerTo } from "../pointer.ts";
import type { Aspect } from "./aspect.ts";
import { change } from "./change.ts";
import type { ChangeKind } from "./kinds.ts";

const partsBy = (keyword: "items" | "propertyNames", added: ChangeKind, removed: ChangeKind): Aspect => ({
  keywords: [keyword],
  changes: (before, after, pointer, { compare }) => {
    if ([before, after].some((schema) => isList(schema[keyword])))
      return sameJson(before[keyword], after[keyword])
        ? []
        : [change("unknown-keyword", pointerTo(pointer, keyword), { was: before[keyword], is: after[keyword] })];
    const [was, is] = [schemaIn(before, keyword) ?? true, schemaIn(after, keyword) ?? true];
    const place = pointerTo(pointer, keyword);
    // a schema that is not there has no parts of its own to go on with
    if (before[keyword] === undefined && after[keyword] === undefined) return [];
    if (takesAnything(was) && !takesAnything(is)) return [change(added, place, { is })];
    if (!takesAnything(was) && takesAnything(is)) return [change(removed, place, { was })];
    return compare(was, is, place);
  },
});

/** What stands in a list. */
export const items = partsBy("items", "items-added", "items-removed");

/** What properties may be called. */
export const names = partsBy("propertyNames", "property-names-added", "property-names-removed");

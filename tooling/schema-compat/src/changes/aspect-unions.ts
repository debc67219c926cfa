import { schemasIn, type JsonSchema, type Schema } from "../json-schema.ts";
import { pointerTo } from "../pointer.ts";
import { areApart } from "./apart.ts";
import type { Aspect, Both } from "./aspect.ts";
import { matchBranches } from "./branches.ts";
import { change, type Change } from "./change.ts";
import type { ChangeKind } from "./kinds.ts";
import { closedList } from "./values.ts";

type Keyword = "allOf" | "anyOf" | "oneOf";

/** Schemas that hold together, or of which one does. */
export const unions: Aspect = {
  keywords: ["allOf", "anyOf", "oneOf"],
  changes: (was, is, pointer, both) => [
    ...allOfChanges(was, is, pointer, both),
    ...unionChanges("anyOf", was, is, pointer, both),
    ...unionChanges("oneOf", was, is, pointer, both),
  ],
};

/** What a schema lets one choose from. A closed list written as `oneOf` is compared as such. */
export const choicesOf = (schema: JsonSchema, keyword: Keyword): readonly Schema[] | undefined =>
  keyword === "oneOf" && closedList(schema)?.keyword === "oneOf" ? undefined : schemasIn(schema, keyword);

function allOfChanges(was: JsonSchema, is: JsonSchema, pointer: string, both: Both): readonly Change[] {
  const [were, are] = [schemasIn(was, "allOf") ?? [], schemasIn(is, "allOf") ?? []];
  return branchChanges(were, are, "all-of-added", "all-of-removed", pointerTo(pointer, "allOf"), both);
}

function unionChanges(
  keyword: "anyOf" | "oneOf",
  was: JsonSchema,
  is: JsonSchema,
  pointer: string,
  both: Both,
): readonly Change[] {
  const [were, are] = [choicesOf(was, keyword), choicesOf(is, keyword)];
  const place = pointerTo(pointer, keyword);
  if (were === undefined) return are === undefined ? [] : [change("union-added", place)];
  if (are === undefined) return [change("union-removed", place)];
  if (keyword === "oneOf" && !(areApart(were, both.before) && areApart(are, both.after)))
    return both.same({ oneOf: were }, { oneOf: are }) ? [] : [change("overlap-changed", place)];
  return branchChanges(were, are, "branch-added", "branch-removed", place, both);
}

function branchChanges(
  were: readonly Schema[],
  are: readonly Schema[],
  more: ChangeKind,
  less: ChangeKind,
  place: string,
  both: Both,
): readonly Change[] {
  const { pairs, removed, added } = matchBranches(were, are, both);
  return [
    ...pairs.flatMap(({ was, is }) => both.compare(was.schema, is.schema, pointerTo(place, is.place))),
    ...removed.map((was) => change(less, pointerTo(place, was.place), { was: was.schema })),
    ...added.map((is) => change(more, pointerTo(place, is.place), { is: is.schema })),
  ];
}

import { canonical } from "../json.ts";
import { namedSchemasIn, textIn, type JsonSchema, type Schema } from "../json-schema.ts";
import type { Both } from "./aspect.ts";
import { inPlace, nowCalled } from "./references.ts";

/** A branch and its place in the list. */
export interface Branch {
  readonly schema: Schema;
  readonly place: number;
}

export interface Matched {
  readonly pairs: readonly { readonly was: Branch; readonly is: Branch }[];
  readonly removed: readonly Branch[];
  readonly added: readonly Branch[];
}

type Alike = (was: Schema, is: Schema, both: Both) => boolean;

/** What makes two branches the same one, the surest first. */
const SIGNS: readonly Alike[] = [
  (was, is, both) => {
    const [from, to] = [referenceOf(was), referenceOf(is)];
    return from !== undefined && nowCalled(from, both) === to;
  },
  (was, is, { same }) => same(was, is),
  (was, is, both) => haveOneMark(marksOf(was, both.before), marksOf(is, both.after)),
  (was, is) => titleOf(was) !== undefined && titleOf(was) === titleOf(is),
];

/** Finds for each branch the one that it is now: by its reference, its content, its mark or its title. */
export function matchBranches(were: readonly Schema[], are: readonly Schema[], both: Both): Matched {
  let removed: readonly Branch[] = were.map((schema, place) => ({ schema, place }));
  let added: readonly Branch[] = are.map((schema, place) => ({ schema, place }));
  const pairs: { readonly was: Branch; readonly is: Branch }[] = [];
  for (const alike of SIGNS)
    for (const was of removed) {
      const is = added.find(({ schema }) => alike(was.schema, schema, both));
      if (is === undefined) continue;
      pairs.push({ was, is });
      removed = removed.filter((one) => one !== was);
      added = added.filter((one) => one !== is);
    }
  return { pairs, removed, added };
}

const referenceOf = (schema: Schema): string | undefined =>
  typeof schema === "boolean" ? undefined : textIn(schema, "$ref");

const titleOf = (schema: Schema): string | undefined =>
  typeof schema === "boolean" ? undefined : textIn(schema, "title");

/** Properties that have one value only: what tells a branch from the others. */
function marksOf(schema: Schema, root: JsonSchema): ReadonlyMap<string, string> {
  const body = typeof schema === "boolean" ? undefined : inPlace(schema, root);
  if (body === undefined || typeof body === "boolean") return new Map();
  return new Map(
    [...namedSchemasIn(body, "properties")].flatMap(([name, property]) => {
      const value = typeof property === "boolean" ? undefined : property["const"];
      return value === undefined ? [] : [[name, canonical(value)] as const];
    }),
  );
}

function haveOneMark(were: ReadonlyMap<string, string>, are: ReadonlyMap<string, string>): boolean {
  const shared = [...were].filter(([name]) => are.has(name));
  return shared.length > 0 && shared.every(([name, value]) => are.get(name) === value);
}

import { textIn, type JsonSchema, type Schema } from "../json-schema.ts";
import { pointerTo } from "../pointer.ts";
import type { Aspect, Both } from "./aspect.ts";
import { preset } from "./aspect-default.ts";
import { identity } from "./aspect-identity.ts";
import { limits } from "./aspect-limits.ts";
import { refusal } from "./aspect-not.ts";
import { object } from "./aspect-object.ts";
import { items, names } from "./aspect-parts.ts";
import { texts } from "./aspect-texts.ts";
import { type } from "./aspect-type.ts";
import { unions } from "./aspect-unions.ts";
import { values } from "./aspect-values.ts";
import { writtenForm } from "./aspect-written-form.ts";
import { change, type Change } from "./change.ts";
import { definitions, removedDefinitions, renamedDefinitions } from "./definitions.ts";
import { inPlace, isByName, nowCalled, targetOf } from "./references.ts";
import { sameMeaning } from "./same-meaning.ts";
import { unknownKeywordChanges } from "./unknown-keywords.ts";
import { wrapped } from "./wrapped.ts";

const ASPECTS: readonly Aspect[] = [
  identity,
  texts,
  preset,
  type,
  values,
  writtenForm,
  limits,
  items,
  object,
  names,
  unions,
  refusal,
  definitions,
];

const KNOWN: ReadonlySet<string> = new Set(["$ref", ...ASPECTS.flatMap(({ keywords }) => keywords)]);

/**
 * Everything that changed from one schema to another, each thing once and where it stands.
 *
 * A verdict "compatible" can be relied on. "Breaking" may be said of a change that breaks nobody, where to know better would
 * take more than looking at the keywords.
 *
 * @example
 * changesBetween({ properties: { to: { minLength: 1 } } }, { properties: { to: { minLength: 2 } } });
 * // => [{ pointer: "/properties/to/minLength", kind: "limit-tightened", writers: "breaking", readers: "compatible", was: 1, is: 2 }]
 */
export function changesBetween(before: JsonSchema, after: JsonSchema): readonly Change[] {
  const followed = new Set<string>();

  const compare = (was: Schema, is: Schema, pointer: string): readonly Change[] => {
    if (was === false || is === false) {
      if (was === is) return [];
      return [was === false ? change("schema-accepts", pointer, { is }) : change("schema-refuses", pointer, { was })];
    }
    const [from, to] = wrapped(was === true ? {} : was, is === true ? {} : is);
    const reference = textIn(from, "$ref");
    const now = textIn(to, "$ref");
    const leadsElsewhere = (reference === undefined ? undefined : nowCalled(reference, both)) !== now;
    if (leadsElsewhere || (now !== undefined && !isByName(now) && !both.same(from, to)))
      return follow(from, to, pointer);
    return [
      ...ASPECTS.flatMap(({ changes }) => changes(from, to, pointer, both)),
      ...unknownKeywordChanges(from, to, pointer, KNOWN, both),
    ];
  };

  /** What is in place of a reference that leads elsewhere now, or that has come or gone. */
  const follow = (was: JsonSchema, is: JsonSchema, pointer: string): readonly Change[] => {
    const [from, to] = [textIn(was, "$ref"), textIn(is, "$ref")];
    // that the definition is gone is told where it stood
    const told = from !== undefined && both.removed.has(from) && !both.renamed.has(from);
    const mine = told ? [] : [change("reference-changed", pointerTo(pointer, "$ref"), { was: from, is: to })];
    const pair = `${from} ${to}`;
    const [here, there] = [inPlace(was, before), inPlace(is, after)];
    // what a definition that was there before says is told of that definition, not of one which it now stands in for
    const apart =
      to !== undefined && (targetOf(before, to) !== undefined || (from !== undefined && followed.has(pair)));
    if (here === undefined || there === undefined || apart) return mine;
    followed.add(pair);
    return [...mine, ...compare(here, there, to === undefined ? pointer : decodeURIComponent(to.slice(1)))];
  };

  const both: Both = {
    before,
    after,
    renamed: renamedDefinitions(before, after),
    removed: removedDefinitions(before, after),
    compare,
    same: sameMeaning(before, after),
  };
  return compare(before, after, "");
}

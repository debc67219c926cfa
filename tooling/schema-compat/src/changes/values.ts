import { canonical, isList, type Json } from "../json.ts";
import { ANNOTATIONS, schemasIn, type JsonSchema } from "../json-schema.ts";
import { pointerTo } from "../pointer.ts";

/** A value of a closed list, and where it stands below its schema. */
export interface ListedValue {
  readonly value: Json;
  readonly pointer: string;
  /** What stands beside the value. */
  readonly said: JsonSchema;
}

/** Values of which one has to be, by the keyword that says so. */
export interface ClosedList {
  readonly keyword: "const" | "enum" | "oneOf";
  /** By the value's canonical text. */
  readonly values: ReadonlyMap<string, ListedValue>;
}

/**
 * The closed list that a schema is, whichever way it is written: `const`, `enum`, or `oneOf` over `const`.
 *
 * @example
 * closedList({ oneOf: [{ const: "a", title: "A" }, { const: "b" }] })?.values.size;
 * // => 2
 */
export function closedList(schema: JsonSchema): ClosedList | undefined {
  const { const: only, enum: some } = schema;
  const constants = constantsIn(schema);
  if ([only, some, constants].filter((one) => one !== undefined).length !== 1) return undefined;
  if (only !== undefined) return listOf("const", [{ value: only, pointer: "/const", said: {} }]);
  if (isList(some))
    return listOf(
      "enum",
      some.map((value, place) => ({ value, pointer: pointerTo("/enum", place), said: {} })),
    );
  return constants === undefined ? undefined : listOf("oneOf", constants);
}

const listOf = (keyword: ClosedList["keyword"], values: readonly ListedValue[]): ClosedList => ({
  keyword,
  values: new Map(values.map((one) => [canonical(one.value), one])),
});

function constantsIn(schema: JsonSchema): readonly ListedValue[] | undefined {
  const branches = schemasIn(schema, "oneOf") ?? [];
  const values = branches.flatMap((branch, place) => {
    if (typeof branch === "boolean") return [];
    const { const: value, ...said } = branch;
    if (value === undefined || Object.keys(said).some((keyword) => !ANNOTATIONS.has(keyword))) return [];
    return [{ value, pointer: pointerTo("/oneOf", place), said }];
  });
  const different = new Set(values.map(({ value }) => canonical(value)));
  // a value that stands there twice matches two branches, so it is not valid
  return branches.length > 0 && different.size === branches.length ? values : undefined;
}

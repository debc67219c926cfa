import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../json-schema.ts";
import { changesBetween } from "./changes-between.ts";
import { KINDS, type ChangeKind } from "./kinds.ts";
import { PLANTED } from "./planted.ts";
import { validity } from "./sample-documents.ts";

/** Found between files, not inside them: planted where files are compared. */
const OF_FILES: readonly ChangeKind[] = ["schema-added", "schema-removed"];

const found = (before: JsonSchema, after: JsonSchema): readonly string[] =>
  changesBetween(before, after).map(({ kind, pointer }) => `${kind} ${pointer}`);

describe("a planted change", () => {
  test("is there for each kind of change", () => {
    const kinds = new Set([...PLANTED.map(({ kind }) => kind), ...OF_FILES]);
    expect([...kinds].toSorted()).toEqual(Object.keys(KINDS).toSorted());
  });

  test.each(PLANTED)("$kind at $pointer: found once, and nothing else", ({ kind, before, after, pointer }) => {
    expect(found(before, after)).toEqual([`${kind} ${pointer}`]);
  });

  test.each(PLANTED)("$kind at $pointer: nothing, where nothing changed", ({ before, after }) => {
    expect([...found(before, before), ...found(after, after)]).toEqual([]);
  });

  test.each(PLANTED)("$kind at $pointer: shown by documents", ({ kind, before, after, old, fresh }) => {
    const { concern, writers, readers } = KINDS[kind];
    const [wasValid, isValid] = [validity(before), validity(after)];
    const shown = {
      writers: old !== undefined && wasValid(old) && !isValid(old) ? "breaking" : "compatible",
      readers: fresh !== undefined && isValid(fresh) && !wasValid(fresh) ? "breaking" : "compatible",
    };
    const nobody = { writers: "compatible", readers: "compatible" };
    expect(shown).toEqual(concern === "validity" ? { writers, readers } : nobody);
  });
});

const text: JsonSchema = { type: "string" };
const referring = (name: string, $defs: JsonSchema): JsonSchema => ({
  type: "object",
  properties: { a: { $ref: `#/$defs/${name}` }, b: { type: "array", items: { $ref: `#/$defs/${name}` } } },
  $defs,
});

describe("definitions", () => {
  test("a change in one is told once, where it stands", () => {
    expect(found(referring("d", { d: { const: 1 } }), referring("d", { d: { const: 2 } }))).toEqual([
      "const-changed /$defs/d/const",
    ]);
  });

  test("one that is renamed and changed is told as removed and added, with what changed", () => {
    const before = referring("d", { d: { enum: ["a"] } });
    expect(found(before, referring("e", { e: { enum: ["a", "b"] } }))).toEqual([
      "value-added /$defs/e/enum/1",
      "definition-removed /$defs/d",
      "definition-added /$defs/e",
    ]);
  });

  test("recursive ones are compared and renamed like others", () => {
    const tree = (name: string, leaf: JsonSchema): JsonSchema =>
      referring(name, { [name]: { type: "object", properties: { leaf, more: { $ref: `#/$defs/${name}` } } } });
    expect(found(tree("d", text), tree("d", text))).toEqual([]);
    expect(found(tree("d", text), tree("e", text))).toEqual(["definition-renamed /$defs/d"]);
    expect(found(tree("d", text), tree("d", { type: "null" }))).toEqual(["type-changed /$defs/d/properties/leaf/type"]);
  });

  test("what stands beside a reference is part of what is refused", () => {
    const refusing = (maxLength: number): JsonSchema => ({
      not: { $ref: "#/$defs/d", maxLength },
      $defs: { d: text },
    });
    expect(found(refusing(1), refusing(2))).toEqual(["not-changed /not"]);
    expect(found(refusing(1), { ...refusing(1), $defs: { d: { type: "null" } } })).toEqual([
      "not-changed /not",
      "type-changed /$defs/d/type",
    ]);
  });

  test("what a reference and its place both limit is not taken for one limit", () => {
    const short = { type: "string", maxLength: 1 };
    const before = { not: { $ref: "#/$defs/d", maxLength: 5 }, $defs: { d: short } };
    expect(found(before, { not: { ...text, maxLength: 5 }, $defs: { d: short } })).toEqual(["not-changed /not"]);
  });

  test("a place that refers to another one is told, though the one that it referred to has another name", () => {
    const before = referring("d", { d: text, e: { type: "null" } });
    const after = referring("f", { f: text, e: { type: "null" } });
    expect(found(before, { ...after, properties: { a: { $ref: "#/$defs/e" } } })).toContain(
      "reference-changed /properties/a/$ref",
    );
  });

  test("two that refer to each other can be told from two others", () => {
    const pair = (one: string, other: string, leaf: JsonSchema): JsonSchema =>
      referring(one, {
        [one]: { type: "object", properties: { next: { $ref: `#/$defs/${other}` } } },
        [other]: { type: "object", properties: { next: { $ref: `#/$defs/${one}` }, leaf } },
      });
    expect(found(pair("d", "e", text), pair("f", "g", text))).toEqual([
      "definition-renamed /$defs/d",
      "definition-renamed /$defs/e",
    ]);
    expect(found(pair("d", "e", text), pair("f", "g", { type: "null" }))).toContain("definition-removed /$defs/d");
  });

  test("what is written in place, and was a definition, changes the types that are generated", () => {
    const before = { ...referring("d", { d: text }) };
    expect(found(before, { ...before, properties: { a: text, b: { type: "array", items: text } } })).toEqual([
      "reference-changed /properties/a/$ref",
      "reference-changed /properties/b/items/$ref",
    ]);
  });

  test("a reference to another place than a definition is followed to what stands there now", () => {
    const before = { type: "object", properties: { a: { $ref: "#/anyOf/0" } }, anyOf: [{ title: "x" }, text] };
    expect(found(before, { ...before, anyOf: [text, { title: "x" }] })).toContain(
      "reference-changed /properties/a/$ref",
    );
  });
});

describe("branches", () => {
  const branch = (kind: string, rest: JsonSchema): JsonSchema => ({
    type: "object",
    properties: { kind: { const: kind }, ...rest },
    required: ["kind"],
  });

  test("are found by the property that tells them apart, whatever their order", () => {
    const before = { oneOf: [branch("a", { x: text }), branch("b", {})] };
    const after = { oneOf: [branch("b", {}), branch("a", { x: { type: "null" } })] };
    expect(found(before, after)).toEqual(["type-changed /oneOf/1/properties/x/type"]);
  });

  test("are found by their title", () => {
    const before = { anyOf: [{ title: "A", type: "string", maxLength: 2 }, { type: "null" }] };
    const after = { anyOf: [{ type: "null" }, { title: "A", type: "string", maxLength: 3 }] };
    expect(found(before, after)).toEqual(["limit-loosened /anyOf/1/maxLength"]);
  });

  test("that only objects can be told apart by may overlap in what is no object", () => {
    const [one, other] = ["a", "b"].map((kind) => ({ properties: { kind: { const: kind } }, required: ["kind"] }));
    expect(found({ oneOf: [{ ...one }] }, { oneOf: [{ ...one }, { ...other }] })).toEqual(["overlap-changed /oneOf"]);
  });

  test("do not swallow the definitions of a schema that becomes one of them", () => {
    const before = { ...text, $defs: { d: text } };
    expect(found(before, { anyOf: [text, { type: "null" }] })).toContain("definition-removed /$defs/d");
  });

  test("of a value that may be null too, are found in what it was", () => {
    expect(found(text, { anyOf: [text, { type: "null" }], description: "D" })).toEqual([
      "annotation /description",
      "branch-added /anyOf/1",
    ]);
    expect(found({ oneOf: [{ type: "null" }, text] }, text)).toEqual(["branch-removed /oneOf/0"]);
  });

  test("that are other altogether are removed and added", () => {
    expect(found({ anyOf: [text] }, { anyOf: [{ type: "null" }] })).toEqual([
      "branch-removed /anyOf/0",
      "branch-added /anyOf/0",
    ]);
  });
});

describe("an object", () => {
  test("that loses a required property tells both", () => {
    const before = { type: "object", properties: { a: text }, required: ["a"], additionalProperties: false };
    expect(found(before, { type: "object", properties: {}, additionalProperties: false })).toEqual([
      "property-removed-closed /properties/a",
      "required-removed /required",
    ]);
  });

  test("that is opened while it gets a property is judged by how it was", () => {
    const before = { type: "object", properties: { a: text }, additionalProperties: false };
    const changes = changesBetween(before, { type: "object", properties: { a: text, b: text } });
    expect(changes.map(({ kind }) => kind)).toEqual(["property-added-closed", "object-opened"]);
    expect(changes.every(({ writers }) => writers === "compatible")).toBe(true);
  });

  test("whose properties are called like keywords or members of every object is compared all the same", () => {
    const before = { type: "object", properties: { title: text, constructor: text } };
    const after = { type: "object", properties: { title: { type: "null" }, toString: text, constructor: text } };
    expect(found(before, after)).toEqual([
      "type-changed /properties/title/type",
      "property-added-open /properties/toString",
    ]);
  });

  test("with patternProperties is not judged by what stands beside them", () => {
    const before = { type: "object", patternProperties: { "^a": { type: "integer" } }, additionalProperties: false };
    expect(found(before, { ...before, properties: { a1: text } })).toContain("unknown-keyword /patternProperties");
  });
});

test("several lists of values at once are not worked out", () => {
  const before = { const: "a", enum: ["a", "b"] };
  expect(found(before, before)).toEqual([]);
  expect(found(before, { const: "a", enum: ["b"] })).toEqual(["unknown-keyword /enum"]);
});

test("a change tells its place, its verdicts and the values", () => {
  const [before, after] = [{ properties: { "a/b": { minLength: 1 } } }, { properties: { "a/b": { minLength: 2 } } }];
  expect(changesBetween(before, after)).toEqual([
    {
      pointer: "/properties/a~1b/minLength",
      kind: "limit-tightened",
      writers: "breaking",
      readers: "compatible",
      was: 1,
      is: 2,
    },
  ]);
});

import type { Json } from "../json.ts";
import type { JsonSchema } from "../json-schema.ts";
import type { ChangeKind } from "./kinds.ts";

/** A schema with one change, and documents that show whom it breaks. */
interface Planted {
  readonly kind: ChangeKind;
  readonly before: JsonSchema;
  readonly after: JsonSchema;
  readonly pointer: string;
  /** Valid before and not after: who wrote it breaks. */
  readonly old?: Json;
  /** Valid after and not before: who reads it breaks. */
  readonly fresh?: Json;
}

type Witness = Pick<Planted, "old" | "fresh">;

const planted = (
  kind: ChangeKind,
  before: JsonSchema,
  after: JsonSchema,
  pointer: string,
  witness: Witness = {},
): Planted => ({ kind, before, after, pointer, ...witness });

const open = (rest: JsonSchema = {}, properties: JsonSchema = { a: text }): JsonSchema => ({
  type: "object",
  properties,
  ...rest,
});
const text: JsonSchema = { type: "string" };
const number: JsonSchema = { type: "integer" };
const closed: JsonSchema = { additionalProperties: false };
const ab = { a: text, b: number };
const consts = (...values: readonly Json[]): JsonSchema => ({ oneOf: values.map((value) => ({ const: value })) });
const named = ($defs: JsonSchema, properties: JsonSchema): JsonSchema => ({ type: "object", properties, $defs });
const marked = (kind: string, rest: JsonSchema): JsonSchema => ({
  type: "object",
  properties: { a: { const: kind }, ...rest },
  required: ["a"],
});

/** A planted change of every kind that is found between two schemas, each kind with all that it breaks. */
export const PLANTED: readonly Planted[] = [
  planted("annotation", { title: "A", ...text }, { title: "B", ...text }, "/title"),

  planted("property-added-closed", open(closed), open(closed, ab), "/properties/b", { fresh: { b: 1 } }),
  planted("property-added-open", open(), open({}, ab), "/properties/b", { old: { b: "a" } }),
  planted(
    "property-listed",
    open({ additionalProperties: number }),
    open({ additionalProperties: number }, ab),
    "/properties/b",
  ),
  planted("property-removed-closed", open(closed, ab), open(closed), "/properties/b", { old: { b: 1 } }),
  planted("property-removed-open", open({}, ab), open(), "/properties/b", { fresh: { b: "a" } }),
  planted(
    "property-unlisted",
    open({ additionalProperties: number }, ab),
    open({ additionalProperties: number }),
    "/properties/b",
  ),
  planted("required-added", open(), open({ required: ["a"] }), "/required", { old: {} }),
  planted("required-removed", open({ required: ["a"] }), open(), "/required", { fresh: {} }),
  planted("object-closed", open(), open(closed), "/additionalProperties", { old: { b: 1 } }),
  planted("object-closed", open(), open({ additionalProperties: text }), "/additionalProperties", { old: { b: 1 } }),
  planted("object-opened", open(closed), open(), "/additionalProperties", { fresh: { b: 1 } }),
  planted("object-opened", open(closed), open({ additionalProperties: number }), "/additionalProperties", {
    fresh: { b: 1 },
  }),
  planted("property-names-added", open(), open({ propertyNames: { enum: ["a"] } }), "/propertyNames", {
    old: { b: 1 },
  }),
  planted("property-names-removed", open({ propertyNames: { enum: ["a"] } }), open(), "/propertyNames", {
    fresh: { b: 1 },
  }),

  planted("type-changed", text, number, "/type", { old: "a", fresh: 1 }),
  planted("type-widened", text, { type: ["string", "null"] }, "/type", { fresh: null }),
  planted("type-widened", number, { type: "number" }, "/type", { fresh: 0.5 }),
  planted("type-narrowed", { type: "number" }, number, "/type", { old: 0.5 }),
  planted("const-added", text, { ...text, const: "a" }, "/const", { old: "b" }),
  planted("const-removed", { ...text, const: "a" }, text, "/const", { fresh: "b" }),
  planted("const-changed", { const: "a" }, { const: "b" }, "/const", { old: "a", fresh: "b" }),
  planted("list-added", text, { ...text, ...consts("a", "b") }, "/oneOf", { old: "c" }),
  planted("list-removed", { ...text, enum: ["a", "b"] }, text, "/enum", { fresh: "c" }),
  planted("list-rewritten", { enum: ["a", "b"] }, consts("b", "a"), "/oneOf"),
  planted("value-added", consts("a", "b"), consts("a", "c", "b"), "/oneOf/1", { fresh: "c" }),
  planted("value-added", { const: "a" }, { enum: ["a", "b"] }, "/enum/1", { fresh: "b" }),
  planted("value-removed", consts("a", "b"), consts("a"), "/oneOf/1", { old: "b" }),

  planted("union-added", {}, { anyOf: [text, number] }, "/anyOf", { old: null }),
  planted("union-removed", { anyOf: [text, number] }, {}, "/anyOf", { fresh: null }),
  planted("branch-added", { anyOf: [text, number] }, { anyOf: [{ type: "null" }, text, number] }, "/anyOf/0", {
    fresh: null,
  }),
  planted(
    "branch-added",
    { oneOf: [marked("a", {}), marked("b", {})] },
    { oneOf: [marked("a", {}), marked("c", {}), marked("b", {})] },
    "/oneOf/1",
    { fresh: { a: "c" } },
  ),
  planted("branch-removed", { oneOf: [text, number] }, { oneOf: [number] }, "/oneOf/0", { old: "a" }),
  planted(
    "overlap-changed",
    { type: "integer", oneOf: [{ minimum: 0 }, { maximum: 10 }] },
    { type: "integer", oneOf: [{ minimum: 0 }, { maximum: -5 }] },
    "/oneOf",
    { old: -2, fresh: 5 },
  ),
  planted("all-of-added", { allOf: [text] }, { allOf: [text, { maxLength: 1 }] }, "/allOf/1", { old: "ab" }),
  planted("all-of-removed", { allOf: [text, { maxLength: 1 }] }, { allOf: [text] }, "/allOf/1", { fresh: "ab" }),
  planted("not-added", text, { ...text, not: { const: "a" } }, "/not", { old: "a" }),
  planted("not-removed", { ...text, not: { const: "a" } }, text, "/not", { fresh: "a" }),
  planted("not-changed", { ...text, not: { const: "a" } }, { ...text, not: { const: "b" } }, "/not", {
    old: "b",
    fresh: "a",
  }),
  planted("schema-refuses", open({}, { a: text, b: true }), open({}, { a: text, b: false }), "/properties/b", {
    old: { b: 1 },
  }),
  planted("schema-accepts", open({}, { a: text, b: false }), open({}, { a: text, b: number }), "/properties/b", {
    fresh: { b: 1 },
  }),

  planted("pattern-added", text, { ...text, pattern: "^a" }, "/pattern", { old: "b" }),
  planted("pattern-removed", { ...text, pattern: "^a" }, text, "/pattern", { fresh: "b" }),
  planted("pattern-changed", { ...text, pattern: "^a" }, { ...text, pattern: "^b" }, "/pattern", {
    old: "a",
    fresh: "b",
  }),
  planted("format-added", text, { ...text, format: "date" }, "/format", { old: "a" }),
  planted("format-removed", { ...text, format: "date" }, text, "/format", { fresh: "a" }),
  planted("format-changed", { ...text, format: "date" }, { ...text, format: "email" }, "/format", {
    old: "2026-01-01",
    fresh: "a@b.eu",
  }),
  planted("limit-added", number, { ...number, exclusiveMinimum: 0 }, "/exclusiveMinimum", { old: 0 }),
  planted("limit-removed", { type: "array", maxItems: 1 }, { type: "array" }, "/maxItems", { fresh: [1, 1] }),
  planted("limit-tightened", { ...text, minLength: 1 }, { ...text, minLength: 2 }, "/minLength", { old: "a" }),
  planted("limit-tightened", { ...number, maximum: 7 }, { ...number, maximum: 5 }, "/maximum", { old: 7 }),
  planted("limit-loosened", { ...number, minimum: 1 }, { ...number, minimum: 0 }, "/minimum", { fresh: 0 }),
  planted("items-added", { type: "array" }, { type: "array", items: text }, "/items", { old: [1] }),
  planted("items-removed", { type: "array", items: text }, { type: "array" }, "/items", { fresh: [1] }),

  planted("default-added", text, { ...text, default: "a" }, "/default"),
  planted("default-removed", { ...text, default: "a" }, text, "/default"),
  planted("default-changed", { ...text, default: "a" }, { ...text, default: "b" }, "/default"),

  planted("definition-added", text, { ...text, $defs: { d: number } }, "/$defs/d"),
  planted("definition-removed", named({ d: text }, { a: { $ref: "#/$defs/d" } }), open(), "/$defs/d"),
  planted(
    "definition-renamed",
    named({ d: text }, { a: { $ref: "#/$defs/d" } }),
    named({ e: text }, { a: { $ref: "#/$defs/e" } }),
    "/$defs/d",
  ),
  planted(
    "reference-changed",
    named({ d: text, e: text }, { a: { $ref: "#/$defs/d" } }),
    named({ d: text, e: text }, { a: { $ref: "#/$defs/e" } }),
    "/properties/a/$ref",
  ),
  planted("id-changed", { $id: "https://a.invalid/", ...text }, { $id: "https://b.invalid/", ...text }, "/$id"),
  planted("dialect-changed", text, { $schema: "https://json-schema.org/draft/2020-12/schema", ...text }, "/$schema"),

  planted(
    "unknown-keyword",
    open({ dependentRequired: { a: ["b"] } }),
    open({ dependentRequired: { a: ["c"] } }),
    "/dependentRequired",
    { old: { a: "a", b: 1 }, fresh: { a: "a", c: 1 } },
  ),
];

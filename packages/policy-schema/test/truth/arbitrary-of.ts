import fc from "fast-check";
import * as z from "zod";
import type { JsonSchema } from "../../generate/json-schema.js";

/** Few enough that a document of every kind stays small. */
const MOST = 2;

/**
 * Documents that the model takes, as they are written: what has a default may be absent. It is made by walking the model,
 * so that it knows nothing of the schemas under test.
 *
 * @throws TypeError for a kind of model that nobody has said how to make: a programmer's error
 */
export function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodNonOptional) return arbitraryOf(schema.unwrap());
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return arbitraryOf(schema.unwrap());
  if (schema instanceof z.ZodNullable) return fc.oneof(fc.constant(null), arbitraryOf(schema.unwrap()));
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(arbitraryOf));
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return integer(schema);
  if (schema instanceof z.core.$ZodString) return text(schema);
  if (schema instanceof z.ZodArray) {
    return fc.array(arbitraryOf(schema.element), { minLength: leastLength(schema), maxLength: MOST });
  }
  if (schema instanceof z.ZodObject) return object(schema);
  throw new TypeError(`Nothing says how to make a ${schema.constructor.name}`);
}

function leastLength(schema: z.ZodArray): number {
  const [issue] = schema.safeParse([]).error?.issues ?? [];
  return issue?.code === "too_small" ? Number(issue.minimum) : 0;
}

const takenBy =
  (schema: z.core.$ZodType) =>
  (value: unknown): boolean =>
    z.safeParse(schema, value).success;

function integer(schema: z.ZodNumber): fc.Arbitrary<number> {
  const { minimum, exclusiveMinimum, maximum } = z.toJSONSchema(schema) as JsonSchema;
  const min = minimum ?? (exclusiveMinimum === undefined ? Number.MIN_SAFE_INTEGER : exclusiveMinimum + 1);
  return fc.integer({ min, max: maximum ?? Number.MAX_SAFE_INTEGER });
}

/** Halves of surrogate pairs too. */
const anyCharacter = fc.nat({ max: 0x10_ff_ff }).map((point) => String.fromCodePoint(point));

function text(schema: z.core.$ZodString): fc.Arbitrary<string> {
  const { minLength = 0, format, pattern } = z.toJSONSchema(schema) as JsonSchema;
  if (format === "date") return day.filter(takenBy(schema));
  if (pattern !== undefined)
    return fc.stringMatching(new RegExp(pattern, "u"), { size: "xsmall" }).filter(takenBy(schema));
  const length = { minLength, maxLength: 6 };
  return fc.oneof(
    fc.string(length),
    fc.string({ ...length, unit: anyCharacter }),
    fc.constantFrom("\n", "\u0000", "\u{1F600}", "__proto__"),
  );
}

const day = fc.oneof(
  fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom("2024-02-29", "2000-02-29", "1000-01-01", "9999-12-31"),
);

function byKey(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const key = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom("constructor", "a/b", "é", ""));
  return fc.dictionary(key, arbitraryOf(schema), { maxKeys: MOST });
}

function object(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const shape = schema.shape as Readonly<Record<string, z.core.$ZodType>>;
  const { catchall } = schema.def;
  const mayBeAbsent = (field: z.core.$ZodType): boolean =>
    field instanceof z.ZodOptional || field instanceof z.ZodDefault;
  const fields = Object.entries(shape);
  if (fields.length === 0 && catchall !== undefined) return byKey(catchall);
  return fc.record(Object.fromEntries(fields.map(([key, field]) => [key, arbitraryOf(field)])), {
    requiredKeys: fields.flatMap(([key, field]) => (mayBeAbsent(field) ? [] : [key])),
  });
}

import { failed, nearest, type Fault, type Language, type Result } from "@channelwise/policy-core";
import * as z from "zod";
import { authzenTexts, type ExpectedKind } from "./texts/index.js";

/** What zod calls it, and what it is called in JSON; where a number is expected here, it is a whole one. */
const KINDS: Readonly<Record<string, ExpectedKind>> = {
  string: "string",
  boolean: "boolean",
  array: "array",
  object: "object",
  int: "integer",
  number: "integer",
};

/** Schemas as functions that zod makes of them, when they are first asked for. */
const compiled = new WeakMap<z.ZodType, z.ZodType>();

function compiledOf<S extends z.ZodType>(schema: S): S {
  const known = compiled.get(schema) ?? z.compile(schema);
  compiled.set(schema, known);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was put there under the schema that it is made of
  return known as S;
}

/**
 * Reads data from outside by a schema, or says what is wrong with it, and never what was given.
 *
 * @returns faults `missing-field`, `wrong-type`, `empty`, `unknown-value`, `invalid-value`
 *
 * @example
 * readBy(subjectSchema, { type: "user" }, "en")
 * // => { ok: false, errors: [{ code: "missing-field", pointer: "/id", message: "The field id is missing." }] }
 */
export function readBy<S extends z.ZodType>(schema: S, input: unknown, lang: Language): Result<z.output<S>> {
  const read = compiledOf(schema).safeParse(input, { reportInput: true });
  return read.success ? { ok: true, value: read.data } : failed(read.error.issues.map((each) => faultOf(each, lang)));
}

function faultOf(issue: z.core.$ZodIssue, lang: Language): Fault {
  const say = authzenTexts[lang];
  // each token is a field of a schema or an index: nothing to escape
  const pointer = issue.path.map((token) => `/${String(token)}`).join("");
  const given = issue.input;
  const field = issue.path.at(-1);
  if (given === undefined && field !== undefined) {
    return { code: "missing-field", pointer, message: say.missingField(String(field)) };
  }
  const expected = issue.code === "invalid_type" ? KINDS[issue.expected] : undefined;
  if (expected !== undefined) return { code: "wrong-type", pointer, message: say.wrongType(expected) };
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    const meant = typeof given === "string" ? nearest(given, known) : undefined;
    return { code: "unknown-value", pointer, message: say.unknownName(meant, known) };
  }
  if (issue.code === "too_small" && issue.origin === "string") return { code: "empty", pointer, message: say.empty };
  const message = issue.code === "too_small" ? say.negative : say.invalid;
  return { code: "invalid-value", pointer, message };
}

import * as z from "zod";
import { messages } from "./messages/messages.js";
import type { ExpectedType, Messages } from "./messages/shape.js";
import { nearest } from "./nearest.js";
import { isShowableName } from "./showable-name.js";
import { failed, MAX_FAULTS, ok, pointerTo, type Fault, type Result } from "./result.js";
import type { Language } from "./vocabulary.js";

const EXPECTED: ReadonlySet<string> = new Set<ExpectedType>(["string", "boolean", "array", "object", "number"]);
const isExpectedType = (name: string): name is ExpectedType => EXPECTED.has(name);

const fieldsOf = (schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> => schema.shape;

/** The fields that a schema knows at a path. */
function knownFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  if (
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    return knownFields(schema.unwrap(), path);
  }
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(fieldsOf(schema));
    const field = fieldsOf(schema)[String(key)] ?? schema.def.catchall;
    return field === undefined ? [] : knownFields(field, rest);
  }
  if (schema instanceof z.ZodArray) return knownFields(schema.element, rest);
  return [];
}

/** What would be right in the place of a value; nothing where there are no words for it. */
export type Explain = (issue: z.core.$ZodIssue) => string | undefined;

function faultsOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType, say: Messages, explain: Explain): readonly Fault[] {
  const pointer = pointerTo(issue.path);
  const given = issue.input;
  const fault = (code: string, message: string): readonly Fault[] => [{ code, pointer, message }];
  if (issue.code === "unrecognized_keys") {
    const known = knownFields(schema, issue.path);
    return issue.keys.slice(0, MAX_FAULTS).map((key) => {
      const shown = isShowableName(key) ? key : say.unreadableName;
      const place = isShowableName(key) ? pointerTo([...issue.path, key]) : pointer;
      return { code: "unknown-field", pointer: place, message: say.unknownField(shown, nearest(key, known), known) };
    });
  }
  if (given === undefined && issue.path.length > 0) {
    return fault("missing-field", say.missingField(String(issue.path.at(-1))));
  }
  if (issue.code === "invalid_type" && isExpectedType(issue.expected)) {
    return fault("wrong-type", say.wrongType(issue.expected));
  }
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const meant = typeof given === "string" ? nearest(given, allowed) : undefined;
    return fault("unknown-value", say.unknownValue(meant, allowed));
  }
  if (issue.code === "invalid_format" && issue.format === "date") return fault("invalid-date", say.invalidDate);
  if (issue.code === "too_big" && issue.origin === "array")
    return fault("too-many", say.tooMany(Number(issue.maximum)));
  return fault("invalid-value", explain(issue) ?? say.invalidValue);
}

const WITH_INPUT = { reportInput: true } as const;

/**
 * Parses data from outside by a schema; every fault is said with its place and with what would be right, in the
 * order of the fields, and never with the value that was given.
 *
 * @param explain - says more than that a value has not the form that is expected
 *
 * @example
 * parseBy(z.strictObject({ level: z.enum(["public"]) }), { lvel: "public" }, "en")
 * // => { ok: false, errors: [{ code: "missing-field", pointer: "/level", … }, { code: "unknown-field", … }] }
 */
export function parseBy<S extends z.ZodType>(
  schema: S,
  input: unknown,
  lang: Language,
  explain: Explain = () => undefined,
): Result<z.output<S>> {
  const parsed = schema.safeParse(input, WITH_INPUT);
  if (parsed.success) return ok(parsed.data);
  const faults: Fault[] = [];
  let more = 0;
  for (const issue of parsed.error.issues) {
    const told = faults.length < MAX_FAULTS ? faultsOf(issue, schema, messages[lang], explain) : [];
    faults.push(...told);
    more += (issue.code === "unrecognized_keys" ? issue.keys.length : 1) - told.length;
  }
  return failed(faults, more);
}

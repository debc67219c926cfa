import * as z from "zod";
import { ATTRIBUTES, isChoice, isYesNoField } from "../attribute-lists.js";
import { FEATURES, type Attribute, type Choice, type YesNoField } from "../attributes.js";
import { ABOUT_FIELD } from "./attributes-in-words.js";
import { dateSchema } from "./date.js";
import { MAX_RECIPIENTS } from "./request-bounds.js";
import { SAID_AUDIENCES } from "./vocabulary.js";

export const groupSchema = z
  .strictObject({
    membersKnown: z.boolean().describe("Whether the sender knows who is a member of the group"),
    lastReviewed: dateSchema.optional().describe("When the members were last reviewed; absent: never"),
  })
  .readonly();

/** The field of an attribute that the request says by one of its values; left out, it is not said. */
const choice = <const V extends readonly [string, ...string[]]>(values: V) => z.enum(values).optional();

const yesNo = () => z.boolean().optional();

type Fields = {
  readonly [C in Choice]: ReturnType<typeof choice<(typeof FEATURES)[C]["values"]>>;
} & Readonly<Record<YesNoField, ReturnType<typeof yesNo>>> &
  typeof otherFields;

const otherFields = {
  channel: z.string().optional().describe("Id of the channel; left out to ask about all of them"),
  recipients: z
    .array(z.string())
    .max(MAX_RECIPIENTS)
    .default([])
    .describe("E-mail addresses, domains or telephone numbers, one each; never logged, never stored")
    // last, so that the default is frozen too
    .readonly(),
  audience: z
    .enum(SAID_AUDIENCES)
    .optional()
    .describe(
      "Whom it is for, where no address tells: telephone numbers, or nobody named; it never overrules an address",
    ),
  group: groupSchema
    .nullable()
    .optional()
    .describe("The group that the message goes to; null says that there is none; left out, it is not said"),
  asOf: dateSchema.describe("The day for which the answer is asked; surfaces fill in today in Brussels"),
};

/** The fields by which a request says an attribute, in the place of the attribute in the table. */
function fieldsOf(name: Attribute): readonly (readonly [string, z.ZodType])[] {
  if (isChoice(name)) return [[name, choice(FEATURES[name].values).describe(ABOUT_FIELD[name])]];
  if (isYesNoField(name)) return [[name, yesNo().describe(ABOUT_FIELD[name])]];
  if (name === "reachable") return [];
  const own: readonly (readonly [string, z.ZodType])[] = [[name, otherFields[name]]];
  return name === "audience" ? [["recipients", otherFields.recipients], ...own] : own;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each attribute has its field, as the types say it
const fields = Object.fromEntries([...ATTRIBUTES.flatMap(fieldsOf), ["asOf", otherFields.asOf]]) as Fields;

/** The question: the same object on every surface. Strict: an unknown field is an error. */
export const requestSchema = z.strictObject(fields).readonly();

/** The question as surfaces take it: they fill in today in Brussels where it names no day. */
export const surfaceRequestSchema = requestSchema.unwrap().partial({ asOf: true }).readonly();

/** The recipients alone, to be classified: they have to be named. */
export const recipientsSchema = requestSchema
  .unwrap()
  .pick({ recipients: true })
  .extend({ recipients: requestSchema.unwrap().shape.recipients.unwrap().unwrap().readonly() })
  .readonly();

/** A request after parsing: the day is filled in, and what was not said stays absent. */
export type Request = z.output<typeof requestSchema>;
/** A request as a caller writes it: fields with a default may be absent. */
export type RequestInput = z.input<typeof requestSchema>;
export type Group = z.output<typeof groupSchema>;

import { documentsOf } from "./documents.js";
import { toDraft07 } from "./draft-07.js";
import { withExamples } from "./examples.js";
import { changeInside, type JsonSchema } from "./json-schema.js";
import { schemaPath, type Draft } from "./schema-path.js";
import type { SchemaName } from "./shapes.js";
import { structureOf } from "./structure.js";

/** Absolute, as an `$id` must be, in a domain that nobody can own (RFC 2606). */
export const DEFAULT_BASE_URL = "https://channelwise.invalid/";

const DIALECTS = {
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  "7": "http://json-schema.org/draft-07/schema#",
} as const satisfies Readonly<Record<Draft, string>>;

const ORDER: readonly string[] = (
  "$schema $id title description $ref allOf anyOf oneOf type const default pattern format minLength minimum " +
  "exclusiveMinimum maximum minItems maxItems items propertyNames properties required additionalProperties examples " +
  "$defs definitions"
).split(" ");

export interface GenerateOptions {
  /** What the `$id` begins with: an http, https or urn URL. */
  readonly baseUrl?: string;
  readonly draft?: Draft;
}

/**
 * Whether an `$id` can begin with this: an http or https URL without query and fragment, or a URN.
 *
 * @example
 * isBaseUrl("https://example.eu/channelwise") // => true
 * isBaseUrl("example.eu")                     // => false
 */
export const isBaseUrl = (given: string): boolean =>
  /^(?:https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:\/[\w.~!$&'()*+,;=:@%/-]*)?|urn:[a-z0-9][a-z0-9-]{1,31}:[\w.~!$&'()*+,;=:@%/-]+)$/iu.test(
    given,
  );

/**
 * The published schema of a shape: self-contained, with an absolute `$id`, its keys in a fixed order.
 *
 * @throws TypeError where the base is none by {@link isBaseUrl}
 *
 * @example
 * generateSchema("request").$id // => "https://channelwise.invalid/schemas/v1/request.schema.json"
 */
export function generateSchema(
  name: SchemaName,
  { baseUrl = DEFAULT_BASE_URL, draft = "2020-12" }: GenerateOptions = {},
): JsonSchema {
  if (!isBaseUrl(baseUrl)) throw new TypeError("A base is an http, https or urn URL");
  const whole = withExamples(structureOf(name), documentsOf(name));
  const $id = `${/[/:]$/u.test(baseUrl) ? baseUrl : `${baseUrl}/`}${schemaPath(name, draft)}`;
  return inOrder({ ...(draft === "7" ? toDraft07(whole) : whole), $schema: DIALECTS[draft], $id });
}

function inOrder(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(changeInside(schema, inOrder));
  return Object.fromEntries(entries.toSorted(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other)));
}

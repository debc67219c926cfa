import { bulkSchema } from "./bulk-schema.js";
import { parseBy } from "./parse.js";
import { recipientsSchema, requestSchema, type Request } from "./request.js";
import { messages } from "./messages/messages.js";
import { mapFaults, type Fault, type Result } from "./result.js";
import type { Language } from "./vocabulary.js";

export interface ParseOptions {
  /** Language of the messages; English when absent. */
  readonly lang?: Language;
  /** The day to fill in where the request names none: surfaces give today in Brussels, since the core has no clock. */
  readonly asOf?: string;
  /** Finds the level that a name means, so that who writes a name instead of an id is told the id: `pdp.names`. */
  readonly names?: LevelNames;
}

/** As of a decision point. */
interface LevelNames {
  readonly level: (name: string, lang: Language) => Result<string>;
}

const requests = bulkSchema(requestSchema);

/**
 * Turns data from outside into a request; what was not said stays absent. Whether the channel exists and the recipients
 * can be read is the policy's to say: `decide` reports it.
 *
 * From the second request on zod reads them by a function that it makes of the schema. A page whose content security
 * policy forbids making functions tells zod so before: `z.config({ jitless: true })`.
 *
 * @returns faults `unknown-field`, `missing-field`, `wrong-type`, `unknown-value`, `invalid-date`, `too-many`, each
 * with a JSON Pointer
 *
 * @example
 * parseRequest({ channel: "signal", asOf: "2026-11-24" })
 * // => { ok: true, value: { channel: "signal", recipients: [], asOf: "2026-11-24" } }
 * parseRequest({ lvel: "public", asOf: "2026-11-24" })
 * // => { ok: false, errors: [{ code: "unknown-field", pointer: "/lvel",
 * //      message: "There is no field lvel here. Did you mean level? …" }] }
 */
export function parseRequest(input: unknown, { lang = "en", asOf, names }: ParseOptions = {}): Result<Request> {
  const parsed = parseBy(requests(), withDay(input, asOf), lang);
  if (parsed.ok || names === undefined) return parsed;
  return mapFaults(parsed, (fault) => levelFault(fault, input, names, lang));
}

/** Of a level that is none, what its name means, or why it is no level. */
function levelFault(fault: Fault, input: unknown, names: LevelNames, lang: Language): Fault {
  if (fault.pointer !== "/level" || fault.code !== "unknown-value") return fault;
  if (typeof input !== "object" || input === null || !("level" in input)) return fault;
  const named = typeof input.level === "string" ? names.level(input.level, lang) : undefined;
  if (named === undefined) return fault;
  if (!named.ok) return { ...named.errors[0], pointer: fault.pointer };
  return { code: "name-not-id", pointer: fault.pointer, message: messages[lang].nameNotId(named.value) };
}

/**
 * Turns data from outside into recipients to be classified.
 *
 * @returns faults as of {@link parseRequest}
 *
 * @example
 * parseRecipients({ recipients: ["ec.europa.eu"] }) // => { ok: true, value: { recipients: ["ec.europa.eu"] } }
 */
export function parseRecipients(
  input: unknown,
  { lang = "en" }: Pick<ParseOptions, "lang"> = {},
): Result<Pick<Request, "recipients">> {
  return parseBy(recipientsSchema, input, lang);
}

function withDay(input: unknown, asOf: string | undefined): unknown {
  const isObject = typeof input === "object" && input !== null && !Array.isArray(input);
  return isObject && asOf !== undefined && !Object.hasOwn(input, "asOf") ? { ...input, asOf } : input;
}

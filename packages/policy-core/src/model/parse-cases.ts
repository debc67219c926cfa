import * as z from "zod";
import { caseSchema, type Case } from "./case.js";
import { explainForms } from "./explain-forms.js";
import { parseBy } from "./parse.js";
import type { ParseOptions } from "./parse-request.js";
import type { Result } from "./result.js";

const casesSchema = z.array(caseSchema).readonly();

/**
 * Turns data from outside into a list of cases. Whether a policy takes their requests is for `runCases` to say.
 *
 * @returns faults `unknown-field`, `missing-field`, `wrong-type`, `unknown-value`, `invalid-date`, `too-many`,
 * `invalid-value`, each with a JSON Pointer
 *
 * @example
 * parseCases([{ id: "lunch", sayz: "…" }])
 * // => { ok: false, errors: [{ code: "missing-field", pointer: "/0/says", … }, …] }
 */
export const parseCases = (input: unknown, { lang = "en" }: Pick<ParseOptions, "lang"> = {}): Result<readonly Case[]> =>
  parseBy(casesSchema, input, lang, explainForms(lang));

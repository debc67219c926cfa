import { explainForms } from "./explain-forms.js";
import { parseBy } from "./parse.js";
import type { ParseOptions } from "./parse-request.js";
import { policySchema, type Policy } from "./policy.js";
import type { Result } from "./result.js";

/**
 * Turns data from outside into a policy. Whether it can be answered from is for `compile` to say.
 *
 * @returns faults as of `parseOverlay`
 *
 * @example
 * parsePolicy({ id: "mine", verson: "1.0.0" })
 * // => { ok: false, errors: [{ code: "missing-field", pointer: "/version", … }, …] }
 */
export const parsePolicy = (input: unknown, { lang = "en" }: Pick<ParseOptions, "lang"> = {}): Result<Policy> =>
  parseBy(policySchema, input, lang, explainForms(lang));

import { overlaySchema, type Overlay } from "./overlay.js";
import { explainForms } from "./explain-forms.js";
import { parseBy } from "./parse.js";
import type { ParseOptions } from "./parse-request.js";
import type { Result } from "./result.js";

/**
 * Turns data from outside into an overlay. Whether it fits what it is laid over is for `compose` to say.
 *
 * @returns faults `unknown-field`, `missing-field`, `wrong-type`, `unknown-value`, `invalid-value`, each with a JSON
 * Pointer
 *
 * @example
 * parseOverlay({ id: "dept", verson: "1.0.0" })
 * // => { ok: false, errors: [{ code: "missing-field", pointer: "/version", … }, …] }
 */
export const parseOverlay = (input: unknown, { lang = "en" }: Pick<ParseOptions, "lang"> = {}): Result<Overlay> =>
  parseBy(overlaySchema, input, lang, explainForms(lang));

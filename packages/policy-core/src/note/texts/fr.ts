import { outcomes, warnings } from "./fr/outcomes.js";
import { anyChannel, noFact, terms, title } from "./fr/terms.js";
import type { LanguageTexts } from "./shape.js";

/** What the policy says of the closed lists, in French. */
export const fr: LanguageTexts = { title, terms, outcomes, warnings, anyChannel, noFact };

import { outcomes, warnings } from "./en/outcomes.js";
import { anyChannel, noFact, terms, title } from "./en/terms.js";
import type { LanguageTexts } from "./shape.js";

/** What the policy says of the closed lists, in English. */
export const en: LanguageTexts = { title, terms, outcomes, warnings, anyChannel, noFact };

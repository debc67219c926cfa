import type { Language } from "../../vocabulary.js";
import { en } from "./en.js";
import { fr } from "./fr.js";
import type { AuthorMessages } from "./shape.js";

/** Apart from the others: whoever only asks needs none of them. */
export const authorMessages: Readonly<Record<Language, AuthorMessages>> = { en, fr };

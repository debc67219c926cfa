import type { Language } from "../vocabulary.js";
import { en } from "./en.js";
import { fr } from "./fr.js";
import type { Messages } from "./shape.js";

export const messages: Readonly<Record<Language, Messages>> = { en, fr };

import type { Language } from "../model/vocabulary.js";
import { en } from "./problem-texts/en.js";
import { fr } from "./problem-texts/fr.js";
import type { ProblemTexts } from "./problem-texts/shape.js";

export const problemTexts: Readonly<Record<Language, ProblemTexts>> = { en, fr };

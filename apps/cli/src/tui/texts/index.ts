import type { Language } from "@channelwise/policy-core";
import { en } from "./en.js";
import { fr } from "./fr.js";
import type { TuiTexts } from "./texts.js";

export const tuiTexts: Readonly<Record<Language, TuiTexts>> = { en, fr };

import type { Language } from "@channelwise/policy-core";
import { en } from "./en.js";
import { fr } from "./fr.js";
import type { ApiTexts } from "./texts.js";

export const texts: Readonly<Record<Language, ApiTexts>> = { en, fr };

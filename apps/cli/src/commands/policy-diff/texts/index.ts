import type { Language } from "@channelwise/policy-core";
import { en } from "./en.js";
import { fr } from "./fr.js";
import type { DiffTexts } from "./texts.js";

export const diffTexts: Readonly<Record<Language, DiffTexts>> = { en, fr };

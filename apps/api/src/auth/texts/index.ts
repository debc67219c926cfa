import type { Language } from "@channelwise/policy-core";
import { en } from "./en.js";
import { fr } from "./fr.js";
import type { AuthTexts } from "./texts.js";

export type { AuthTexts, FileTrouble, IssuerTrouble } from "./texts.js";

export const authTexts: Readonly<Record<Language, AuthTexts>> = { en, fr };

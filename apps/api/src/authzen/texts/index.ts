import type { Language } from "@channelwise/policy-core";
import { en } from "./en.js";
import { fr } from "./fr.js";
import type { AuthzenTexts } from "./texts.js";

export type { ExpectedKind } from "./texts.js";
export const authzenTexts: Readonly<Record<Language, AuthzenTexts>> = { en, fr };

import type { Language } from "@channelwise/policy-core";
import { en } from "./en.js";
import { fr } from "./fr.js";
import type { SettingsTexts } from "./texts.js";

export const settingsTexts: Readonly<Record<Language, SettingsTexts>> = { en, fr };

import type { Language } from "@channelwise/policy-core";
import { en } from "./en.js";
import { fr } from "./fr.js";
import type { CliTexts } from "./texts.js";

export const texts: Readonly<Record<Language, CliTexts>> = { en, fr };

import type { Language } from "@channelwise/policy-core";
import type { Read } from "./result.js";
import { ownRules } from "./settings/own-rules.js";
import { parseSettings } from "./settings/parse-settings.js";
import type { Settings } from "./settings/settings.js";

/** A file of settings, where there is one: it brings YAML, and the interface's table of keys. */
export const parseOwnSettings = (text: string, lang: Language): Read<Settings> =>
  parseSettings(text, lang, ownRules(lang));

import type { Language } from "@channelwise/policy-core";
import type { Io } from "../io.js";
import type { Complaint } from "../result.js";
import { parseSettings } from "./parse-settings.js";
import { readSettingsFile } from "./settings-file.js";
import { settingsPath } from "./settings-path.js";
import type { Settings, SettingsRules } from "./settings.js";
import { settingsTexts } from "./texts.js";

/** The settings to go by, and all that is wrong with the file of them: where anything is, none of it counts. */
export interface SettingsFound {
  readonly settings: Settings;
  readonly complaints: readonly Complaint[];
}

/**
 * Reads a person's settings; a file that is not there is no complaint.
 *
 * @param lang - the language of the complaints, whatever the file sets
 * @example
 * await readSettings(io.env, "en", rules) // => { settings: { language: "fr" }, complaints: [] }
 */
export async function readSettings(env: Io["env"], lang: Language, rules: SettingsRules): Promise<SettingsFound> {
  const path = settingsPath(env);
  if (path === undefined) return { settings: {}, complaints: [] };
  const text = await readSettingsFile(path, settingsTexts[lang]);
  const read = text.ok ? parseSettings(text.value, lang, rules) : text;
  return read.ok ? { settings: read.value, complaints: [] } : { settings: {}, complaints: read.complaints };
}

import { dirname, resolve } from "node:path";
import type { Language } from "@channelwise/policy-core";
import { fileTexts, readTextFile } from "@channelwise/policy-files";
import type { Io } from "../io.js";
import { got, refused, type Complaint, type Read } from "../result.js";
import { SETTINGS_FILE, settingsPath } from "./settings-path.js";
import type { Settings } from "./settings.js";

/** The settings to go by, and all that is wrong with the file of them: where anything is, none of it counts. */
export interface SettingsFound {
  readonly settings: Settings;
  readonly complaints: readonly Complaint[];
}

/**
 * Reads a person's settings; a file that is not there is no complaint.
 *
 * @param lang - the language of the complaints, whatever the file sets
 * @param parser - asked for where there is anything to read
 * @example
 * await readSettings(io.env, "en", () => Promise.resolve(parse)) // => { settings: { language: "fr" }, complaints: [] }
 */
export async function readSettings(
  env: Io["env"],
  lang: Language,
  parser: () => Promise<(text: string, lang: Language) => Read<Settings>>,
): Promise<SettingsFound> {
  const path = settingsPath(env);
  const text = path === undefined ? got("") : textOf(path, lang);
  if (text.ok && text.value === "") return { settings: {}, complaints: [] };
  const read = text.ok ? (await parser())(text.value, lang) : text;
  if (!read.ok) return { settings: {}, complaints: read.complaints };
  return { settings: path === undefined ? read.value : withPaths(read.value, dirname(path)), complaints: [] };
}

/** Paths in the settings lead from the folder that these are in. */
const withPaths = (settings: Settings, folder: string): Settings => ({
  ...settings,
  ...(settings.overlays !== undefined && { overlays: settings.overlays.map((each) => resolve(folder, each)) }),
});

/** In KiB: longer than settings ever are. */
const MOST = 64;

/** A file that is not there is as an empty one. */
function textOf(path: string, lang: Language): Read<string> {
  const read = readTextFile(path, MOST);
  if (read.ok) return got(read.text);
  if (read.problem === "isMissing") return got("");
  const { file: say } = fileTexts[lang];
  return refused([{ where: SETTINGS_FILE, message: read.problem === "tooBig" ? say.tooBig(MOST) : say[read.problem] }]);
}

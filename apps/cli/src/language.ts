import { LANGUAGES, type Language } from "@channelwise/policy-core";
import { flagValue } from "./flags.js";
import type { Io } from "./io.js";

const VARIABLES = ["CHANNELWISE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] as const;

const isLanguage = (name: string): name is Language => LANGUAGES.some((known) => known === name);

/**
 * The language to speak: what `--lang` says, else what the environment says, else English.
 *
 * @example
 * languageOf([], { env: { LANG: "fr_BE.UTF-8" } }) // => "fr"
 */
export function languageOf(args: readonly string[], { env }: Pick<Io, "env">): Language {
  const flag = flagValue(args, "--lang");
  if (flag !== undefined && isLanguage(flag)) return flag;
  const set = VARIABLES.map((name) => env[name]).find((value) => value !== undefined && value !== "");
  const language = set?.split(/[_.@-]/u, 1)[0]?.toLowerCase() ?? "";
  return isLanguage(language) ? language : "en";
}

import { LANGUAGES, type Language } from "@channelwise/policy-core";
import { flagValue } from "./flags.js";
import type { Io } from "./io.js";

/** What names a locale, first to last. */
const LOCALES = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

const isLanguage = (name: string): name is Language => LANGUAGES.some((known) => known === name);

/**
 * The language to speak: what `--lang` says, else `CHANNELWISE_LANG`, else the settings, else the locale, else English.
 *
 * @example
 * languageOf([], { env: { LANG: "fr_BE.UTF-8" } }) // => "fr"
 */
export function languageOf(args: readonly string[], { env }: Pick<Io, "env">, set?: Language): Language {
  const flag = flagValue(args, "--lang");
  if (flag !== undefined && isLanguage(flag)) return flag;
  const named = (names: readonly string[]) =>
    names.map((name) => env[name]).find((value) => value !== undefined && value !== "");
  const locale = named(["CHANNELWISE_LANG"]) ?? set ?? named(LOCALES);
  const language = locale?.split(/[_.@-]/u, 1)[0]?.toLowerCase() ?? "";
  return isLanguage(language) ? language : "en";
}

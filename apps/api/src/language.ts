import { LANGUAGES, type Language } from "@channelwise/policy-core";
import { parseAccept } from "hono/utils/accept";

/**
 * The language to answer in, by what the caller accepts (RFC 9110, section 12.5.4): English where nothing fits.
 *
 * @example
 * languageOf("de, fr-BE;q=0.8, en;q=0.5") // => "fr"
 */
export function languageOf(accepted: string | undefined): Language {
  if (accepted === undefined) return "en";
  const wanted = parseAccept(accepted).filter(({ q }) => q > 0);
  const best = wanted.toSorted((one, other) => other.q - one.q);
  for (const { type } of best) {
    const language = LANGUAGES.find((known) => known === type.split("-", 1)[0]?.toLowerCase());
    if (language !== undefined) return language;
  }
  return "en";
}

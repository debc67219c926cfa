import { isIpv4 } from "./domain-literal.js";
import type { RecipientProblem } from "./problems.js";

/** ITU-T E.164 section 6: at most 15 digits, the country code's first; fewer than 7 are no number anywhere, we assume. */
const E164 = /^\+[1-9][0-9]{6,14}$/;

/** What people, vCards and links write before a number. */
const LABEL =
  /^(?:tel|tél|telephone|téléphone|telefon|teléfono|telefono|telefoon|phone|mobile|mobil|mob|portable|handy|gsm)\b\.?\s*:?\s*(?=[+(0-9])/iu;

/** An extension behind it, as people and RFC 3966 write it: it is asked for once the number is rung. */
const EXTENSION = /(?:;ext=|\s(?:ext\.?|poste|x|#)\s?)[0-9]{1,6}$/i;

/** Digits and what people put between them: blanks of any width, dots, slashes, hyphens and dashes, brackets. */
const NUMBER = /^[0-9+\s().[\]/\u2010-\u2015\u2212-]+$/;

/** Few enough for a number that is rung inside a house; one or two digits are no number. */
const MIN_DIGITS = 3;

/** The 0 that is left out where the country code is dialled. */
const TRUNK_ZERO = /\(\s*0\s*\)/g;

/**
 * Reads a telephone number as people write it: with a country code, after + or 00.
 *
 * @returns the number in E.164 form, its problem, or nothing for what is no number
 *
 * @example
 * readTelephone("+32 (0)470 12.34.56")  // => { number: "+32470123456" }
 * readTelephone("tel:0032-470-123-456") // => { number: "+32470123456" }
 * readTelephone("0470.12.34.56")        // => "no-country-code"
 * readTelephone("ec.europa.eu")         // => undefined
 */
export function readTelephone(text: string): { readonly number: string } | RecipientProblem | undefined {
  const bare = text.replace(LABEL, "").replace(EXTENSION, "");
  if (!NUMBER.test(bare))
    return bare.startsWith("+") ? (/[,;]/.test(bare) ? "several-addresses" : "bad-telephone") : undefined;
  const signs = bare.replace(/[^0-9+]/g, "");
  if (signs.startsWith("+") || signs.startsWith("00")) {
    const number = bare
      .replace(TRUNK_ZERO, "")
      .replace(/[^0-9+]/g, "")
      .replace(/^00/, "+");
    if (number.lastIndexOf("+") > 0) return "several-addresses";
    return E164.test(number) ? { number } : "bad-telephone";
  }
  const isAddress = isIpv4(bare.replace(/[[\]\s]/g, ""));
  return signs.length < MIN_DIGITS || signs.includes("+") || isAddress ? undefined : "no-country-code";
}

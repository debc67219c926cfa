import { toASCII } from "tr46";

/** RFC 5321 section 4.5.3.1.2, in octets; in any encoding a text has no fewer of them than UTF-16 code units. */
const MAX_DOMAIN_LENGTH = 255;

/** The length of one label (RFC 1035 section 2.3.4), so no plain domain of this length has one that is too long. */
export const MAX_PLAIN_LENGTH = 63;

/**
 * The source of a pattern for most domains: ASCII small letters, with nothing to map. `xn--` is left to the full way,
 * which looks at what it encodes, and so is a last label that starts with a digit.
 */
export const PLAIN_DOMAIN = "(?:(?!xn--)[a-z0-9]+(?:-+[a-z0-9]+)*\\.)*(?!xn--)[a-z][a-z0-9]*(?:-+[a-z0-9]+)*";
const PLAIN = new RegExp(`^${PLAIN_DOMAIN}$`);

/** What UTS #46 maps to a full stop, at the end. */
const TRAILING_DOT = /[.\u3002\uff0e\uff61]$/;

/** RFC 5321 section 4.1.2, `sub-domain`: no hyphen at the ends of a label. */
const HYPHEN_AT_AN_END = /(?:^|\.)-|-(?:\.|$)/;

/** No top-level domain is a number, so this is an IP address (RFC 3696 section 2). */
const NUMERIC_END = /(?:^|\.)[0-9]+$/;

const UTS46 = {
  transitionalProcessing: false,
  // also refuses hyphens in the third and fourth place, which registered names have: HYPHEN_AT_AN_END does the rest
  checkHyphens: false,
  checkBidi: true,
  checkJoiners: true,
  useSTD3ASCIIRules: true,
  verifyDNSLength: true,
  ignoreInvalidPunycode: false,
} as const;

/** The full way, for every domain. */
export function normaliseAnyDomain(text: string): string | undefined {
  const name = text.trim().replace(TRAILING_DOT, "");
  if (name.length > MAX_DOMAIN_LENGTH) return undefined;
  const ascii = toASCII(name, UTS46);
  return ascii === null || HYPHEN_AT_AN_END.test(ascii) || NUMERIC_END.test(ascii) ? undefined : ascii;
}

/**
 * A domain in the one form in which domains are compared: trimmed, one trailing dot dropped, lower-case, and ASCII by
 * UTS #46 (non-transitional), which maps full-width forms and digits of other scripts too. Its tables come with the
 * library, so every runtime gives the same result; the runtime adds NFC alone, which never changes for characters that
 * it knows.
 *
 * @returns nothing for what is no domain name
 * @see RFC 5321 section 2.3.5, RFC 5890, UTS #46 section 4
 *
 * @example
 * normaliseDomain(" EC.Europa.EU. ") // => "ec.europa.eu"
 * normaliseDomain("ｅｃ。europa．eu")  // => "ec.europa.eu"
 * normaliseDomain("straße.example")  // => "xn--strae-oqa.example"
 * normaliseDomain("192.0.2.1")       // => undefined
 */
export function normaliseDomain(text: string): string | undefined {
  if (text.length > MAX_PLAIN_LENGTH) return normaliseAnyDomain(text);
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : normaliseAnyDomain(text);
}

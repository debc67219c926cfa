import { isPlainDomain } from "./plain-recipient.js";
import { toAscii } from "./uts46.js";
import { normaliseUsualDomain } from "./usual-domain.js";

/** RFC 5321 section 4.5.3.1.2, in octets; in any encoding a text has no fewer of them than UTF-16 code units. */
const MAX_DOMAIN_LENGTH = 255;

/** What UTS #46 maps to a full stop, at the end. */
const TRAILING_DOT = /[.\u3002\uff0e\uff61]$/;

/** RFC 5321 section 4.1.2, `sub-domain`: no hyphen at the ends of a label. */
const HYPHEN_AT_AN_END = /(?:^|\.)-|-(?:\.|$)/;

/** No top-level domain is a number, so this is an IP address (RFC 3696 section 2). */
const NUMERIC_END = /(?:^|\.)[0-9]+$/;

/** The full way, for every domain. */
export function normaliseAnyDomain(text: string): string | undefined {
  const name = text.trim().replace(TRAILING_DOT, "");
  if (name.length > MAX_DOMAIN_LENGTH) return undefined;
  const ascii = toAscii(name);
  return ascii === undefined || HYPHEN_AT_AN_END.test(ascii) || NUMERIC_END.test(ascii) ? undefined : ascii;
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
export const normaliseDomain = (text: string): string | undefined =>
  isPlainDomain(text, 0) ? text : (normaliseUsualDomain(text, 0)?.domain ?? normaliseAnyDomain(text));

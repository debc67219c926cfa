import { ASCII_CODES, AT, DIGITS, DOT, HYPHEN, LETTERS } from "./ascii.js";
import { MAX_ADDRESS_OCTETS, MAX_LABEL_OCTETS, MAX_LOCAL_PART_OCTETS } from "./limits.js";

/** What a sign may be part of; 0 is neither. */
const LOCAL_PART = 1;
const DOMAIN = 2;
/** Also a domain, and what the last label of one starts with here: numbers are left to the full way. */
const LETTER = 4;

const PARTS_OF = new Uint8Array(ASCII_CODES);
const addTo = (part: number, signs: string) => {
  for (const sign of signs) PARTS_OF[sign.charCodeAt(0)] = (PARTS_OF[sign.charCodeAt(0)] ?? 0) | part;
};
addTo(LOCAL_PART, `${LETTERS}${LETTERS.toUpperCase()}${DIGITS}!#$%&'*+/=?^_\`{|}~-.`);
addTo(DOMAIN, `${LETTERS}${DIGITS}-.`);
addTo(LETTER, LETTERS);

/**
 * The quick way for what stands before the domain in nearly all addresses: `Dot-string` of RFC 5321 section 4.1.2.
 *
 * @returns the place after the `@`, or 0 for what is left to the full way
 *
 * @example
 * startOfDomain("jane.roe@ec.europa.eu")         // => 9
 * startOfDomain('"Jane Roe"@ec.europa.eu')       // => 0
 */
export function startOfDomain(text: string): number {
  if (text.length > MAX_ADDRESS_OCTETS) return 0;
  let before = DOT;
  for (let at = 0; at <= MAX_LOCAL_PART_OCTETS && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === AT) return before === DOT ? 0 : at + 1;
    if (((PARTS_OF[code] ?? 0) & LOCAL_PART) === 0 || (code === DOT && before === DOT)) return 0;
    before = code;
  }
  return 0;
}

/**
 * Whether what stands from a place on to the end is a domain with nothing to map, as most are: small letters, digits,
 * single hyphens and dots. Two hyphens may be those of `xn--`, and the full way looks at what that encodes.
 *
 * @returns whether it is certain; other domains may be normal too
 *
 * @example
 * isPlainDomain("jane.roe@ec.europa.eu", 9) // => true
 * isPlainDomain("EC.europa.eu", 0)          // => false
 */
export function isPlainDomain(text: string, start: number): boolean {
  // no longer than one label may be, so that none is too long
  if (text.length - start > MAX_LABEL_OCTETS) return false;
  let before = DOT;
  let startOfLabel = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (((PARTS_OF[code] ?? 0) & DOMAIN) === 0) return false;
    if (code === DOT || code === HYPHEN) {
      if (before === DOT || before === HYPHEN) return false;
    } else if (before === DOT) startOfLabel = code;
    before = code;
  }
  return before !== DOT && before !== HYPHEN && ((PARTS_OF[startOfLabel] ?? 0) & LETTER) !== 0;
}

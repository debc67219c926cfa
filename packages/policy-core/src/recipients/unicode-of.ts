import { ACE } from "./ascii.js";
import { decodePunycode } from "./punycode.js";

/**
 * A domain as it is read: `ToUnicode` of UTS #46 section 4.3, of which decoding is all that is left to do for a domain
 * that is normal.
 *
 * @param domain normalised ASCII
 *
 * @example
 * unicodeOf("xn--mnchen-3ya.example") // => "münchen.example"
 */
export function unicodeOf(domain: string): string {
  if (!domain.includes(ACE)) return domain;
  let text = "";
  for (let from = 0; from <= domain.length;) {
    const dot = domain.indexOf(".", from);
    const end = dot === -1 ? domain.length : dot;
    const label = domain.slice(from, end);
    text += (from === 0 ? "" : ".") + (label.startsWith(ACE) ? decodePunycode(label.slice(ACE.length)) : label);
    from = end + 1;
  }
  return text;
}

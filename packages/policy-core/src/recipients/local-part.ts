import { MAX_LOCAL_PART_OCTETS } from "./limits.js";
import type { RecipientProblem } from "./problems.js";

/**
 * What is not seen in a local part, and so not meant: characters that Unicode lets a program leave out, those that
 * format, and every blank but the plain one, which a quoted local part may hold.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]|[^\P{Zs} ]/u;

/** Names that Exchange made of its directory's entries: nothing of what they stand for can be seen. */
const EXCHANGE = /^"?imceaex-|^"?\/o=[^]*\/cn=/i;

/**
 * Signs that a server may send the mail on to somewhere else:
 * - `%`, `!`, and an @ in quotes: routes (RFC 5321 appendix C, RFC 1123 section 5.2.16)
 * - `=?`: an encoded word (RFC 2047), which may hold any of them
 * - `IMCEASMTP-` and its like: an address of another system, as Exchange wraps it; `/S=…`: the same as X.400 has it
 * - `SRS0=`: a sender that was rewritten, and is written back
 * - `#EXT#`: a guest of a tenant, who is elsewhere
 */
const ROUTE = /[%!@]|=\?|^"?imcea[a-z0-9]*-|^"?srs[01][=+-]|^"?\/[a-z]+=|#ext#/i;

const octetsOf = (text: string): number => {
  let octets = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    octets += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return octets;
};

/**
 * What a local part says of where the mail goes.
 *
 * @param text what stands before the @, quotes included
 * @returns how many octets it has, or that it may be sent on; or its problem
 *
 * @example
 * readLocalPart("jane..roe.")                                 // => { octets: 10, isRouted: false }
 * readLocalPart("jane%partner.example")                       // => { octets: 20, isRouted: true }
 * readLocalPart("IMCEAEX-_O=GSC_OU=EXCHANGE_cn=Recipients")   // => "exchange-address"
 */
export function readLocalPart(
  text: string,
): { readonly octets: number; readonly isRouted: boolean } | RecipientProblem {
  if (INVISIBLE.test(text)) return "invisible-character";
  if (EXCHANGE.test(text)) return "exchange-address";
  const isRouted = ROUTE.test(text.normalize("NFKC"));
  const octets = octetsOf(text);
  return !isRouted && octets > MAX_LOCAL_PART_OCTETS ? "too-long" : { octets, isRouted };
}

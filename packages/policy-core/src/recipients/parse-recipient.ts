import { MAX_LABEL_OCTETS, MAX_LOCAL_PART_OCTETS } from "./limits.js";
import { PLAIN_DOMAIN, readDomain, type NormalDomain } from "./normalise-domain.js";
import { domainOfAddress } from "./parse-address.js";
import type { RecipientProblem } from "./problems.js";

/** What a recipient is known by from here on. The local part and the number are checked and forgotten. */
export type ParsedRecipient = RecipientWithDomain | { readonly kind: "telephone" };

export interface RecipientWithDomain extends NormalDomain {
  readonly kind: "email" | "domain";
}

/**
 * A line of a message (RFC 5322 section 2.1.1), in UTF-16 code units: room for an address of 254 octets with a long
 * name. What is longer is refused unread, so 10 MB cost as much as 10 bytes.
 */
const MAX_RECIPIENT_LENGTH = 998;

/** C0, DEL, C1, and the two separators, but for the tab, which is white space. */
const CONTROL = /[^\P{Cc}\t]|[\p{Zl}\p{Zp}]/u;
/** Marks, embeddings, overrides and isolates: all that UAX #9 section 2 lets a text turn its direction with. */
const BIDI_CONTROL = /\p{Bidi_Control}/u;
const LONE_SURROGATE = /\p{Cs}/u;

/** RFC 5322 section 2.2.3: the break of a folded line goes, its white space stays. */
const FOLD = /\r\n(?=[ \t])/g;

/** ITU-T E.164 section 6: at most 15 digits, the country code's first; fewer than 7 are no number anywhere, we assume. */
const TELEPHONE = /^\+[1-9][0-9]{6,14}$/;

/** The dots of UTS #46 section 4. */
const DOT = /[.\u3002\uff0e\uff61]/;

const withDomain = (kind: "email" | "domain", { domain, unicode }: NormalDomain): ParsedRecipient => ({
  kind,
  domain,
  unicode,
});

const ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+";

/** `Dot-string "@" Domain` of RFC 5321 section 4.1.2: in it is nothing to trim, to unfold, to refuse or to take apart. */
const PLAIN_ADDRESS = new RegExp(String.raw`^${ATOM}(?:\.${ATOM})*@${PLAIN_DOMAIN}$`);

/** The domain of a plain address, as most recipients are, of a length at which no part can be too long. */
function domainOfPlainAddress(text: string): string | undefined {
  const at = text.indexOf("@");
  const isShort = at <= MAX_LOCAL_PART_OCTETS && text.length - at - 1 <= MAX_LABEL_OCTETS;
  return isShort && PLAIN_ADDRESS.test(text) ? text.slice(at + 1) : undefined;
}

/** Only what is a domain as it stands: nothing is taken out of a URL or guessed from a word. */
function parseDomain(text: string): ParsedRecipient | RecipientProblem {
  if (/[,;]/.test(text)) return "several-addresses";
  if (!DOT.test(text)) return "no-domain";
  const read = readDomain(text);
  if (read === undefined) return "bad-domain";
  return read.domain.includes(".") ? withDomain("domain", read) : "no-domain";
}

/**
 * Reads one recipient: an e-mail address (RFC 5321, 5322 and 6531; display names, comments and folding allowed around
 * it), a bare domain of two labels or more, or a telephone number in E.164 form.
 *
 * @returns what may be known of it, or the problem; never anything of the local part or the number
 *
 * @example
 * parseRecipient('"Jane Roe" <jane.roe@EC.europa.eu>') // => { kind: "email", domain: "ec.europa.eu", unicode: "ec.europa.eu" }
 * parseRecipient("ec.europa.eu.")                      // => { kind: "domain", domain: "ec.europa.eu", unicode: "ec.europa.eu" }
 * parseRecipient("+32470123456")                       // => { kind: "telephone" }
 * parseRecipient("jane.roe@")                          // => "no-domain"
 */
export function parseRecipient(text: string): ParsedRecipient | RecipientProblem {
  if (text.length > MAX_RECIPIENT_LENGTH) return "too-long";
  const plain = domainOfPlainAddress(text);
  if (plain !== undefined) return { kind: "email", domain: plain, unicode: plain };
  const trimmed = text.trim().replace(FOLD, "");
  if (trimmed === "") return "empty";
  if (CONTROL.test(trimmed)) return "control-character";
  if (BIDI_CONTROL.test(trimmed)) return "bidi-control";
  if (LONE_SURROGATE.test(trimmed)) return "lone-surrogate";
  if (trimmed.includes("@")) {
    const address = domainOfAddress(trimmed);
    return typeof address === "string" ? address : withDomain("email", address);
  }
  if (trimmed.startsWith("+")) return TELEPHONE.test(trimmed) ? { kind: "telephone" } : "bad-telephone";
  return parseDomain(trimmed);
}

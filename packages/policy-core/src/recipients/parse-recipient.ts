import { isBareRecipient } from "./bare-recipient.js";
import { MAX_LABEL_OCTETS, MAX_LOCAL_PART_OCTETS } from "./limits.js";
import { withoutLink } from "./mail-link.js";
import { PLAIN_DOMAIN, readDomain, type NormalDomain } from "./normalise-domain.js";
import { parseAddress } from "./parse-address.js";
import type { RecipientProblem } from "./problems.js";
import { readTelephone } from "./telephone.js";

/** What is known of a recipient. Of the local part and the number nothing is kept but what tells one from another. */
export type ParsedRecipient = RecipientWithDomain | ParsedTelephone;

interface ParsedTelephone {
  readonly kind: "telephone";
  /** What tells it from others, for comparing alone. */
  readonly identity: string;
}

export interface RecipientWithDomain extends NormalDomain {
  readonly kind: "email" | "domain";
  /** Whether its local part may send the mail on to somewhere else. */
  readonly isRouted: boolean;
  /** What tells it from others, for comparing alone. */
  readonly identity: string;
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

/** The dots of UTS #46 section 4. */
const DOT = /[.\u3002\uff0e\uff61]/;

/** An entry of a directory by X.500 or LDAP, with the prefix of Exchange or without it. */
const DIRECTORY_ENTRY = /^(?:(?:ex|x500):)?\s*\/(?:o|ou|cn|dc|c)=|^cn=[^/,]*[/,]|^imceaex-/i;

/** All in quotes of one kind, as programs and lists put them around an address. */
const QUOTED = [
  /^"(?<inside>[^"\\]*)"$/,
  /^['\u2018](?<inside>[^]*)['\u2019]$/,
  /^\u201c(?<inside>[^\u201d]*)\u201d$/,
  /^«(?<inside>[^»]*)»$/,
];

const ATOM = "[\\w$&'*+^`{|}~-]+";

/**
 * `Dot-string "@" Domain` of RFC 5321 section 4.1.2: in it is nothing to trim, to unfold, to refuse or to take apart, and
 * none of the signs of a route (`local-part.ts`).
 */
const PLAIN_ADDRESS = new RegExp(
  String.raw`^(?![iI][mM][cC][eE][aA]|[sS][rR][sS][01])${ATOM}(?:\.${ATOM})*@${PLAIN_DOMAIN}$`,
);

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
  if (!read.domain.includes(".")) return "no-domain";
  return { kind: "domain", domain: read.domain, unicode: read.unicode, isRouted: false, identity: read.domain };
}

/** What has no @: a number, a domain, or an entry of a directory. */
function parseWithoutAt(text: string): ParsedRecipient | RecipientProblem {
  if (DIRECTORY_ENTRY.test(text)) return "exchange-address";
  const telephone = readTelephone(text);
  if (telephone === undefined) return parseDomain(text);
  return typeof telephone === "string" ? telephone : { kind: "telephone", identity: telephone.number };
}

/** `Jane <+32 470 12 34 56>`: what stands in the only angle brackets, at the end, unless the name is a recipient too. */
function parseInBrackets(text: string): ParsedRecipient | RecipientProblem {
  const { name, inside } = /^(?<name>[^<>]*)<(?<inside>[^<>]*)>$/.exec(text)?.groups ?? {};
  if (name === undefined || inside === undefined) return "unbalanced";
  if (isBareRecipient(name.trim())) return "several-addresses";
  return parseWithoutAt(inside.trim());
}

function unquoted(text: string): string {
  for (const quoted of QUOTED) {
    const inside = quoted.exec(text)?.groups?.["inside"];
    if (inside !== undefined) return inside.trim();
  }
  return text;
}

/**
 * Reads one recipient in any of the forms in which programs and people write one: an e-mail address (RFC 5321, 5322 and
 * 6531; names, quotes, comments, folding and links allowed around it), a bare domain of two labels or more, or a telephone
 * number with its country code.
 *
 * @returns what may be known of it, or the problem
 *
 * @example
 * parseRecipient('"Jane Roe" <jane.roe@EC.europa.eu>')
 * // => { kind: "email", domain: "ec.europa.eu", unicode: "ec.europa.eu", isRouted: false, identity: "jane.roe@ec.europa.eu" }
 * parseRecipient("+32 (0)470 12.34.56") // => { kind: "telephone", identity: "+32470123456" }
 * parseRecipient("jane.roe@")           // => "no-domain"
 */
export function parseRecipient(text: string): ParsedRecipient | RecipientProblem {
  if (text.length > MAX_RECIPIENT_LENGTH) return "too-long";
  const plain = domainOfPlainAddress(text);
  if (plain !== undefined) {
    return { kind: "email", domain: plain, unicode: plain, isRouted: false, identity: text.toLowerCase() };
  }
  const given = withoutLink(unquoted(text.trim())).trim().replace(FOLD, "");
  if (given === "") return "empty";
  if (CONTROL.test(given)) return "control-character";
  if (BIDI_CONTROL.test(given)) return "bidi-control";
  if (LONE_SURROGATE.test(given)) return "lone-surrogate";
  if (given.includes("@")) {
    const address = parseAddress(given);
    return typeof address === "string" ? address : { kind: "email", ...address };
  }
  return given.endsWith(">") ? parseInBrackets(given) : parseWithoutAt(given);
}

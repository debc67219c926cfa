import { isBareRecipient } from "./bare-recipient.js";
import { normaliseDomainLiteral } from "./domain-literal.js";
import { MAX_ADDRESS_OCTETS } from "./limits.js";
import { readLocalPart } from "./local-part.js";
import { readDomain, type NormalDomain } from "./normalise-domain.js";
import type { RecipientProblem } from "./problems.js";
import { tokenise, type Token } from "./tokenise-address.js";

const count = (tokens: readonly Token[], kind: Token["kind"]): number =>
  tokens.filter((token) => token.kind === kind).length;

/** No white space and no comments between the tokens: RFC 5322 section 4.4 knows them there as obsolete. */
const isUnbroken = (tokens: readonly Token[]): boolean => tokens.every(({ spaced }, place) => place === 0 || !spaced);

/** Words with any number of dots between and around them, but no two words side by side. */
const isLocalPart = (tokens: readonly Token[]): boolean =>
  isUnbroken(tokens) &&
  tokens.some(({ kind }) => kind !== ".") &&
  tokens.every(({ kind }, place) => kind === "." || (isWord(kind) && !isWord(tokens[place - 1]?.kind)));

const isWord = (kind: Token["kind"] | undefined): boolean => kind === "atom" || kind === "quoted";

/** An address that stands for a name. */
const ADDRESS = /^[^\s<>"]+@[^\s<>"]+$/;

/** An address with what parts recipients, or stands around one. */
const OTHERS = /@[^]*[<>;]|[<>;][^]*@/;

const isSameAddress = (one: string, other: string): boolean =>
  one.toLowerCase().replace(/\.$/, "") === other.toLowerCase().replace(/\.$/, "");

/** A name without the quotes around it, as mail programs put them. */
const unquoted = (name: string): string => name.replace(/^["'\u2018\u201c\s]+|["'\u2019\u201d\s]+$/g, "");

const textOf = (text: string, part: readonly Token[]): string => text.slice(part[0]?.start, part.at(-1)?.end);

/** The parts between commas. */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const commas = [-1, ...tokens.flatMap(({ kind }, place) => (kind === "," ? [place] : [])), tokens.length];
  return commas.slice(1).map((comma, place) => tokens.slice((commas[place] ?? 0) + 1, comma));
}

/**
 * Whether what stands before the < can be a name. `Doe, Jane` can, and the address itself; other recipients cannot, in
 * quotes or not: who reads them takes them for the one that is meant.
 */
function isName(text: string, name: readonly Token[], address: string): boolean {
  const bare = unquoted(textOf(text, name));
  if (count(name, "@") > 0 || ADDRESS.test(bare)) return isSameAddress(bare, address);
  // two quotes that were never closed make one name of all that stands between
  if (name.some(({ kind, start, end }) => kind === "quoted" && OTHERS.test(text.slice(start, end)))) return false;
  const parts = partsOf(name);
  return parts.length === 1 || parts.every((part) => part.length > 0 && !isBareRecipient(textOf(text, part)));
}

/** The tokens of the `addr-spec`: all of them, or those between the only angle brackets. */
function addressIn(text: string, tokens: readonly Token[]): readonly Token[] | RecipientProblem {
  const pairs = count(tokens, "<");
  if (pairs !== count(tokens, ">")) return "unbalanced";
  if (count(tokens, ";") > 0 || pairs > 1) return "several-addresses";
  if (pairs === 0 && count(tokens, ",") > 0) return "several-addresses";
  if (count(tokens, ":") > 0) return "bad-form";
  if (pairs === 0) return tokens;
  const open = tokens.findIndex(({ kind }) => kind === "<");
  if (count(tokens.slice(open), ",") > 0) return "several-addresses";
  if (tokens.at(-1)?.kind !== ">" || tokens[0]?.kind === ".") return "bad-form";
  const name = tokens.slice(0, open);
  const address = tokens.slice(open + 1, -1);
  if (name.length > 0 && !isName(text, name, textOf(text, address))) return "several-addresses";
  return address;
}

/** What is known of an address, and what tells it from others; that is for comparing alone, and never kept. */
export interface ParsedAddress extends NormalDomain {
  /** Whether its local part may send the mail on. */
  readonly isRouted: boolean;
  readonly identity: string;
}

function readDomainLiteral(text: string): NormalDomain | undefined {
  const domain = normaliseDomainLiteral(text);
  return domain === undefined ? undefined : { domain, unicode: domain };
}

/**
 * What is known of an e-mail address: its domain, normalised, and whether the local part may send the mail on. `mailbox`
 * of RFC 5322 section 3.4 with letters of RFC 6532: a display name, angle brackets, comments and folding are allowed
 * around the address. Of the address itself only the domain is looked at, so an odd local part is read: dots where RFC
 * 5321 section 4.1.2 has none, quoted words among others. Blanks in the address are refused, and routes in front.
 *
 * `email-addresses` knows the whole grammar, but overflows the stack on nested comments, takes more than linear time on
 * unbalanced ones, and lets overrides through; it judges this parser in the tests instead.
 *
 * @param text trimmed, unfolded, without control characters
 *
 * @example
 * parseAddress("Roe, Jane <jane.roe@EC.europa.eu>")
 * // => { domain: "ec.europa.eu", unicode: "ec.europa.eu", isRouted: false, identity: "jane.roe@ec.europa.eu" }
 * parseAddress("a@consilium.europa.eu <x@evil.example>") // => "several-addresses"
 */
export function parseAddress(text: string): ParsedAddress | RecipientProblem {
  const tokens = tokenise(text);
  if (typeof tokens === "string") return tokens;
  const address = addressIn(text, tokens);
  if (typeof address === "string") return address;
  const at = address.findIndex(({ kind }) => kind === "@");
  if (at === -1) return "no-domain";
  if (count(address, "@") > 1) return "several-addresses";

  const local = address.slice(0, at);
  if (address[at]?.blank === true || !isLocalPart(local)) return "bad-local-part";
  const localPart = readLocalPart(textOf(text, local));
  if (typeof localPart === "string") return localPart;
  const rest = address.slice(at + 1);
  if (rest.length === 0) return "no-domain";
  const isLiteral = rest.length === 1 && rest[0]?.kind === "literal";
  const isWhole = isUnbroken(rest) && rest[0]?.blank !== true;
  const read = isLiteral ? readDomainLiteral(textOf(text, rest)) : isWhole ? readDomain(textOf(text, rest)) : undefined;
  if (read === undefined) return isLiteral ? "bad-domain-literal" : "bad-domain";

  const { octets, isRouted } = localPart;
  if (!isRouted && octets + 1 + read.domain.length > MAX_ADDRESS_OCTETS) return "too-long";
  return { ...read, isRouted, identity: `${textOf(text, local).toLowerCase()}@${read.domain}` };
}

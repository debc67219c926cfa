import { normaliseDomainLiteral } from "./domain-literal.js";
import { MAX_ADDRESS_OCTETS, MAX_LOCAL_PART_OCTETS } from "./limits.js";
import { readDomain, type NormalDomain } from "./normalise-domain.js";
import type { RecipientProblem } from "./problems.js";
import { tokenise, type Token } from "./tokenise-address.js";

const octetsOf = (text: string): number => {
  let octets = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    octets += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return octets;
};

const count = (tokens: readonly Token[], kind: Token["kind"]): number =>
  tokens.filter((token) => token.kind === kind).length;

/** No white space and no comments between the tokens: RFC 5322 section 4.4 knows them there as obsolete. */
const isUnbroken = (tokens: readonly Token[]): boolean => tokens.every(({ spaced }, place) => place === 0 || !spaced);

const isDotAtom = (tokens: readonly Token[]): boolean =>
  tokens.length % 2 === 1 &&
  tokens.every(({ kind }, place) => kind === (place % 2 === 0 ? "atom" : ".")) &&
  isUnbroken(tokens);

/** `display-name` (RFC 5322 section 3.4), with the dots of `obs-phrase`, as in `John Q. Public`. */
const isName = (tokens: readonly Token[]): boolean =>
  tokens[0]?.kind !== "." && tokens.every(({ kind }) => kind === "atom" || kind === "quoted" || kind === ".");

/** The tokens of the `addr-spec`: all of them, or those between the only angle brackets. */
function addressIn(tokens: readonly Token[]): readonly Token[] | RecipientProblem {
  const pairs = count(tokens, "<");
  if (pairs !== count(tokens, ">")) return "unbalanced";
  if (count(tokens, ",") + count(tokens, ";") > 0 || pairs > 1) return "several-addresses";
  if (count(tokens, ":") > 0) return "bad-form";
  if (pairs === 0) return tokens;
  const open = tokens.findIndex(({ kind }) => kind === "<");
  const name = tokens.slice(0, open);
  if (count(name, "@") > 0) return "several-addresses";
  if (!isName(name) || tokens.at(-1)?.kind !== ">") return "bad-form";
  return tokens.slice(open + 1, -1);
}

function readDomainLiteral(text: string): NormalDomain | undefined {
  const domain = normaliseDomainLiteral(text);
  return domain === undefined ? undefined : { domain, unicode: domain };
}

/**
 * The domain of an e-mail address, normalised; the local part is checked and forgotten. `mailbox` of RFC 5322 section
 * 3.4 with letters of RFC 6532: a display name, angle brackets, comments and folding are allowed around the address;
 * the address itself is what RFC 5321 section 4.1.2 lets a server take. Obsolete forms are refused (section 4.4: blanks
 * around dots, routes), but for dots in a display name.
 *
 * `email-addresses` knows the whole grammar, but overflows the stack on nested comments, takes more than linear time on
 * unbalanced ones, and lets overrides through; it judges this parser in the tests instead.
 *
 * @param text trimmed, unfolded, without control characters
 *
 * @example
 * domainOfAddress('"Roe, Jane" <jane.roe@EC.europa.eu>') // => { domain: "ec.europa.eu", unicode: "ec.europa.eu" }
 * domainOfAddress("Roe, Jane <jane.roe@ec.europa.eu>")   // => "several-addresses"
 */
export function domainOfAddress(text: string): NormalDomain | RecipientProblem {
  const tokens = tokenise(text);
  if (typeof tokens === "string") return tokens;
  const address = addressIn(tokens);
  if (typeof address === "string") return address;
  const at = address.findIndex(({ kind }) => kind === "@");
  if (at === -1) return "no-domain";
  if (count(address, "@") > 1) return "several-addresses";

  const textOf = (part: readonly Token[]) => text.slice(part[0]?.start, part.at(-1)?.end);
  const localPart = address.slice(0, at);
  if (!isDotAtom(localPart) && !(localPart.length === 1 && localPart[0]?.kind === "quoted")) return "bad-local-part";
  const rest = address.slice(at + 1);
  if (rest.length === 0) return "no-domain";
  const isLiteral = rest.length === 1 && rest[0]?.kind === "literal";
  const read = isLiteral ? readDomainLiteral(textOf(rest)) : isUnbroken(rest) ? readDomain(textOf(rest)) : undefined;
  if (read === undefined) return isLiteral ? "bad-domain-literal" : "bad-domain";

  const octets = octetsOf(textOf(localPart));
  const tooLong = octets > MAX_LOCAL_PART_OCTETS || octets + 1 + read.domain.length > MAX_ADDRESS_OCTETS;
  return tooLong ? "too-long" : read;
}

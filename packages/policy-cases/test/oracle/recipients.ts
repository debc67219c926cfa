import type { Audience, SaidAudience } from "./words.js";

/** All that policy.md §5 leaves of a recipient. */
export interface Recipient {
  /** Two that are the same have the same. */
  readonly key: string;
  readonly is: Audience | "telephone";
  /** The listed domain that it imitates. */
  readonly resembles?: string;
  readonly routed?: boolean;
}

/** policy.md §5, the domains that are switched on; whoever is not here is outside. */
const LISTED: ReadonlyMap<string, "internal" | "institution"> = new Map([
  ["consilium.europa.eu", "internal"],
  ["ec.europa.eu", "institution"],
  ["eeas.europa.eu", "institution"],
  ["europarl.europa.eu", "institution"],
  ["ep.europa.eu", "institution"],
]);

/** The lookalikes that tests use, and whom they imitate: a list instead of a search. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  // one letter for another, one too many, two changed places
  ["consiiium.europa.eu", "consilium.europa.eu"],
  ["соnsilium.europa.eu", "consilium.europa.eu"],
  ["c0nsilium.europa.eu", "consilium.europa.eu"],
  ["consiluim.europa.eu", "consilium.europa.eu"],
  ["europparl.europa.eu", "europarl.europa.eu"],
  // buried, also behind what looks like a slash
  ["consilium.europa.eu.example.com", "consilium.europa.eu"],
  ["ec.europa.eu⁄partner.example", "ec.europa.eu"],
  // a hyphen for a dot, another top-level domain, also of two labels
  ["ec-europa.eu", "ec.europa.eu"],
  ["consilium.europa.com", "consilium.europa.eu"],
  ["consilium.europa.com.br", "consilium.europa.eu"],
  ["ec-europa.co.uk", "ec.europa.eu"],
  // the name alone under another top-level domain, or with a word of such domains
  ["consilium.eu", "consilium.europa.eu"],
  ["europarl.eu", "europarl.europa.eu"],
  ["secure-consilium.com", "consilium.europa.eu"],
]);

/** Reads one recipient by hand: naive, and enough for the forms that tests use. */
export function recipientOf(text: string): Recipient {
  const bare = text.trim().replace(/^tel:/u, "");
  if (/^[+0][\d ./()-]+$/u.test(bare)) {
    return {
      key: bare
        .replaceAll("(0)", "")
        .replace(/^00/u, "+")
        .replaceAll(/[^+\d]/gu, ""),
      is: "telephone",
    };
  }
  const address = (/<(?<inner>[^<>]+)>$/u.exec(bare)?.groups?.["inner"] ?? bare).replace(/^mailto:/u, "");
  const at = address.lastIndexOf("@");
  const local = address.slice(0, Math.max(at, 0)).replaceAll(/\([^)]*\)/gu, "");
  const domain = normalised(address.slice(at + 1));
  const resembles = LOOKALIKES.get(domain);
  const routed = mayBeSentOn(local);
  return {
    key: `${local.toLowerCase()}@${domain}`,
    is: resembles === undefined ? (routed ? "external" : (LISTED.get(domain) ?? "external")) : "lookalike",
    ...(resembles !== undefined && { resembles }),
    // what is both is a lookalike (contract.md, "Warnings")
    ...(routed && resembles === undefined && { routed }),
  };
}

/** Folded before the trailing dot is looked for: it may be a full-width one. */
const normalised = (domain: string): string => domain.normalize("NFKC").trim().toLowerCase().replace(/\.$/u, "");

function mayBeSentOn(local: string): boolean {
  return /[%!]/u.test(local) || /^".*@.*"$/u.test(local) || /=\?.*\?=/u.test(local) || local.startsWith("IMCEASMTP-");
}

/** Whose it is: an address decides for itself, a number is whose the sender says it is. */
export const relationOf = ({ is }: Recipient, said: SaidAudience | undefined): Audience =>
  is === "telephone" ? (said ?? "external") : is;

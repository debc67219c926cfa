import type { ClassifiedRecipient, ListedDomain, LookalikeHints } from "../model/recipient.js";
import { DOT } from "./ascii.js";
import { bitOfLister, bitOfRecipient, severalOf, type Composition } from "./composition.js";
import { createDomainList } from "./domain-list.js";
import { createLookalikeFinder } from "./lookalike.js";
import { parseRecipient, type ParsedRecipient, type RecipientWithDomain } from "./parse-recipient.js";
import type { RecipientProblem } from "./problems.js";

/** A recipient that cannot be read: it stands in its place, and says nothing of what was given. */
export interface InvalidRecipient {
  readonly index: number;
  readonly kind: "invalid";
  readonly problem: RecipientProblem;
}

/** What rules need to know of a list of recipients, and which of them cannot be read. */
export interface RecipientSummary {
  /** Of those that can be read. */
  readonly composition: Composition;
  readonly invalid: readonly InvalidRecipient[];
}

/** A list of recipients, looked at. */
export interface ClassifiedList {
  /** Each in its place, with the reason for its relation. Frozen. */
  readonly entries: readonly (ClassifiedRecipient | InvalidRecipient)[];
  /** Nothing where one of them cannot be read. */
  readonly composition: Composition | undefined;
}

export interface Classifier {
  readonly classify: (recipients: readonly string[]) => ClassifiedList;
  /** The same list, looked at no closer than rules do: without an entry for each. */
  readonly summarise: (recipients: readonly string[]) => RecipientSummary;
}

const invalidAt = (index: number, problem: RecipientProblem): InvalidRecipient =>
  Object.freeze({ index, kind: "invalid", problem });

/** What those add whose domain is not listed, or does not count. */
const OUTSIDER = {
  unlisted: bitOfRecipient({ kind: "email", relation: "external", why: "unlisted" }),
  lookalike: bitOfRecipient({ kind: "email", relation: "lookalike", why: "lookalike" }),
  routed: bitOfRecipient({ kind: "email", relation: "external", why: "routed" }),
  telephone: bitOfRecipient({ kind: "telephone", relation: "external", why: "telephone" }),
} as const;

/** Sums up who is among recipients, and whether several different ones are of a class. */
interface Tally {
  readonly add: (bit: Composition, listerBit: Composition, identity: string) => void;
  readonly composition: () => Composition;
}

function createTally(): Tally {
  let composition: Composition = 0;
  const first = new Map<Composition, string>();
  return {
    add: (bit, listerBit, identity) => {
      const known = first.get(bit);
      composition |= bit | listerBit | (known === undefined || known === identity ? 0 : severalOf(bit));
      if (known === undefined) first.set(bit, identity);
    },
    composition: () => composition,
  };
}

/** Most messages have no more: entries of listed domains at the first places are made once. */
const KEPT = 16;

/** What is known of a listed domain. */
interface Listing {
  readonly domain: string;
  /** What a recipient there adds. */
  readonly bit: Composition;
  /** What the overlay adds that lists it. */
  readonly listerBit: Composition;
  /** The entry of a recipient there, frozen. */
  readonly entryAt: (kind: "email" | "domain", index: number) => ClassifiedRecipient;
}

function createListing({ domain, relation, body, status, overlay }: ListedDomain, listers: readonly string[]): Listing {
  const kept = { email: [] as ClassifiedRecipient[], domain: [] as ClassifiedRecipient[] };
  const make = (kind: "email" | "domain", index: number): ClassifiedRecipient => {
    const entry = { index, kind, domain, relation, body, status, why: "listed" } as const;
    return Object.freeze(overlay === undefined ? entry : { ...entry, overlay });
  };
  return {
    domain,
    bit: bitOfRecipient({ kind: "email", relation, why: "listed" }),
    listerBit: bitOfLister(overlay, listers),
    entryAt: (kind, index) => (index < KEPT ? (kept[kind][index] ??= make(kind, index)) : make(kind, index)),
  };
}

/** What an outsider is, and what of that is told. */
interface Outsider {
  readonly why: "unlisted" | "unlisted-subdomain" | "lookalike" | "routed";
  readonly resembles?: string;
}

const UNLISTED: Outsider = { why: "unlisted" };
const ROUTED: Outsider = { why: "routed" };

/**
 * Classifies recipients by a list of domains. A domain counts as listed when it is on the list letter by letter: what is
 * not confirmed is external. One whose local part may send the mail on is external, though its domain be listed; one that
 * is also at a lookalike is a lookalike.
 *
 * @param listed the domains that are switched on, normalised
 * @param alsoKnown those that are switched off: external, yet neither they nor what is under them imitates anything
 * @param lookalikes what else is known of domains that imitate others
 * @param listers the ids of the overlays that list domains, where any do
 *
 * @example
 * const { classify } = createClassifier(listed, ["ext.ec.europa.eu"], { words: ["login"], exceptions: [] });
 * classify(["jane.roe@ec.europa.eu", "a@mail.ec.europa.eu", "b@ec-europa.eu", "c%d@ec.europa.eu"]).entries
 * // => [{ index: 0, kind: "email", domain: "ec.europa.eu", relation: "institution", body: "european-commission",
 * //       status: "note-body", why: "listed" },
 * //     { index: 1, kind: "email", domain: "mail.ec.europa.eu", relation: "external", why: "unlisted-subdomain",
 * //       resembles: "ec.europa.eu" },
 * //     { index: 2, kind: "email", domain: "ec-europa.eu", relation: "lookalike", why: "lookalike",
 * //       resembles: "ec.europa.eu" },
 * //     { index: 3, kind: "email", domain: "ec.europa.eu", relation: "external", why: "routed" }]
 */
export function createClassifier(
  listed: readonly ListedDomain[],
  alsoKnown: readonly string[],
  lookalikes: LookalikeHints,
  listers: readonly string[] = [],
): Classifier {
  const on = createDomainList(new Map(listed.map((entry) => [entry.domain, createListing(entry, listers)])));
  const off = createDomainList(new Map(alsoKnown.map((domain) => [domain, domain])));
  const names = listed.map(({ domain }) => domain);
  const findLookalike = createLookalikeFinder(names, lookalikes);

  const imitatesNothing = (domain: string): boolean =>
    domain.startsWith("[") || off.find(domain) !== undefined || off.findAbove(domain) !== undefined;

  /** The listed domain of which the end was left out: `jane@consilium`. */
  const longerNameOf = (domain: string): string | undefined =>
    names.find((name) => name.charCodeAt(domain.length) === DOT && name.startsWith(domain));

  function outsiderOf(recipient: RecipientWithDomain): Outsider {
    const { domain, isRouted } = recipient;
    const parent = on.findAbove(domain)?.domain;
    if (parent !== undefined) return isRouted ? ROUTED : { why: "unlisted-subdomain", resembles: parent };
    const longer = longerNameOf(domain);
    const imitated = longer === undefined ? findLookalike(recipient) : undefined;
    if (imitated !== undefined && !imitatesNothing(domain)) return { why: "lookalike", resembles: imitated };
    if (isRouted) return ROUTED;
    return longer === undefined ? UNLISTED : { why: "unlisted", resembles: longer };
  }

  const listingOf = ({ domain, isRouted }: RecipientWithDomain): Listing | undefined =>
    isRouted ? undefined : on.find(domain);

  const isRoutedThroughListed = ({ domain, isRouted }: RecipientWithDomain): boolean =>
    isRouted && on.find(domain) !== undefined;

  /** Adds a recipient to a tally, and makes its entry where that is wanted. */
  function look(recipient: ParsedRecipient, tally: Tally): (index: number) => ClassifiedRecipient {
    const { kind, identity } = recipient;
    if (kind === "telephone") {
      tally.add(OUTSIDER.telephone, 0, identity);
      return (index) => ({ index, kind, relation: "external", why: "telephone" });
    }
    const listing = listingOf(recipient);
    if (listing !== undefined) {
      tally.add(listing.bit, listing.listerBit, identity);
      return (index) => listing.entryAt(kind, index);
    }
    const outsider: Outsider = isRoutedThroughListed(recipient) ? ROUTED : outsiderOf(recipient);
    const { why } = outsider;
    tally.add(OUTSIDER[why === "unlisted-subdomain" ? "unlisted" : why], 0, identity);
    const relation = why === "lookalike" ? why : "external";
    return (index) => ({ index, kind, domain: recipient.domain, relation, ...outsider });
  }

  function classify(recipients: readonly string[]): ClassifiedList {
    const tally = createTally();
    const entries = recipients.map((text, index) => {
      const recipient = parseRecipient(text);
      return typeof recipient === "string" ? invalidAt(index, recipient) : Object.freeze(look(recipient, tally)(index));
    });
    const isReadable = entries.every(({ kind }) => kind !== "invalid");
    return { entries: Object.freeze(entries), composition: isReadable ? tally.composition() : undefined };
  }

  function summarise(recipients: readonly string[]): RecipientSummary {
    const tally = createTally();
    const invalid: InvalidRecipient[] = [];
    for (const [index, text] of recipients.entries()) {
      const recipient = parseRecipient(text);
      if (typeof recipient === "string") invalid.push(invalidAt(index, recipient));
      else look(recipient, tally);
    }
    return { composition: tally.composition(), invalid };
  }

  return { classify, summarise };
}

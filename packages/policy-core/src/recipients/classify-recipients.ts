import type { ClassifiedRecipient, ListedDomain } from "../model/recipient.js";
import { bitOfLister, bitOfRecipient, type Composition } from "./composition.js";
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
  /** The same list, looked at no closer than rules do: no search for lookalikes. */
  readonly summarise: (recipients: readonly string[]) => RecipientSummary;
}

const invalidAt = (index: number, problem: RecipientProblem): InvalidRecipient =>
  Object.freeze({ index, kind: "invalid", problem });

/** What those add whose domain is not listed, and those who have none. */
const UNLISTED = bitOfRecipient({ kind: "email", relation: "external", why: "unlisted" });
const TELEPHONE = bitOfRecipient({ kind: "telephone", relation: "external", why: "telephone" });

/** Most messages have no more: entries of listed domains at the first places are made once. */
const KEPT = 16;

/** What is known of a listed domain. */
interface Listing {
  readonly domain: string;
  /** What a recipient there adds. */
  readonly bit: Composition;
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
    bit: bitOfRecipient({ kind: "email", relation, why: "listed" }) | bitOfLister(overlay, listers),
    entryAt: (kind, index) => (index < KEPT ? (kept[kind][index] ??= make(kind, index)) : make(kind, index)),
  };
}

/**
 * Classifies recipients by a list of domains. A domain counts as listed when it is on the list letter by letter: what is
 * not confirmed is external.
 *
 * @param listed the domains that are switched on, normalised
 * @param alsoKnown those that are switched off: external, yet neither they nor what is under them imitates anything
 * @param listers the ids of the overlays that list domains, where any do
 *
 * @example
 * const { classify } = createClassifier(listed, ["ext.ec.europa.eu"]);
 * classify(["jane.roe@ec.europa.eu", "a@mail.ec.europa.eu", "b@ec-europa.eu"]).entries
 * // => [{ index: 0, kind: "email", domain: "ec.europa.eu", relation: "institution", body: "european-commission",
 * //       status: "note-body", why: "listed" },
 * //     { index: 1, kind: "email", domain: "mail.ec.europa.eu", relation: "external", why: "unlisted-subdomain",
 * //       resembles: "ec.europa.eu" },
 * //     { index: 2, kind: "email", domain: "ec-europa.eu", relation: "external", why: "lookalike",
 * //       resembles: "ec.europa.eu" }]
 */
export function createClassifier(
  listed: readonly ListedDomain[],
  alsoKnown: readonly string[],
  listers: readonly string[] = [],
): Classifier {
  const on = createDomainList(new Map(listed.map((entry) => [entry.domain, createListing(entry, listers)])));
  const off = createDomainList(new Map(alsoKnown.map((domain) => [domain, domain])));
  const findLookalike = createLookalikeFinder(listed.map(({ domain }) => domain));

  const imitatesNothing = (domain: string): boolean =>
    domain.startsWith("[") || off.find(domain) !== undefined || off.findAbove(domain) !== undefined;

  function classifyUnlisted({ kind, domain, unicode }: RecipientWithDomain, index: number): ClassifiedRecipient {
    const parent = on.findAbove(domain)?.domain;
    if (parent !== undefined) {
      return { index, kind, domain, relation: "external", why: "unlisted-subdomain", resembles: parent };
    }
    const resembles = findLookalike({ domain, unicode });
    return resembles === undefined || imitatesNothing(domain)
      ? { index, kind, domain, relation: "external", why: "unlisted" }
      : { index, kind, domain, relation: "external", why: "lookalike", resembles };
  }

  const listingOf = (recipient: ParsedRecipient): Listing | undefined =>
    recipient.kind === "telephone" ? undefined : on.find(recipient.domain);

  const bitOf = ({ kind }: ParsedRecipient, listing: Listing | undefined): Composition =>
    listing?.bit ?? (kind === "telephone" ? TELEPHONE : UNLISTED);

  function entryOf(recipient: ParsedRecipient, listing: Listing | undefined, index: number): ClassifiedRecipient {
    if (recipient.kind === "telephone") {
      return Object.freeze({ index, kind: recipient.kind, relation: "external", why: "telephone" });
    }
    return listing?.entryAt(recipient.kind, index) ?? Object.freeze(classifyUnlisted(recipient, index));
  }

  function classify(recipients: readonly string[]): ClassifiedList {
    let composition: Composition | undefined = 0;
    const entries = recipients.map((text, index) => {
      const recipient = parseRecipient(text);
      if (typeof recipient === "string") {
        composition = undefined;
        return invalidAt(index, recipient);
      }
      const listing = listingOf(recipient);
      if (composition !== undefined) composition |= bitOf(recipient, listing);
      return entryOf(recipient, listing, index);
    });
    return { entries: Object.freeze(entries), composition };
  }

  function summarise(recipients: readonly string[]): RecipientSummary {
    const invalid: InvalidRecipient[] = [];
    let composition = 0;
    for (const [index, text] of recipients.entries()) {
      const recipient = parseRecipient(text);
      if (typeof recipient === "string") invalid.push(invalidAt(index, recipient));
      else composition |= bitOf(recipient, listingOf(recipient));
    }
    return { composition, invalid };
  }

  return { classify, summarise };
}

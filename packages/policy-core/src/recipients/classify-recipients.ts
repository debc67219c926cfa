import type { ClassifiedRecipient, ListedDomain } from "../model/recipient.js";
import { bitOfLister, bitOfRecipient, type Composition } from "./composition.js";
import { createDomainList } from "./domain-list.js";
import { createLookalikeFinder } from "./lookalike.js";
import { parseRecipient, type RecipientWithDomain } from "./parse-recipient.js";
import { isPlainDomain, startOfDomain } from "./plain-recipient.js";
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
  /** The same list, looked at no closer than rules do: no search for look-alikes. */
  readonly summarise: (recipients: readonly string[]) => RecipientSummary;
}

/** What those add whose domain is not listed, and those who have none. */
const EXTERNAL = bitOfRecipient({ kind: "email", relation: "external" });
const TELEPHONE = bitOfRecipient({ kind: "telephone", relation: "external" });

/** Most messages have no more: entries of listed domains at the first places are made once. */
const KEPT = 16;

/** A listed domain, with what a recipient there adds. */
interface Known {
  readonly domain: string;
  readonly bit: Composition;
  /** The entry of a recipient there, frozen. */
  readonly entryAt: (kind: "email" | "domain", index: number) => ClassifiedRecipient;
}

function knownOf({ domain, relation, body, status, overlay }: ListedDomain, listers: readonly string[]): Known {
  const kept = { email: [] as ClassifiedRecipient[], domain: [] as ClassifiedRecipient[] };
  const make = (kind: "email" | "domain", index: number): ClassifiedRecipient => {
    const entry = { index, kind, domain, relation, body, status, why: "listed" } as const;
    return Object.freeze(overlay === undefined ? entry : { ...entry, overlay });
  };
  return {
    domain,
    bit: bitOfRecipient({ kind: "email", relation }) | bitOfLister(overlay, listers),
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
  const on = createDomainList(new Map(listed.map((entry) => [entry.domain, knownOf(entry, listers)])));
  const off = createDomainList(new Map(alsoKnown.map((domain) => [domain, domain])));
  const lookalikes = createLookalikeFinder(listed.map(({ domain }) => domain));

  /** What is listed of an address that is plain before its domain: that domain needs no other look. */
  const listedIn = (text: string, start: number): Known | undefined => (start === 0 ? undefined : on.find(text, start));

  const imitatesNothing = (domain: string): boolean =>
    domain.startsWith("[") || off.find(domain, 0) !== undefined || off.findAbove(domain, 0) !== undefined;

  function classifyUnlisted({ kind, domain, unicode }: RecipientWithDomain, index: number): ClassifiedRecipient {
    const parent = on.findAbove(domain, 0)?.domain;
    if (parent !== undefined) {
      return { index, kind, domain, relation: "external", why: "unlisted-subdomain", resembles: parent };
    }
    const resembles = lookalikes.find(domain, unicode);
    return resembles === undefined || imitatesNothing(domain)
      ? { index, kind, domain, relation: "external", why: "unlisted" }
      : { index, kind, domain, relation: "external", why: "lookalike", resembles };
  }

  function classify(recipients: readonly string[]): ClassifiedList {
    let composition = 0;
    let unreadable = 0;
    const classifyOne = (text: string, index: number): ClassifiedRecipient | InvalidRecipient => {
      const start = startOfDomain(text);
      const plain = listedIn(text, start);
      if (plain !== undefined) {
        composition |= plain.bit;
        return plain.entryAt("email", index);
      }
      const parsed = parseRecipient(text, start);
      if (typeof parsed === "string") {
        unreadable += 1;
        return Object.freeze({ index, kind: "invalid", problem: parsed });
      }
      if (parsed.kind === "telephone") {
        composition |= TELEPHONE;
        return Object.freeze({ index, kind: parsed.kind, relation: "external", why: "telephone" });
      }
      const known = on.find(parsed.domain, 0);
      composition |= known?.bit ?? EXTERNAL;
      return known === undefined ? Object.freeze(classifyUnlisted(parsed, index)) : known.entryAt(parsed.kind, index);
    };
    const entries = Object.freeze(recipients.map(classifyOne));
    return { entries, composition: unreadable === 0 ? composition : undefined };
  }

  /** What a recipient adds, or its problem: from a plain one nothing is cut out. */
  function read(text: string): Composition | RecipientProblem {
    const start = startOfDomain(text);
    const known = listedIn(text, start);
    if (known !== undefined) return known.bit;
    if (start !== 0 && isPlainDomain(text, start)) return EXTERNAL;
    const parsed = parseRecipient(text, start);
    if (typeof parsed === "string") return parsed;
    return parsed.kind === "telephone" ? TELEPHONE : (on.find(parsed.domain, 0)?.bit ?? EXTERNAL);
  }

  function summarise(recipients: readonly string[]): RecipientSummary {
    const invalid: InvalidRecipient[] = [];
    let composition = 0;
    for (const [index, text] of recipients.entries()) {
      const bit = read(text);
      if (typeof bit === "string") invalid.push({ index, kind: "invalid", problem: bit });
      else composition |= bit;
    }
    return { composition, invalid };
  }

  return { classify, summarise };
}

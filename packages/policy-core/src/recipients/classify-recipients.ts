import type { ClassifiedRecipient, ListedDomain } from "../model/recipient.js";
import { bitOfRecipient, type Composition } from "./composition.js";
import { createLookalikeFinder } from "./lookalike.js";
import { parseRecipient } from "./parse-recipient.js";
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

export interface Classifier {
  /** Each recipient in its place, with the reason for its relation. Frozen. */
  readonly classify: (recipients: readonly string[]) => readonly (ClassifiedRecipient | InvalidRecipient)[];
  /** The same list, looked at no closer than rules do: no search for look-alikes. */
  readonly summarise: (recipients: readonly string[]) => RecipientSummary;
}

/** What is known of a domain that is not listed. */
type Unlisted = Pick<ClassifiedRecipient, "relation" | "why" | "resembles">;

/** The domains above one, from the nearest on. */
function* parentsOf(domain: string): Generator<string> {
  for (let dot = domain.indexOf("."); dot !== -1; dot = domain.indexOf(".", dot + 1)) yield domain.slice(dot + 1);
}

/**
 * Classifies recipients by a list of domains. A domain counts as listed when it is on the list letter by letter: what is
 * not confirmed is external.
 *
 * @param listed the domains that are switched on, normalised
 * @param alsoKnown those that are switched off: external, yet neither they nor what is under them imitates anything
 *
 * @example
 * const { classify } = createClassifier(listed, ["ext.ec.europa.eu"]);
 * classify(["jane.roe@ec.europa.eu", "a@mail.ec.europa.eu", "b@ec-europa.eu"])
 * // => [{ index: 0, kind: "email", domain: "ec.europa.eu", relation: "institution", body: "european-commission",
 * //       status: "note-body", why: "listed" },
 * //     { index: 1, kind: "email", domain: "mail.ec.europa.eu", relation: "external", why: "unlisted-subdomain",
 * //       resembles: "ec.europa.eu" },
 * //     { index: 2, kind: "email", domain: "ec-europa.eu", relation: "external", why: "lookalike",
 * //       resembles: "ec.europa.eu" }]
 */
export function createClassifier(listed: readonly ListedDomain[], alsoKnown: readonly string[]): Classifier {
  const byDomain = new Map(listed.map((entry) => [entry.domain, entry]));
  const off = new Set(alsoKnown);
  const lookalikes = createLookalikeFinder(listed.map(({ domain }) => domain));

  function unlisted(domain: string): Unlisted {
    const parents = [...parentsOf(domain)];
    const parent = parents.find((candidate) => byDomain.has(candidate));
    if (parent !== undefined) return { relation: "external", why: "unlisted-subdomain", resembles: parent };
    const isKnown = off.has(domain) || parents.some((candidate) => off.has(candidate));
    const resembles = isKnown || domain.startsWith("[") ? undefined : lookalikes.find(domain);
    return {
      relation: "external",
      ...(resembles === undefined ? { why: "unlisted" } : { why: "lookalike", resembles }),
    };
  }

  function classifyOne(
    text: string,
    index: number,
    seen: Map<string, Unlisted>,
  ): ClassifiedRecipient | InvalidRecipient {
    const parsed = parseRecipient(text);
    if (typeof parsed === "string") return { index, kind: "invalid", problem: parsed };
    const { kind } = parsed;
    if (kind === "telephone") return { index, kind, relation: "external", why: "telephone" };
    const { domain } = parsed;
    const entry = byDomain.get(domain);
    if (entry === undefined) {
      const known = seen.get(domain) ?? unlisted(domain);
      seen.set(domain, known);
      return { index, kind, domain, ...known };
    }
    const { relation, body, status, overlay } = entry;
    return {
      index,
      kind,
      domain,
      relation,
      body,
      status,
      why: "listed",
      ...(overlay !== undefined && { overlay }),
    };
  }

  function summarise(recipients: readonly string[]): RecipientSummary {
    const invalid: InvalidRecipient[] = [];
    let composition = 0;
    for (const [index, text] of recipients.entries()) {
      const parsed = parseRecipient(text);
      if (typeof parsed === "string") {
        invalid.push({ index, kind: "invalid", problem: parsed });
        continue;
      }
      const relation = parsed.kind === "telephone" ? undefined : byDomain.get(parsed.domain)?.relation;
      composition |= bitOfRecipient({ kind: parsed.kind, relation: relation ?? "external" });
    }
    return { composition, invalid };
  }

  return {
    classify: (recipients) => {
      // those of one message have few domains between them; nothing is kept from one message to another
      const seen = new Map<string, Unlisted>();
      return Object.freeze(recipients.map((text, index) => Object.freeze(classifyOne(text, index, seen))));
    },
    summarise,
  };
}

import type { z } from "zod";
import type { classifiedRecipientSchema } from "./decision.js";
import type { DomainStatus, Relation } from "./vocabulary.js";

/**
 * One recipient, classified: kind and domain, never the address. Key order is fixed.
 *
 * @see policy.md §5
 */
export type ClassifiedRecipient = z.output<typeof classifiedRecipientSchema>;

/** A domain that the policy lists and that is switched on, with the body it belongs to. */
export interface ListedDomain {
  /** Normalised ASCII. */
  readonly domain: string;
  readonly body: string;
  readonly relation: Exclude<Relation, "external" | "lookalike">;
  readonly status: DomainStatus;
  /** The id of the overlay that lists it or switched it on, where one does. */
  readonly overlay?: string;
}

/**
 * What the search for lookalikes knows besides the domains that are listed.
 *
 * @see policy.md §5
 */
export interface LookalikeHints {
  /** What such domains join a name with: `consilium-login.example`. */
  readonly words: readonly string[];
  /** Domains that imitate nobody, they and what is under them. */
  readonly exceptions: readonly { readonly domain: string }[];
}

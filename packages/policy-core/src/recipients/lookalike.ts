import type { LookalikeHints } from "../model/recipient.js";
import { createDomainList } from "./domain-list.js";
import { createLookalikeFilter } from "./lookalike-filter.js";
import { createLookalikeSearch } from "./lookalike-search.js";
import type { NormalDomain } from "./normalise-domain.js";

/**
 * Prepares the search for lookalikes of listed domains: same skeleton, dots and hyphens aside, with digits for letters;
 * one edit or two neighbours swapped; another top-level domain; a listed domain inside a longer one, or with words added;
 * of a long first label, that alone under another top-level domain, or joined with a word. The closest likeness wins,
 * then the order of the list.
 *
 * @returns says which listed domain another may be taken for. One under a listed domain is for the caller to tell apart,
 *   and a listed one imitates nothing; nor do the exceptions, and what is under them
 * @see policy.md §5, UTS #39 section 4 for skeletons
 *
 * @example
 * const find = createLookalikeFinder(["consilium.europa.eu", "ec.europa.eu"], { words: ["login"], exceptions: [] });
 * find({ domain: "consilum.europa.eu", unicode: "consilum.europa.eu" }) // => "consilium.europa.eu"
 * find({ domain: "xn--c-itb.europa.eu", unicode: "еc.europa.eu" })      // => "ec.europa.eu": the first е is Cyrillic
 * find({ domain: "ecb.europa.eu", unicode: "ecb.europa.eu" })           // => undefined
 */
export function createLookalikeFinder(
  listed: readonly string[],
  { words, exceptions }: LookalikeHints,
): (domain: NormalDomain) => string | undefined {
  const mayBeLike = createLookalikeFilter(listed);
  const search = createLookalikeSearch(listed, words);
  const excepted = createDomainList(new Map(exceptions.map(({ domain }) => [domain, true])));
  const isExcepted = (domain: string): boolean => excepted.find(domain) ?? excepted.findAbove(domain) ?? false;
  return (domain) => (mayBeLike(domain) && !isExcepted(domain.domain) ? search(domain) : undefined);
}

import { createLookalikeFilter } from "./lookalike-filter.js";
import { createLookalikeSearch } from "./lookalike-search.js";
import type { NormalDomain } from "./normalise-domain.js";

/**
 * Prepares the search for lookalikes of listed domains: same skeleton, dots and hyphens aside, with digits for letters;
 * one edit or two neighbours swapped; another top-level domain; a listed domain inside a longer one. The closest
 * likeness wins, then the order of the list.
 *
 * @returns says which listed domain another may be taken for. One under a listed domain is for the caller to tell apart,
 *   and a listed one imitates nothing
 * @see UTS #39 section 4 for skeletons
 *
 * @example
 * const find = createLookalikeFinder(["consilium.europa.eu", "ec.europa.eu"]);
 * find({ domain: "consilum.europa.eu", unicode: "consilum.europa.eu" }) // => "consilium.europa.eu"
 * find({ domain: "xn--c-itb.europa.eu", unicode: "еc.europa.eu" })      // => "ec.europa.eu": the first е is Cyrillic
 * find({ domain: "ecb.europa.eu", unicode: "ecb.europa.eu" })           // => undefined
 */
export function createLookalikeFinder(listed: readonly string[]): (domain: NormalDomain) => string | undefined {
  const mayBeLike = createLookalikeFilter(listed);
  const search = createLookalikeSearch(listed);
  return (domain) => (mayBeLike(domain) ? search(domain) : undefined);
}

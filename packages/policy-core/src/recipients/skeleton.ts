import unhomoglyph from "unhomoglyph";

const ASCII = /^\p{ASCII}*$/u;

/** Signs that UTS #39 keeps apart and people mix up in a hurry: digits for letters, i for l, pairs that look like one. */
const ALIKE: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "l",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "b",
  "7": "t",
  "8": "b",
  "9": "g",
  i: "l",
  d: "cl",
  m: "rn",
  w: "vv",
};
const SIGNS_ALIKE = new RegExp(`[${Object.keys(ALIKE).join("")}]`, "g");

/** UTS #39 section 4, `skeleton`: decompose, put each sign's prototype in its place, decompose again. */
const prototypesIn = (text: string): string => unhomoglyph(text.normalize("NFD")).normalize("NFD");

/**
 * What a domain, in Unicode, looks like at a glance: two texts with the same skeleton are easily taken for each other.
 * It is coarser than UTS #39's on purpose, for it is compared with a few listed domains and not with all the world's:
 * accents count for nothing either.
 *
 * @see UTS #39 section 4
 *
 * @example
 * skeletonOf("c0nsi1ium.europa.eu") === skeletonOf("consilium.europa.eu") // => true
 * skeletonOf("сonsílium.еurора.eu") === skeletonOf("consilium.europa.eu") // => true, with Cyrillic letters
 */
export function skeletonOf(domain: string): string {
  const letters = ASCII.test(domain) ? domain : prototypesIn(domain).replace(/\p{M}/gu, "");
  return letters.toLowerCase().replace(SIGNS_ALIKE, (sign) => ALIKE[sign] ?? sign);
}

import unhomoglyph from "unhomoglyph";
import { createCharacterMap } from "./character-map.js";

/** Characters that UTS #39 keeps apart and people mix up in a hurry: digits for letters, i for l, pairs that look like one. */
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
const CHARACTERS_ALIKE = new RegExp(`[${Object.keys(ALIKE).join("")}]`, "g");

const ASCII = /^\p{ASCII}*$/u;

/** Signs that part a text: whatever looks like `/`, `-`, `@` or the like, strokes among letters too. */
const SIGN = /[^\p{L}\p{N}.]|[\u30fc\u3161\u1173\u4e00\u4e28]/gu;

/** UTS #39 section 4, `skeleton`: decompose, put the prototype in its place, decompose again. */
const prototypeOf = (character: string): string => unhomoglyph(character.normalize("NFD")).normalize("NFD");

function lookOf(character: string): string {
  const letters = ASCII.test(character) ? character : prototypeOf(character).replace(/\p{M}/gu, "");
  const plain = letters.toLowerCase().replace(CHARACTERS_ALIKE, (letter) => ALIKE[letter] ?? letter);
  return plain.replace(SIGN, "-");
}

/**
 * What a domain, in Unicode, looks like at a glance: two texts with the same skeleton are easily taken for each other.
 * It is coarser than UTS #39's on purpose, for it is compared with a few listed domains and not with all the world's:
 * accents count for nothing either, and a hyphen stands for any sign but a dot.
 *
 * A character's part in it does not depend on its neighbours: marks go, and of letters one alone has a form for the end
 * of a word, Σ, which has another letter as its prototype. So each is looked up once: `unhomoglyph` takes as long for a
 * domain as `tr46` does.
 *
 * @param domain normal
 * @see UTS #39 section 4
 *
 * @example
 * skeletonOf("c0nsi1ium.europa.eu") === skeletonOf("consilium.europa.eu") // => true
 * skeletonOf("сonsílium.еurора.eu") === skeletonOf("consilium.europa.eu") // => true, with Cyrillic letters
 * skeletonOf("ec.europa.eu⁄a") === skeletonOf("ec.europa.eu-a")           // => true, with a slash that is none
 */
export const skeletonOf = createCharacterMap(lookOf);

/**
 * What the same domain looks like in capitals. Normalising makes small letters of all: what was seen may have been
 * capitals, a Cyrillic Н for H, say.
 *
 * @example
 * skeletonOfCapitals("нуатт.example") === skeletonOf("hyatt.example") // => true, with Cyrillic letters
 */
export const skeletonOfCapitals = createCharacterMap((character) => lookOf(character.toUpperCase()));

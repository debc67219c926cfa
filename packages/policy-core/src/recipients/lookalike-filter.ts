import { ACE } from "./ascii.js";
import type { NormalDomain } from "./normalise-domain.js";
import { skeletonOf, skeletonOfCapitals } from "./skeleton.js";

/** Runs of this many letters are looked for: few enough that each run has a place of its own in a table. */
const RUN = 3;
const BITS_OF_LETTER = 5;
const LETTER = (1 << BITS_OF_LETTER) - 1;
/** The code before that of "a", so that letters count from 1. */
const BEFORE_A = 0x60;

/** Letters packed into a number, the first in the lowest bits. */
const packed = (letters: string): number =>
  Array.from(letters).reduceRight((after, letter) => (after << BITS_OF_LETTER) | (letter.charCodeAt(0) - BEFORE_A), 0);

const lettersOf = (skeleton: string): string => skeleton.replace(/[.-]/g, "");

function thirdsOf(text: string): readonly string[] {
  const [one, other] = [Math.floor(text.length / 3), Math.floor((text.length * 2) / 3)];
  return [text.slice(0, one), text.slice(one, other), text.slice(other)];
}

/**
 * Runs of letters, one at least of which stands in the skeleton, dots and hyphens aside, of each domain that is like a
 * listed one.
 *
 * One edit, or two neighbours swapped, leaves one third of the listed domain whole, in its skeleton as in itself: a
 * skeleton is made character by character. Any other likeness has in it all that stands before the top-level domain, of
 * which each label is whole where words stand between, or the first label alone, where that is a long one.
 *
 * @returns nothing where a part is too short to tell anything by, or the domain is internationalised
 */
function runsOf(domain: string): readonly number[] | undefined {
  const stem = domain.slice(0, Math.max(domain.lastIndexOf("."), 0));
  const longest = stem.split(/[.-]/).reduce((one, other) => (other.length > one.length ? other : one), "");
  const parts = [stem === "" ? domain : stem, longest === "" ? domain : longest, ...thirdsOf(domain)].map((part) =>
    lettersOf(skeletonOf(part)),
  );
  if (domain.includes(ACE) || parts.some((letters) => letters.length < RUN)) return undefined;
  return parts.map((letters) => packed(letters.slice(0, RUN)));
}

/** What is known of a character whose skeleton is not a few plain letters: none at all, some that are not plain, or who knows. */
const NO_LETTER = 0x8000;
const GAP = 0x8001;
const UNCERTAIN = 0x8002;

function knownOf(skeleton: string): number {
  const letters = lettersOf(skeleton);
  if (letters === "") return NO_LETTER;
  if (/^[a-z]{1,3}$/.test(letters)) return packed(letters);
  return /[a-z]/.test(letters) ? UNCERTAIN : GAP;
}

/** For each character of one UTF-16 unit its letters, packed, or what is known of it; for its capital too; 0 is not known yet. */
const small = new Uint16Array(0x1_0000);
const capital = new Uint16Array(0x1_0000);

function learn(code: number): void {
  const character = String.fromCharCode(code);
  const isHalf = /\p{Cs}/u.test(character);
  small[code] = isHalf ? UNCERTAIN : knownOf(skeletonOf(character));
  capital[code] = isHalf ? UNCERTAIN : knownOf(skeletonOfCapitals(character));
}

/** Whether a text may have one of the runs in its skeleton, or in that of its capitals. */
function mayHave(isRun: Uint8Array, text: string, letters: Uint16Array): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (letters[code] === 0) learn(code);
    const known = letters[code] ?? UNCERTAIN;
    if (known === UNCERTAIN) return true;
    if (known === GAP) run = 0;
    if (known >= NO_LETTER) continue;
    for (let left = known; left !== 0; left >>= BITS_OF_LETTER) {
      run = (run >> BITS_OF_LETTER) | ((left & LETTER) << (BITS_OF_LETTER * (RUN - 1)));
      if (isRun[run] === 1) return true;
    }
  }
  return false;
}

/**
 * The first step of the search for lookalikes, one look at each character: most domains are like none of those listed.
 *
 * @param listed normalised ASCII
 * @returns says of a domain whether the search has to look at it, or would certainly find nothing
 *
 * @example
 * const mayBeLike = createLookalikeFilter(["consilium.europa.eu"]);
 * mayBeLike({ domain: "gmail.com", unicode: "gmail.com" })         // => false
 * mayBeLike({ domain: "conference.eu", unicode: "conference.eu" }) // => true
 */
export function createLookalikeFilter(listed: readonly string[]): (domain: NormalDomain) => boolean {
  const isRun = new Uint8Array(1 << (BITS_OF_LETTER * RUN));
  for (const domain of listed) {
    const runs = runsOf(domain);
    if (runs === undefined) return () => true;
    for (const run of runs) isRun[run] = 1;
  }
  return ({ domain, unicode }) =>
    mayHave(isRun, unicode, small) || (unicode !== domain && mayHave(isRun, unicode, capital));
}

import { toUnicode } from "tr46";
import { isWithinOneEdit } from "./one-edit.js";
import { skeletonOf } from "./skeleton.js";

/** Says which listed domain an unlisted one may be taken for. */
export interface LookalikeFinder {
  /** @param domain normalised ASCII, not listed and not under a listed one; a listed one resembles nothing */
  readonly find: (domain: string) => string | undefined;
}

/**
 * A first label this short is one edit away from half of the alphabet. Domains beside a listed one belong to whoever
 * owns the parent, and under europa.eu there are many with short names that are what they say: ecb, eca and epso beside
 * ec and ep, eea beside eeas. One edit there proves nothing; one edit in `consilium` does.
 */
const SHORT_LABEL = 4;

interface Shape {
  /** In Unicode. */
  readonly plain: string;
  readonly skeleton: string;
}

interface ListedShape extends Shape {
  readonly domain: string;
  /** The skeletons without separators, of the whole and of what stands before the top-level domain. */
  readonly joined: string;
  readonly joinedStem: string;
}

const unicodeOf = (domain: string): string => (domain.includes("xn--") ? toUnicode(domain).domain : domain);
const labelsOf = (domain: string): readonly string[] => domain.split(".");
const stemOf = (domain: string): string => domain.slice(0, Math.max(domain.lastIndexOf("."), 0));
const parentOf = (domain: string): string => domain.slice(domain.indexOf(".") + 1);
const join = (domain: string): string => domain.replace(/[.-]/g, "");

/** A domain and those above it, from the longest on: what holds for `consilum.europa.eu` holds for what is under it. */
function withParents(domain: string): readonly string[] {
  const labels = labelsOf(domain);
  return labels.map((_, place) => labels.slice(place).join("."));
}

function shapesOf(domain: string): readonly Shape[] {
  const plain = unicodeOf(domain);
  const shape = { plain, skeleton: skeletonOf(plain) };
  // normalising made small letters of all: what was seen may have been the capitals, Cyrillic Н for H, say
  return plain === domain ? [shape] : [shape, { plain, skeleton: skeletonOf(plain.toUpperCase()) }];
}

/** Where hyphens and dots stand, in a text from which they are then taken out. */
function seamsOf(domain: string): ReadonlySet<number> {
  const seams = new Set([0]);
  let length = 0;
  for (const part of domain.split(/[.-]/)) seams.add((length += part.length));
  return seams;
}

/** The same to the eye, or the same but for hyphens and dots. */
const looksTheSame = ({ skeleton }: Shape, listed: ListedShape): boolean =>
  withParents(skeleton).some((name) => join(name) === listed.joined);

function isOneSlipAway({ plain, skeleton }: Shape, listed: ListedShape): boolean {
  const slipped = (names: readonly string[], name: string) =>
    names.some((candidate) => isWithinOneEdit(candidate, name) && !isShortSibling(candidate, name));
  return slipped(withParents(plain), listed.plain) || slipped(withParents(skeleton), listed.skeleton);
}

const isShortSibling = (name: string, listed: string): boolean =>
  parentOf(name) === parentOf(listed) && listed.indexOf(".") <= SHORT_LABEL;

/** The same but for the top-level domain. */
const hasAnotherEnd = ({ skeleton }: Shape, listed: ListedShape): boolean =>
  listed.joinedStem !== "" && withParents(stemOf(skeleton)).some((stem) => join(stem) === listed.joinedStem);

/** The whole of it stands inside, from one hyphen or dot to another: `consilium.europa.eu-login.com`. */
function holdsIt({ skeleton }: Shape, { joined }: ListedShape): boolean {
  const text = join(skeleton);
  const seams = seamsOf(skeleton);
  for (let at = text.indexOf(joined); at !== -1; at = text.indexOf(joined, at + 1)) {
    if (seams.has(at) && seams.has(at + joined.length)) return true;
  }
  return false;
}

/** From the closest resemblance to the loosest. */
const RULES = [looksTheSame, isOneSlipAway, hasAnotherEnd, holdsIt] as const;

/**
 * Prepares the search for look-alikes of the listed domains: same skeleton, hyphen for dot, one slip, another top-level
 * domain, a listed domain inside a longer one. The closest resemblance wins, then the order of the list.
 *
 * @example
 * const { find } = createLookalikeFinder(["consilium.europa.eu", "ec.europa.eu"]);
 * find("consilum.europa.eu")          // => "consilium.europa.eu"
 * find("ec-europa.eu")                // => "ec.europa.eu"
 * find("ec.europa.eu.example.com")    // => "ec.europa.eu"
 * find("ecb.europa.eu")               // => undefined
 */
export function createLookalikeFinder(domains: readonly string[]): LookalikeFinder {
  const known = new Set(domains);
  const listed = domains.map((domain): ListedShape => {
    const plain = unicodeOf(domain);
    const skeleton = skeletonOf(plain);
    return { domain, plain, skeleton, joined: join(skeleton), joinedStem: join(stemOf(skeleton)) };
  });
  return {
    find: (domain) => {
      if (known.has(domain)) return undefined;
      const shapes = shapesOf(domain);
      for (const resembles of RULES) {
        const match = listed.find((candidate) => shapes.some((shape) => resembles(shape, candidate)));
        if (match !== undefined) return match.domain;
      }
      return undefined;
    },
  };
}

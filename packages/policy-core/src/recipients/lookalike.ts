import { DOT, HYPHEN } from "./ascii.js";
import { createLookalikeFilter } from "./lookalike-filter.js";
import { isWithinOneEdit } from "./one-edit.js";
import { skeletonOf, skeletonOfCapitals } from "./skeleton.js";
import { unicodeOf } from "./unicode-of.js";

/** Says which listed domain an unlisted one may be taken for. */
export interface LookalikeFinder {
  /**
   * @param domain normalised ASCII; one under a listed domain is for the caller to tell apart, and imitates nothing
   * @param unicode the same as it is read
   */
  readonly find: (domain: string, unicode: string) => string | undefined;
  /** The full way, for every domain. */
  readonly findAny: (domain: string, unicode: string) => string | undefined;
}

/**
 * A first label this short is one edit away from many others that are what they say. Who owns the parent decides who
 * stands beside a listed domain, and under europa.eu only bodies of the Union do: ecb and eca beside ec, op beside ep,
 * eea beside eeas. One edit there proves nothing; one edit in `consilium` or `europarl` does.
 */
const SHORT_LABEL = 4;

/** A domain in the forms in which it is compared. */
interface Shape {
  /** In Unicode. */
  readonly plain: string;
  readonly skeleton: string;
  /** The skeleton without its dots and hyphens: one is easily written for the other, or left out. */
  readonly joined: string;
  /** 1 at the places in `joined` where they stood, both ends included. */
  readonly seams: Uint8Array;
  /** What of `joined` stands before the top-level domain. */
  readonly stem: string;
}

interface ListedShape extends Shape {
  readonly domain: string;
  readonly hasShortLabel: boolean;
}

function shapeOf(plain: string, skeleton: string): Shape {
  const seams = new Uint8Array(skeleton.length + 1);
  seams[0] = 1;
  let joined = "";
  let stem = 0;
  let from = 0;
  for (let at = 0; at < skeleton.length; at += 1) {
    const code = skeleton.charCodeAt(at);
    if (code !== DOT && code !== HYPHEN) continue;
    joined += skeleton.slice(from, at);
    seams[joined.length] = 1;
    if (code === DOT) stem = joined.length;
    from = at + 1;
  }
  joined += skeleton.slice(from);
  seams[joined.length] = 1;
  return { plain, skeleton, joined, seams, stem: joined.slice(0, stem) };
}

function shapesOf(domain: string, unicode: string): readonly Shape[] {
  const skeleton = skeletonOf(unicode);
  const shape = shapeOf(unicode, skeleton);
  if (unicode === domain) return [shape];
  const ofCapitals = skeletonOfCapitals(unicode);
  return ofCapitals === skeleton ? [shape] : [shape, shapeOf(unicode, ofCapitals)];
}

/** What holds for `ec-europa.eu` holds for what is under it, so a likeness may start after any dot or hyphen. */
const endsAlike = ({ seams }: Shape, text: string, end: string): boolean =>
  end !== "" && text.endsWith(end) && seams[text.length - end.length] === 1;

/** The same to the eye, or the same but for dots and hyphens. */
const looksTheSame = (shape: Shape, listed: ListedShape): boolean => endsAlike(shape, shape.joined, listed.joined);

/** The same but for the top-level domain. */
const hasAnotherEnd = (shape: Shape, listed: ListedShape): boolean => endsAlike(shape, shape.stem, listed.stem);

const parentOf = (domain: string): string => domain.slice(domain.indexOf(".") + 1);

/** The whole, or what follows one of its dots, is one edit away, and not just a short name beside the listed one. */
function endsOneEditAway(domain: string, listed: string, hasShortLabel: boolean): boolean {
  for (let added = 1; added >= -1; added -= 1) {
    const start = domain.length - listed.length - added;
    if (start < 0 || (start > 0 && domain.charCodeAt(start - 1) !== DOT)) continue;
    const name = domain.slice(start);
    if (isWithinOneEdit(name, listed) && !(hasShortLabel && parentOf(name) === parentOf(listed))) return true;
  }
  return false;
}

const isOneEditAway = ({ plain, skeleton }: Shape, listed: ListedShape): boolean =>
  endsOneEditAway(plain, listed.plain, listed.hasShortLabel) ||
  endsOneEditAway(skeleton, listed.skeleton, listed.hasShortLabel);

/** The whole of it stands inside, from one dot or hyphen to another: `consilium.europa.eu-login.com`. */
function isBuriedIn({ joined, seams }: Shape, { joined: run }: ListedShape): boolean {
  for (let at = joined.indexOf(run); at !== -1; at = joined.indexOf(run, at + 1)) {
    if (seams[at] === 1 && seams[at + run.length] === 1) return true;
  }
  return false;
}

/** From the closest likeness to the loosest. */
const LIKENESSES = [looksTheSame, isOneEditAway, hasAnotherEnd, isBuriedIn] as const;

/**
 * Prepares the search for look-alikes of listed domains: same skeleton, dots and hyphens aside, with digits for letters;
 * one edit or two neighbours swapped; another top-level domain; a listed domain inside a longer one. The closest
 * likeness wins, then the order of the list.
 *
 * @see UTS #39 section 4 for skeletons
 *
 * @example
 * const { find } = createLookalikeFinder(["consilium.europa.eu", "ec.europa.eu"]);
 * find("consilum.europa.eu", "consilum.europa.eu")              // => "consilium.europa.eu"
 * find("xn--c-itb.europa.eu", "еc.europa.eu")                   // => "ec.europa.eu": the first е is Cyrillic
 * find("ec.europa.eu.example.com", "ec.europa.eu.example.com")  // => "ec.europa.eu"
 * find("ecb.europa.eu", "ecb.europa.eu")                        // => undefined
 */
export function createLookalikeFinder(domains: readonly string[]): LookalikeFinder {
  const known = new Set(domains);
  const isUnlike = createLookalikeFilter(domains);
  const listed = domains.map((domain): ListedShape => {
    const plain = unicodeOf(domain);
    return { domain, hasShortLabel: plain.indexOf(".") <= SHORT_LABEL, ...shapeOf(plain, skeletonOf(plain)) };
  });

  function findAny(domain: string, unicode: string): string | undefined {
    if (known.has(domain)) return undefined;
    const shapes = shapesOf(domain, unicode);
    for (const isLike of LIKENESSES) {
      for (const candidate of listed) {
        for (const shape of shapes) if (isLike(shape, candidate)) return candidate.domain;
      }
    }
    return undefined;
  }

  return {
    find: (domain, unicode) => (isUnlike(domain, unicode) ? undefined : findAny(domain, unicode)),
    findAny,
  };
}

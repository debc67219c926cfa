import { toUnicode } from "tr46";
import { isWithinOneEdit } from "./one-edit.js";
import { skeletonOf } from "./skeleton.js";

/** Says which listed domain an unlisted one may be taken for. */
export interface LookalikeFinder {
  /** @param domain normalised ASCII; one under a listed domain is for the caller to tell apart, and imitates nothing */
  readonly find: (domain: string) => string | undefined;
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
  /** The places in `joined` where they stood, both ends included. */
  readonly seams: ReadonlySet<number>;
  /** What of `joined` stands before the top-level domain. */
  readonly stem: string;
}

interface ListedShape extends Shape {
  readonly domain: string;
  readonly hasShortLabel: boolean;
}

function shapeOf(plain: string, skeleton: string): Shape {
  const seams = new Set([0]);
  let joined = "";
  for (const part of skeleton.split(/[.-]/)) {
    joined += part;
    seams.add(joined.length);
  }
  const lastDot = skeleton.lastIndexOf(".");
  return { plain, skeleton, joined, seams, stem: skeleton.slice(0, Math.max(lastDot, 0)).replace(/[.-]/g, "") };
}

const unicodeOf = (domain: string): string => (domain.includes("xn--") ? toUnicode(domain).domain : domain);

function shapesOf(domain: string): readonly Shape[] {
  const plain = unicodeOf(domain);
  const shape = shapeOf(plain, skeletonOf(plain));
  // normalising made small letters of all: what was seen may have been the capitals, a Cyrillic Н for H, say
  return plain === domain ? [shape] : [shape, shapeOf(plain, skeletonOf(plain.toUpperCase()))];
}

/** What holds for `ec-europa.eu` holds for what is under it, so a likeness may start after any dot or hyphen. */
const endsAlike = ({ seams }: Shape, text: string, end: string): boolean =>
  end !== "" && text.endsWith(end) && seams.has(text.length - end.length);

/** The same to the eye, or the same but for dots and hyphens. */
const looksTheSame = (shape: Shape, listed: ListedShape): boolean => endsAlike(shape, shape.joined, listed.joined);

/** The same but for the top-level domain. */
const hasAnotherEnd = (shape: Shape, listed: ListedShape): boolean => endsAlike(shape, shape.stem, listed.stem);

const parentOf = (domain: string): string => domain.slice(domain.indexOf(".") + 1);

/** The whole, or what follows one of its dots, is one edit away, and not just a short name beside the listed one. */
function endsOneEditAway(domain: string, listed: string, hasShortLabel: boolean): boolean {
  return [1, 0, -1].some((added) => {
    const start = domain.length - listed.length - added;
    if (start < 0 || (start > 0 && domain[start - 1] !== ".")) return false;
    const name = domain.slice(start);
    return isWithinOneEdit(name, listed) && !(hasShortLabel && parentOf(name) === parentOf(listed));
  });
}

const isOneEditAway = ({ plain, skeleton }: Shape, listed: ListedShape): boolean =>
  endsOneEditAway(plain, listed.plain, listed.hasShortLabel) ||
  endsOneEditAway(skeleton, listed.skeleton, listed.hasShortLabel);

/** The whole of it stands inside, from one dot or hyphen to another: `consilium.europa.eu-login.com`. */
function isBuriedIn({ joined, seams }: Shape, { joined: run }: ListedShape): boolean {
  for (let at = joined.indexOf(run); at !== -1; at = joined.indexOf(run, at + 1)) {
    if (seams.has(at) && seams.has(at + run.length)) return true;
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
 * find("consilum.europa.eu")       // => "consilium.europa.eu"
 * find("ec-europa.eu")             // => "ec.europa.eu"
 * find("ec.europa.eu.example.com") // => "ec.europa.eu"
 * find("ecb.europa.eu")            // => undefined
 */
export function createLookalikeFinder(domains: readonly string[]): LookalikeFinder {
  const known = new Set(domains);
  const listed = domains.map((domain): ListedShape => {
    const plain = unicodeOf(domain);
    return { domain, hasShortLabel: plain.indexOf(".") <= SHORT_LABEL, ...shapeOf(plain, skeletonOf(plain)) };
  });
  return {
    find: (domain) => {
      if (known.has(domain)) return undefined;
      const shapes = shapesOf(domain);
      for (const isLike of LIKENESSES) {
        const match = listed.find((candidate) => shapes.some((shape) => isLike(shape, candidate)));
        if (match !== undefined) return match.domain;
      }
      return undefined;
    },
  };
}

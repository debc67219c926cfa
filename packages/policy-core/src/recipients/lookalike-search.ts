import { DOT, HYPHEN } from "./ascii.js";
import { readDomain, type NormalDomain } from "./normalise-domain.js";
import { isWithinOneEdit } from "./one-edit.js";
import { skeletonOf, skeletonOfCapitals } from "./skeleton.js";

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
  /** What of `joined` stands before the top-level domain. */
  readonly stem: string;
}

interface ListedShape extends Shape {
  /** Normalised ASCII. */
  readonly domain: string;
  readonly hasShortLabel: boolean;
}

const isSeparator = (code: number): boolean => code === DOT || code === HYPHEN;

function shapeOf(plain: string, skeleton: string): Shape {
  let joined = "";
  let stem = "";
  let from = 0;
  for (let at = 0; at < skeleton.length; at += 1) {
    const code = skeleton.charCodeAt(at);
    if (!isSeparator(code)) continue;
    joined += skeleton.slice(from, at);
    if (code === DOT) stem = joined;
    from = at + 1;
  }
  return { plain, skeleton, joined: joined + skeleton.slice(from), stem };
}

function shapesOf({ domain, unicode }: NormalDomain): readonly Shape[] {
  const skeleton = skeletonOf(unicode);
  const shape = shapeOf(unicode, skeleton);
  if (unicode === domain) return [shape];
  const ofCapitals = skeletonOfCapitals(unicode);
  return ofCapitals === skeleton ? [shape] : [shape, shapeOf(unicode, ofCapitals)];
}

/** Whether a dot, a hyphen or an end of the skeleton stands where so many letters are before it. */
function isSeam({ skeleton }: Shape, letters: number): boolean {
  let at = 0;
  for (let left = letters; left > 0; at += 1) if (!isSeparator(skeleton.charCodeAt(at))) left -= 1;
  return at === 0 || at === skeleton.length || isSeparator(skeleton.charCodeAt(at));
}

/** What holds for `ec-europa.eu` holds for what is under it, so a likeness may start after any dot or hyphen. */
const endsAlike = (shape: Shape, text: string, end: string): boolean =>
  end !== "" && text.endsWith(end) && isSeam(shape, text.length - end.length);

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
function isBuriedIn(shape: Shape, { joined: run }: ListedShape): boolean {
  for (let at = shape.joined.indexOf(run); at !== -1; at = shape.joined.indexOf(run, at + 1)) {
    if (isSeam(shape, at) && isSeam(shape, at + run.length)) return true;
  }
  return false;
}

/** From the closest likeness to the loosest. */
const LIKENESSES = [looksTheSame, isOneEditAway, hasAnotherEnd, isBuriedIn] as const;

/**
 * The search for lookalikes, for domains that the filter lets through.
 *
 * @param domains those that are listed, normalised ASCII
 * @returns says of a domain which listed one it may be taken for
 *
 * @example
 * const search = createLookalikeSearch(["consilium.europa.eu"]);
 * search({ domain: "consilum.europa.eu", unicode: "consilum.europa.eu" }) // => "consilium.europa.eu"
 */
export function createLookalikeSearch(domains: readonly string[]): (domain: NormalDomain) => string | undefined {
  const known = new Set(domains);
  const listed = domains.map((domain): ListedShape => {
    const plain = readDomain(domain)?.unicode ?? domain;
    return { domain, hasShortLabel: plain.indexOf(".") <= SHORT_LABEL, ...shapeOf(plain, skeletonOf(plain)) };
  });

  return (domain) => {
    if (known.has(domain.domain)) return undefined;
    const shapes = shapesOf(domain);
    for (const isLike of LIKENESSES) {
      for (const candidate of listed) {
        for (const shape of shapes) if (isLike(shape, candidate)) return candidate.domain;
      }
    }
    return undefined;
  };
}

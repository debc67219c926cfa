import { DOT, HYPHEN } from "./ascii.js";
import { readDomain, type NormalDomain } from "./normalise-domain.js";
import { isWithinOneEdit } from "./one-edit.js";
import { skeletonOf, skeletonOfCapitals } from "./skeleton.js";

/** How like a listed domain another is, from the closest likeness to the loosest. */
const SAME = 0;
const ONE_EDIT = 1;
const OTHER_TOP_LEVEL = 2;
const INSIDE = 3;
const UNLIKE = 4;

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
  readonly letters: string;
}

interface ListedShape extends Shape {
  /** Normalised ASCII. */
  readonly domain: string;
  readonly hasShortLabel: boolean;
  /** The letters before the top-level domain, and those of that domain. */
  readonly stem: string;
  readonly topLevel: string;
}

const lettersOf = (skeleton: string): string => skeleton.replace(/[.-]/g, "");

const shapeOf = (plain: string, skeleton: string): Shape => ({ plain, skeleton, letters: lettersOf(skeleton) });

function shapesOf({ domain, unicode }: NormalDomain): readonly Shape[] {
  const skeleton = skeletonOf(unicode);
  const shape = shapeOf(unicode, skeleton);
  if (unicode === domain) return [shape];
  const ofCapitals = skeletonOfCapitals(unicode);
  return ofCapitals === skeleton ? [shape] : [shape, shapeOf(unicode, ofCapitals)];
}

function listedShapeOf(domain: string): ListedShape {
  const plain = readDomain(domain)?.unicode ?? domain;
  const shape = shapeOf(plain, skeletonOf(plain));
  const topLevel = lettersOf(shape.skeleton.slice(shape.skeleton.lastIndexOf(".") + 1));
  const stem = shape.letters.slice(0, shape.letters.length - topLevel.length);
  return { ...shape, domain, hasShortLabel: plain.indexOf(".") <= SHORT_LABEL, stem, topLevel };
}

const isSeparator = (code: number): boolean => code === DOT || code === HYPHEN;

function skipSeparators(text: string, start: number): number {
  let at = start;
  while (isSeparator(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where letters end that stand from a place on, whatever dots and hyphens are among them, or -1. */
function endOfLetters(skeleton: string, start: number, letters: string): number {
  let at = start;
  for (let letter = 0; letter < letters.length; letter += 1) {
    at = skipSeparators(skeleton, at);
    if (skeleton.charCodeAt(at) !== letters.charCodeAt(letter)) return -1;
    at += 1;
  }
  return at;
}

/**
 * How what stands from a dot or hyphen on is like a listed domain, dots and hyphens aside: the same to its end, the same
 * but for the top-level domain, or the whole of it and more, as in `consilium.europa.eu-login.com`.
 */
function likenessFrom(skeleton: string, start: number, { stem, topLevel }: ListedShape): number {
  const endOfStem = endOfLetters(skeleton, start, stem);
  if (endOfStem === -1) return UNLIKE;
  const end = endOfLetters(skeleton, endOfStem, topLevel);
  if (end !== -1 && skipSeparators(skeleton, end) === skeleton.length) return SAME;
  const lastDot = skeleton.lastIndexOf(".");
  if (stem !== "" && endOfStem <= lastDot && skipSeparators(skeleton, endOfStem) > lastDot) return OTHER_TOP_LEVEL;
  return end !== -1 && isSeparator(skeleton.charCodeAt(end)) ? INSIDE : UNLIKE;
}

/** What holds for `ec-europa.eu` holds for what is under it, so a likeness may start after any dot or hyphen. */
function likenessInside({ skeleton, letters }: Shape, listed: ListedShape): number {
  let closest = UNLIKE;
  if (!letters.includes(listed.stem)) return closest;
  for (let at = 0; at < skeleton.length; at += 1) {
    if (at > 0 && !isSeparator(skeleton.charCodeAt(at - 1))) continue;
    const likeness = likenessFrom(skeleton, at, listed);
    if (likeness === SAME) return likeness;
    closest = Math.min(closest, likeness);
  }
  return closest;
}

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

function likenessOf(shape: Shape, listed: ListedShape): number {
  const inside = likenessInside(shape, listed);
  return inside > ONE_EDIT && isOneEditAway(shape, listed) ? ONE_EDIT : inside;
}

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
  const listed = domains.map(listedShapeOf);

  return (domain) => {
    if (known.has(domain.domain)) return undefined;
    const shapes = shapesOf(domain);
    let closest = UNLIKE;
    let found: string | undefined;
    for (const candidate of listed) {
      for (const shape of shapes) {
        const likeness = likenessOf(shape, candidate);
        if (likeness === SAME) return candidate.domain;
        if (likeness >= closest) continue;
        closest = likeness;
        found = candidate.domain;
      }
    }
    return found;
  };
}

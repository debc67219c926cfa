import type { LookalikeHints } from "../model/recipient.js";
import { DOT } from "./ascii.js";
import { isSeparator, labelsOf, shapeOf, shapesOf, type Shape } from "./domain-shape.js";
import { readDomain, type NormalDomain } from "./normalise-domain.js";
import { isWithinOneEdit } from "./one-edit.js";
import { skeletonOf } from "./skeleton.js";

/**
 * A name shorter than this is one edit away from many others that are what they say: ecb and eca beside ec, op beside ep,
 * eea beside eeas. One edit there, or the name alone somewhere else, proves nothing; in `consilium` or `europarl` it does.
 */
const MIN_TELLING_NAME = 6;

interface ListedShape extends Shape {
  /** Normalised ASCII. */
  readonly domain: string;
  /** The skeleton of its first label, where that tells something by itself. */
  readonly name: string | undefined;
  /** The parts of what stands before its top-level domain. */
  readonly stemParts: readonly string[];
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

/** The same but for the top-level domain, which may be one of two labels. */
const hasAnotherEnd = (shape: Shape, { stems: [stem = ""] }: ListedShape): boolean =>
  shape.stems.some((text) => endsAlike(shape, text, stem));

const parentOf = (domain: string): string => domain.slice(domain.indexOf(".") + 1);

/** The whole, or what follows one of its dots, is one edit away, and not just a short name beside the listed one. */
function endsOneEditAway(domain: string, listed: string, hasTellingName: boolean): boolean {
  for (let added = 1; added >= -1; added -= 1) {
    const start = domain.length - listed.length - added;
    if (start < 0 || (start > 0 && domain.charCodeAt(start - 1) !== DOT)) continue;
    const name = domain.slice(start);
    if (isWithinOneEdit(name, listed) && (hasTellingName || parentOf(name) !== parentOf(listed))) return true;
  }
  return false;
}

const isOneEditAway = ({ plain, skeleton }: Shape, listed: ListedShape): boolean =>
  endsOneEditAway(plain, listed.plain, listed.name !== undefined) ||
  endsOneEditAway(skeleton, listed.skeleton, listed.name !== undefined);

/** The whole of it stands inside, from one dot or hyphen to another: `consilium.europa.eu-login.com`. */
function isBuriedIn(shape: Shape, { joined: run }: ListedShape): boolean {
  for (let at = shape.joined.indexOf(run); at !== -1; at = shape.joined.indexOf(run, at + 1)) {
    if (isSeam(shape, at) && isSeam(shape, at + run.length)) return true;
  }
  return false;
}

/** The name alone under another top-level domain: `consilium.eu`. */
function isNameElsewhere(shape: Shape, { name }: ListedShape): boolean {
  if (name === undefined || !shape.joined.includes(name)) return false;
  const labels = labelsOf(shape);
  return shape.stems.some((_, taken) => labels.at(-2 - taken)?.join("") === name);
}

/** The name joined by a hyphen with a word of such domains: `secure-consilium.com`. */
function isNameWithWord(shape: Shape, { name }: ListedShape, words: ReadonlySet<string>): boolean {
  if (name === undefined || !shape.joined.includes(name)) return false;
  const isWord = (part: string | undefined): boolean => part !== undefined && words.has(part);
  return labelsOf(shape).some((parts) =>
    parts.some((part, at) => part === name && (isWord(parts[at - 1]) || isWord(parts[at + 1]))),
  );
}

/** The parts of a domain, and which of them a hyphen joins to the one before. */
interface Parts {
  readonly parts: readonly string[];
  readonly isJoined: readonly boolean[];
}

/**
 * Whether the stem stands from one part on, whole and in order, with words alone between, of which a hyphen joins one to
 * it; or that stands before or behind it, joined likewise.
 */
function hasWordsFrom({ parts, isJoined }: Parts, start: number, stem: readonly string[], words: ReadonlySet<string>) {
  const isWord = (place: number): boolean => words.has(parts[place] ?? "");
  let hasWord = isJoined[start] === true && isWord(start - 1);
  let found = 0;
  let at = start;
  for (; at < parts.length && found < stem.length; at += 1) {
    // where a name is also a word, the last of several in a row is the name
    if (parts[at] === stem[found] && parts[at] !== parts[at + 1]) found += 1;
    else if (isWord(at)) hasWord ||= isJoined[at] === true || isJoined[at + 1] === true;
    else return false;
  }
  return found === stem.length && (hasWord || (isJoined[at] === true && isWord(at)));
}

/** All that stands before the top-level domain, with words joined to it or put between: `consilium.europa-login.eu`. */
function hasWordsAdded(shape: Shape, { stemParts }: ListedShape, words: ReadonlySet<string>): boolean {
  if (stemParts.length < 2 || !stemParts.every((part) => shape.joined.includes(part))) return false;
  const labels = labelsOf(shape);
  const parts = labels.flat();
  const isJoined = labels.flatMap((label) => label.map((_, at) => at > 0));
  return parts.some((part, at) => part === stemParts[0] && hasWordsFrom({ parts, isJoined }, at, stemParts, words));
}

/** From the closest likeness to the loosest. */
const LIKENESSES: readonly ((shape: Shape, listed: ListedShape, words: ReadonlySet<string>) => boolean)[] = [
  looksTheSame,
  isOneEditAway,
  hasAnotherEnd,
  isBuriedIn,
  hasWordsAdded,
  isNameElsewhere,
  isNameWithWord,
];

function listedShapeOf(domain: string): ListedShape {
  const plain = readDomain(domain)?.unicode ?? domain;
  const shape = shapeOf(plain, skeletonOf(plain));
  const labels = labelsOf(shape);
  const isTelling = plain.indexOf(".") >= MIN_TELLING_NAME;
  return {
    domain,
    name: isTelling ? labels[0]?.join("") : undefined,
    stemParts: labels.slice(0, -1).flat(),
    ...shape,
  };
}

/**
 * The search for lookalikes, for domains that the filter lets through.
 *
 * @param domains those that are listed, normalised ASCII
 * @param words what such domains join names with
 * @returns says of a domain which listed one it may be taken for
 *
 * @example
 * const search = createLookalikeSearch(["consilium.europa.eu"], ["login"]);
 * search({ domain: "consilum.europa.eu", unicode: "consilum.europa.eu" })   // => "consilium.europa.eu"
 * search({ domain: "consilium-login.com", unicode: "consilium-login.com" }) // => "consilium.europa.eu"
 */
export function createLookalikeSearch(
  domains: readonly string[],
  words: LookalikeHints["words"],
): (domain: NormalDomain) => string | undefined {
  const known = new Set(domains);
  const listed = domains.map(listedShapeOf);
  const skeletons = new Set(words.map(skeletonOf));

  return (domain) => {
    if (known.has(domain.domain)) return undefined;
    const shapes = shapesOf(domain);
    for (const isLike of LIKENESSES) {
      for (const candidate of listed) {
        for (const shape of shapes) if (isLike(shape, candidate, skeletons)) return candidate.domain;
      }
    }
    return undefined;
  };
}

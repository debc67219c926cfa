import { DOT, HYPHEN } from "./ascii.js";
import type { NormalDomain } from "./normalise-domain.js";
import { skeletonOf, skeletonOfCapitals } from "./skeleton.js";

/** A domain in the forms in which lookalikes are told. */
export interface Shape {
  /** In Unicode. */
  readonly plain: string;
  readonly skeleton: string;
  /** The skeleton without its dots and hyphens: one is easily written for the other, or left out. */
  readonly joined: string;
  /** What of `joined` stands before the top-level domain, and before one of two labels where it may have one. */
  readonly stems: readonly string[];
}

/** The labels of a skeleton, each in its parts between hyphens. */
export const labelsOf = ({ skeleton }: Shape): readonly (readonly string[])[] =>
  skeleton.split(".").map((label) => label.split("-").filter((part) => part !== ""));

export const isSeparator = (code: number): boolean => code === DOT || code === HYPHEN;

/** Names under which countries let others register, beside those of three letters or fewer: com, co, org, gov, ac. */
const SECOND_LEVELS = new Set(["gouv", "govt", "info", "name", "asso"]);

/** Whether a domain may end in a top-level domain of two labels, such as `com.br` or `co.uk`. */
function mayEndInTwo(plain: string): boolean {
  const last = plain.lastIndexOf(".");
  if (plain.length - last - 1 !== 2) return false;
  const second = plain.slice(plain.lastIndexOf(".", last - 1) + 1, last);
  return second.length <= 3 || SECOND_LEVELS.has(second);
}

/** @param skeleton of `plain` */
export function shapeOf(plain: string, skeleton: string): Shape {
  let joined = "";
  let stem = "";
  let shorterStem = "";
  let from = 0;
  for (let at = 0; at < skeleton.length; at += 1) {
    const code = skeleton.charCodeAt(at);
    if (!isSeparator(code)) continue;
    joined += skeleton.slice(from, at);
    from = at + 1;
    if (code !== DOT) continue;
    shorterStem = stem;
    stem = joined;
  }
  joined += skeleton.slice(from);
  return { plain, skeleton, joined, stems: mayEndInTwo(plain) ? [stem, shorterStem] : [stem] };
}

/** The shapes of a domain: as it is, and as it may have looked in capitals. */
export function shapesOf({ domain, unicode }: NormalDomain): readonly Shape[] {
  const skeleton = skeletonOf(unicode);
  const shape = shapeOf(unicode, skeleton);
  if (unicode === domain) return [shape];
  const ofCapitals = skeletonOfCapitals(unicode);
  return ofCapitals === skeleton ? [shape] : [shape, shapeOf(unicode, ofCapitals)];
}

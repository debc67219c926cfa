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
  /** The skeleton's labels, each in its parts between hyphens. */
  readonly labels: readonly (readonly string[])[];
}

export const isSeparator = (code: number): boolean => code === DOT || code === HYPHEN;

/** Names under which countries let others register, beside those of three letters or fewer: com, co, org, gov, ac. */
const SECOND_LEVELS = new Set(["gouv", "govt", "info", "name", "asso"]);

/** Whether a domain may end in a top-level domain of two labels, such as `com.br` or `co.uk`. */
function mayEndInTwo(plain: string): boolean {
  const [second, country] = plain.split(".").slice(-2);
  if (second === undefined || country?.length !== 2) return false;
  return second.length <= 3 || SECOND_LEVELS.has(second);
}

/** @param skeleton of `plain` */
export function shapeOf(plain: string, skeleton: string): Shape {
  const labels = skeleton.split(".").map((label) => label.split("-").filter((part) => part !== ""));
  const stemLess = (taken: number): string => labels.slice(0, -taken).flat().join("");
  return {
    plain,
    skeleton,
    joined: labels.flat().join(""),
    stems: mayEndInTwo(plain) ? [stemLess(1), stemLess(2)] : [stemLess(1)],
    labels,
  };
}

/** The shapes of a domain: as it is, and as it may have looked in capitals. */
export function shapesOf({ domain, unicode }: NormalDomain): readonly Shape[] {
  const skeleton = skeletonOf(unicode);
  const shape = shapeOf(unicode, skeleton);
  if (unicode === domain) return [shape];
  const ofCapitals = skeletonOfCapitals(unicode);
  return ofCapitals === skeleton ? [shape] : [shape, shapeOf(unicode, ofCapitals)];
}

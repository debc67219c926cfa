import type { Change } from "../changes/change.ts";
import { breaks } from "./consumers.ts";
import type { Consumer } from "@channelwise/policy-schema";

/** By how much a version grows, the smallest first. */
const BUMPS = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

/** How much a change is for those who count: it breaks them, they see it, or only people read it. */
export type Size = "breaking" | "visible" | "texts";

export const isAtLeast = (bump: Bump, needed: Bump): boolean => BUMPS.indexOf(bump) >= BUMPS.indexOf(needed);

/** The biggest of them; none where there are none. */
export const biggest = (bumps: readonly Bump[]): Bump => BUMPS.findLast((bump) => bumps.includes(bump)) ?? "none";

/**
 * How much some changes of a shape are, for those who work with it.
 *
 * @example
 * sizeOf([change("annotation", "/title")], ["writers"]);
 * // => "texts"
 */
export function sizeOf(changes: readonly Change[], consumers: readonly Consumer[]): Size {
  if (changes.some((one) => breaks(one, consumers))) return "breaking";
  return changes.some(({ kind }) => kind !== "annotation") ? "visible" : "texts";
}

/**
 * The bump that a size asks for. Before 1.0.0 the minor number is the one that says that something broke.
 *
 * @example
 * bumpFor("breaking", "0.3.0");
 * // => "minor"
 */
export function bumpFor(size: Size, released: string): Bump {
  if (size === "texts") return "none";
  if (released.startsWith("0.")) return size === "breaking" ? "minor" : "patch";
  return size === "breaking" ? "major" : "minor";
}

/**
 * The bump from one version to another: none where the other is not later.
 *
 * @example
 * bumpBetween("0.1.0", "0.2.0");
 * // => "minor"
 */
export function bumpBetween(released: string, version: string): Bump {
  const [was, is] = [numbersOf(released), numbersOf(version)];
  const place = was.findIndex((number, at) => number !== is[at]);
  if (place === -1 || (is[place] ?? 0) < (was[place] ?? 0)) return "none";
  return (["major", "minor", "patch"] as const)[place] ?? "none";
}

const numbersOf = (version: string): readonly number[] =>
  version
    .replace(/[-+].*$/u, "")
    .split(".")
    .slice(0, 3)
    .map(Number);

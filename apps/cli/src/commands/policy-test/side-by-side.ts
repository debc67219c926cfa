import type { Difference } from "@channelwise/policy-core";
import { sanitise } from "../../terminal/sanitise.js";

/** A difference in words, as it stands in two columns. */
export interface SideBySide {
  readonly field: string;
  readonly wanted: string;
  readonly got: string;
}

function inWords(value: unknown, none: string): string {
  if (typeof value === "string") return sanitise(value);
  if (value === null || value === undefined) return none;
  if (typeof value !== "object") return JSON.stringify(value);
  const parts = Object.values(value);
  return parts.length === 0 ? none : parts.map((part) => inWords(part, none)).join(" ");
}

/** A list in words; what the other one lacks bears a sign. */
function listInWords(list: readonly unknown[], other: readonly unknown[], sign: string, none: string): string {
  if (list.length === 0) return none;
  const others = new Set(other.map((entry) => inWords(entry, none)));
  return list
    .map((entry) => inWords(entry, none))
    .map((entry) => (others.has(entry) ? entry : `${sign}${entry}`))
    .join(", ");
}

/**
 * A difference as a person reads it: in a list, what is wanted and not there bears `-`, what is there unwanted `+`.
 *
 * @param none - the word for nothing
 *
 * @example
 * sideBySide({ pointer: "/reasons", wanted: ["a", "b"], got: ["b"] }, "none")
 * // => { field: "reasons", wanted: "-a, b", got: "b" }
 */
export function sideBySide({ pointer, wanted, got }: Difference, none: string): SideBySide {
  const field = pointer.slice(1).replaceAll("/", ".");
  const [these, those]: readonly unknown[] = [wanted, got];
  return Array.isArray(these) && Array.isArray(those)
    ? { field, wanted: listInWords(these, those, "-", none), got: listInWords(those, these, "+", none) }
    : { field, wanted: inWords(wanted, none), got: inWords(got, none) };
}

import { distance } from "fastest-levenshtein";

const plain = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/gu, "");
/** Longer than any name of ours by far; measuring a distance to more is work for nothing. */
const LONGEST = 64;

/**
 * The known name that was most likely meant, ignoring case, blanks, hyphens and underscores; `undefined` when none is
 * near (more than a third of the letters differ).
 *
 * @example
 * nearest("Whats App", ["signal", "whatsapp"]) // => "whatsapp"
 * nearest("fax", ["signal", "whatsapp"])       // => undefined
 */
export function nearest(given: string, known: readonly string[]): string | undefined {
  if (given.length > LONGEST) return undefined;
  const wanted = plain(given);
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of known) {
    const edits = distance(wanted, plain(name));
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}

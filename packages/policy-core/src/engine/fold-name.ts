/** Longer than any name; folding more is work for nothing. */
const MAX_NAME_LENGTH = 200;

/**
 * A name without what people write in different ways: case, blanks, hyphens, slashes, dots, apostrophes and accents.
 *
 * @example
 * foldName("TRÈS SECRET UE/EU TOP SECRET") // => "tressecretueeutopsecret"
 */
export const foldName = (name: string): string =>
  name
    .slice(0, MAX_NAME_LENGTH)
    .normalize("NFKD")
    .replaceAll(/[\p{M}\s\p{Pd}/\\_.’'`]/gu, "")
    .toLowerCase()
    // at the end of a word small letters have another sigma than capitals
    .replaceAll("ς", "σ");

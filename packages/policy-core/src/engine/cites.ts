/**
 * The source that a cite names beside the note; nothing where it cites the note, or a public fact.
 *
 * @example
 * sourceOf("2013/488/EU Art. 9(4)") // => "2013/488/EU"
 * sourceOf("§12(1)")                // => undefined
 */
export const sourceOf = (cite: string): string | undefined =>
  cite.startsWith("§") || cite === "public" ? undefined : cite.split(" ", 1)[0];

/**
 * A text as it is compared with what is looked for: neither case nor accents matter.
 *
 * @example
 * folded("Médiateur") // => "mediateur"
 */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase();

import type { Language } from "../../model/vocabulary.js";

/** What is said of a claim that cannot be read. */
export interface ClaimWords {
  readonly empty: string;
  readonly tooLong: (most: number) => string;
  /** What was expected, and the nearest to what stands there. */
  readonly expected: (known: readonly string[], nearest: string | undefined) => string;
  readonly ends: (known: readonly string[]) => string;
  /** A value of several attributes. */
  readonly several: (forms: readonly string[]) => string;
}

const en: ClaimWords = {
  empty: "Say what you claim, such as: no messaging-app is milder than conditional for sensitive",
  tooLong: (most) => `A claim has at most ${most} characters.`,
  expected: (known, nearest) =>
    `Something else was expected here.${nearest === undefined ? "" : ` Did you mean ${nearest}?`} Expected: ${known.join(", ")}.`,
  ends: (known) => `The claim ends too early. Expected next: ${known.join(", ")}.`,
  several: (forms) => `This may be said of several things. Say of which: ${forms.join(", ")}.`,
};

const fr: ClaimWords = {
  empty: "Dites ce que vous affirmez, par exemple: no messaging-app is milder than conditional for sensitive",
  tooLong: (most) => `Une affirmation compte au plus ${most} caractères.`,
  expected: (known, nearest) =>
    `Autre chose était attendu ici.${nearest === undefined ? "" : ` Vouliez-vous dire ${nearest}?`} Attendu: ${known.join(", ")}.`,
  ends: (known) => `L’affirmation finit trop tôt. Attendu ensuite: ${known.join(", ")}.`,
  several: (forms) => `Ceci peut se dire de plusieurs choses. Dites de laquelle: ${forms.join(", ")}.`,
};

export const claimWords: Readonly<Record<Language, ClaimWords>> = { en, fr };

import type { Language } from "@channelwise/policy-core";

/** What is said of a line that holds no request, in one language. */
interface LineTexts {
  readonly notUtf8: string;
  readonly tooLong: (mebibytes: number) => string;
  readonly notJson: (column: number | undefined) => string;
}

export const lineTexts: Readonly<Record<Language, LineTexts>> = {
  en: {
    notUtf8: "This line is not in UTF-8.",
    tooLong: (mebibytes) => `This line is longer than ${mebibytes} MiB.`,
    notJson: (column) => `This line is not JSON${column === undefined ? "" : `: column ${column} is wrong`}.`,
  },
  fr: {
    notUtf8: "Cette ligne n’est pas en UTF-8.",
    tooLong: (mebibytes) => `Cette ligne dépasse ${mebibytes} Mio.`,
    notJson: (column) =>
      `Cette ligne n’est pas du JSON${column === undefined ? "" : `: erreur à la colonne ${column}`}.`,
  },
};

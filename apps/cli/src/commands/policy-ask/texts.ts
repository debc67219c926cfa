import type { Language } from "@channelwise/policy-core";

/** What `policy ask` says. A cell is told as a kind of request. */
export interface AskTexts {
  readonly yes: string;
  readonly no: string;
  /** Of the kinds of request that it is about, in how many what is claimed is so. */
  readonly counted: (so: string, cells: string) => string;
  readonly aboutNothing: string;
  readonly example: string;
  /** A request or a cell as JSON, and its outcome. */
  readonly gets: (request: string, outcome: string) => string;
}

const en: AskTexts = {
  yes: "Yes",
  no: "No",
  counted: (so, cells) => `It is about ${cells} kinds of request; what is claimed is so in ${so} of them.`,
  aboutNothing: "It is about no request at all.",
  example: "The smallest request that shows it",
  gets: (request, outcome) => `${request} gets “${outcome}”`,
};

const fr: AskTexts = {
  yes: "Oui",
  no: "Non",
  counted: (so, cells) =>
    `Il s’agit de ${cells} sortes de requêtes; ce qui est affirmé est vrai de ${so} d’entre elles.`,
  aboutNothing: "Il ne s’agit d’aucune requête.",
  example: "La plus petite requête qui le montre",
  gets: (request, outcome) => `${request} obtient «${outcome}»`,
};

export const askTexts: Readonly<Record<Language, AskTexts>> = { en, fr };

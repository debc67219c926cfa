import type { Language } from "@channelwise/policy-core";
import type { YamlFault } from "./yaml-source.js";

type Suggested = (nearest: string | undefined, known: readonly string[]) => string;

/** What is said about a file of settings that is wrong; none of it repeats what the file holds. */
export interface SettingsTexts {
  readonly file: {
    readonly isFolder: string;
    readonly notFile: string;
    readonly noPermission: string;
    readonly unreadable: string;
    readonly notUtf8: string;
    readonly tooBig: (kibibytes: number) => string;
  };
  readonly yaml: Readonly<Record<YamlFault["kind"], string>>;
  readonly notFields: string;
  readonly unknownField: Suggested;
  readonly unknownCommand: Suggested;
  /** What would be right for each field. */
  readonly right: {
    readonly language: Suggested;
    readonly screenReader: string;
    readonly reviewInterval: (longest: number) => string;
    readonly keys: string;
    readonly key: (named: readonly string[]) => string;
  };
}

const didYouMean = (nearest: string | undefined) => (nearest === undefined ? "" : ` Did you mean ${nearest}?`);

const en: SettingsTexts = {
  file: {
    isFolder: "This is a folder, not a file.",
    notFile: "This is not a regular file.",
    noPermission: "This may not be read: no permission.",
    unreadable: "This cannot be read.",
    notUtf8: "This is not in UTF-8.",
    tooBig: (kibibytes) => `This holds more than ${kibibytes} KiB.`,
  },
  yaml: {
    syntax:
      "This is not YAML: here or just above, an indent, a bracket or a quote is out of place. Signs go in quotes: '?'.",
    tab: "YAML takes no tabs as an indent: use blanks.",
    twice: "This field stands there more than once.",
    severalDocuments: "A second document begins here; only one is taken.",
    alias: "Aliases, with * and &, are not taken: write the value itself. Signs go in quotes: '*'.",
    tag: "Tags and directives, ! and %, are not taken. Signs go in quotes: '!'.",
    tooDeep: "There are too many levels here.",
  },
  notFields: "Settings are fields with their values, a line each, such as: language: en",
  unknownField: (nearest, known) =>
    `There is no setting of that name.${didYouMean(nearest)} Settings: ${known.join(", ")}.`,
  unknownCommand: (nearest, known) =>
    `There is no command of that name.${didYouMean(nearest)} Commands: ${known.join(", ")}.`,
  right: {
    language: (nearest, known) =>
      `This is none of the languages.${didYouMean(nearest)} Languages: ${known.join(", ")}.`,
    screenReader: "Say true or false.",
    reviewInterval: (longest) =>
      `Give a whole number of days, from 1 to ${longest}: what the policy says may be shortened, but not made longer.`,
    keys: "Here go commands, each with its key or a list of keys.",
    key: (named) =>
      `A key is one character, ctrl+ with a small letter, or one of ${named.join(", ")}; a list gives several, [] none. ` +
      `Signs and digits go in quotes: '?'.`,
  },
};

const vouliezVousDire = (nearest: string | undefined) =>
  nearest === undefined ? "" : ` Vouliez-vous dire ${nearest} ?`;

const fr: SettingsTexts = {
  file: {
    isFolder: "C’est un dossier, pas un fichier.",
    notFile: "Ce n’est pas un fichier ordinaire.",
    noPermission: "Ce fichier ne peut pas être lu : pas d’autorisation.",
    unreadable: "Ce fichier ne peut pas être lu.",
    notUtf8: "Ce fichier n’est pas en UTF-8.",
    tooBig: (kibibytes) => `Ce fichier contient plus de ${kibibytes} Kio.`,
  },
  yaml: {
    syntax:
      "Ce n’est pas du YAML : ici ou juste au-dessus, un retrait, un crochet ou un guillemet est mal placé. Les signes vont entre apostrophes droites : '?'.",
    tab: "YAML n’admet pas de tabulation comme retrait : utilisez des espaces.",
    twice: "Ce champ y figure plus d’une fois.",
    severalDocuments: "Un second document commence ici ; un seul est admis.",
    alias:
      "Les alias, avec * et &, ne sont pas admis : écrivez la valeur même. Les signes vont entre apostrophes droites : '*'.",
    tag: "Les étiquettes et les directives, ! et %, ne sont pas admises. Les signes vont entre apostrophes droites : '!'.",
    tooDeep: "Il y a ici trop de niveaux.",
  },
  notFields: "Les réglages sont des champs avec leur valeur, un par ligne, par exemple : language: fr",
  unknownField: (nearest, known) =>
    `Aucun réglage ne porte ce nom.${vouliezVousDire(nearest)} Réglages : ${known.join(", ")}.`,
  unknownCommand: (nearest, known) =>
    `Aucune commande ne porte ce nom.${vouliezVousDire(nearest)} Commandes : ${known.join(", ")}.`,
  right: {
    language: (nearest, known) =>
      `Cette langue n’est pas connue.${vouliezVousDire(nearest)} Langues : ${known.join(", ")}.`,
    screenReader: "Dites true (oui) ou false (non).",
    reviewInterval: (longest) =>
      `Donnez un nombre entier de jours, de 1 à ${longest} : le délai de la politique peut être raccourci, pas allongé.`,
    keys: "Ici vont des commandes, chacune avec sa touche ou une liste de touches.",
    key: (named) =>
      `Une touche est un seul caractère, ctrl+ avec une lettre minuscule, ou l’une de ${named.join(", ")} ; une liste en donne plusieurs, [] aucune. ` +
      `Les signes et les chiffres vont entre apostrophes droites : '?'.`,
  },
};

export const settingsTexts: Readonly<Record<Language, SettingsTexts>> = { en, fr };

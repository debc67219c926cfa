import type { Language } from "@channelwise/policy-core";
import type { YamlFault } from "./read-yaml.js";

/** What is said about a file that is wrong; none of it repeats what the file holds. */
export interface FileTexts {
  readonly file: {
    readonly isMissing: string;
    readonly isFolder: string;
    readonly notFile: string;
    readonly noPermission: string;
    readonly unreadable: string;
    readonly notUtf8: string;
    readonly tooBig: (kibibytes: number) => string;
  };
  readonly yaml: Readonly<Record<YamlFault["kind"], string>>;
  readonly empty: string;
  /** Of an id that has been given before, at that place. */
  readonly idTwice: (before: string) => string;
  /** Where one policy is given already. */
  readonly secondPolicy: string;
  /** Of a whole policy where an overlay is wanted. */
  readonly notAnOverlay: string;
}

const en: FileTexts = {
  file: {
    isMissing: "This does not exist.",
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
  empty: "This holds nothing.",
  idTwice: (before) => `There is another case of this id: ${before}.`,
  secondPolicy: "This is a second policy: give one, and overlays.",
  notAnOverlay:
    "This is a whole policy. An overlay is wanted here: it says with extends over what it is laid, and only what it changes.",
};

const fr: FileTexts = {
  file: {
    isMissing: "Ce fichier n’existe pas.",
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
  empty: "Ce fichier ne contient rien.",
  idTwice: (before) => `Un autre cas porte cet identifiant : ${before}.`,
  secondPolicy: "C’est une seconde politique : donnez-en une, et des compléments.",
  notAnOverlay:
    "C’est une politique entière. Un complément est attendu ici : il dit par extends ce qu’il complète, et seulement ce qu’il change.",
};

export const fileTexts: Readonly<Record<Language, FileTexts>> = { en, fr };

import type { Language } from "@channelwise/policy-core";

type Suggested = (nearest: string | undefined, known: readonly string[]) => string;

/** What is said about a file of settings that is wrong; none of it repeats what the file holds. */
export interface SettingsTexts {
  readonly notFields: string;
  readonly unknownField: Suggested;
  readonly unknownCommand: Suggested;
  /** What would be right for each field. */
  readonly right: {
    readonly language: Suggested;
    readonly screenReader: string;
    readonly reviewInterval: (longest: number) => string;
    readonly overlays: string;
    readonly timeZone: string;
    readonly keys: string;
    readonly key: (named: readonly string[]) => string;
  };
}

const didYouMean = (nearest: string | undefined) => (nearest === undefined ? "" : ` Did you mean ${nearest}?`);

const en: SettingsTexts = {
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
    overlays: "Give the path of a file, or a list of such paths, from the folder of this file.",
    timeZone: "Give the name of a time zone, such as Europe/Brussels.",
    keys: "Here go commands, each with its key or a list of keys.",
    key: (named) =>
      `A key is one character, ctrl+ with a small letter, or one of ${named.join(", ")}; a list gives several, [] none. ` +
      `Signs and digits go in quotes: '?'.`,
  },
};

const vouliezVousDire = (nearest: string | undefined) =>
  nearest === undefined ? "" : ` Vouliez-vous dire ${nearest}?`;

const fr: SettingsTexts = {
  notFields: "Les réglages sont des champs avec leur valeur, un par ligne, par exemple: language: fr",
  unknownField: (nearest, known) =>
    `Aucun réglage ne porte ce nom.${vouliezVousDire(nearest)} Réglages: ${known.join(", ")}.`,
  unknownCommand: (nearest, known) =>
    `Aucune commande ne porte ce nom.${vouliezVousDire(nearest)} Commandes: ${known.join(", ")}.`,
  right: {
    language: (nearest, known) =>
      `Cette langue n’est pas connue.${vouliezVousDire(nearest)} Langues: ${known.join(", ")}.`,
    screenReader: "Dites true (oui) ou false (non).",
    reviewInterval: (longest) =>
      `Donnez un nombre entier de jours, de 1 à ${longest}: le délai de la politique peut être raccourci, pas allongé.`,
    overlays: "Donnez le chemin d’un fichier, ou une liste de tels chemins, depuis le dossier de ce fichier.",
    timeZone: "Donnez le nom d’un fuseau horaire, par exemple Europe/Brussels.",
    keys: "Ici vont des commandes, chacune avec sa touche ou une liste de touches.",
    key: (named) =>
      `Une touche est un seul caractère, ctrl+ avec une lettre minuscule, ou l’une de ${named.join(", ")}; une liste en donne plusieurs, [] aucune. ` +
      `Les signes et les chiffres vont entre apostrophes droites: '?'.`,
  },
};

export const settingsTexts: Readonly<Record<Language, SettingsTexts>> = { en, fr };

import type { ExpectedType, Messages } from "./shape.js";

const types: Record<ExpectedType, string> = {
  string: "un texte entre guillemets",
  boolean: "true ou false",
  array: "une liste entre crochets",
  object: "un objet entre accolades",
  number: "un nombre",
};

/** As an afterthought to what is wrong. */
export const suggestion = (nearest: string | undefined): string =>
  nearest === undefined ? "" : ` Vouliez-vous dire ${nearest}?`;

export const fr: Messages = {
  unknownField: (field, nearest, known) =>
    `Il n’y a pas de champ ${field} ici.${suggestion(nearest)} Champs connus: ${known.join(", ")}.`,
  missingField: (field) => `Le champ ${field} manque.`,
  wrongType: (expected) => `Il faut ici ${types[expected]}.`,
  unknownValue: (nearest, allowed) =>
    `Cette valeur n’est pas connue.${suggestion(nearest)} Valeurs connues: ${allowed.join(", ")}.`,
  invalidDate: "Il faut ici une date du calendrier, écrite AAAA-MM-JJ, par exemple 2026-11-24.",
  tooMany: (limit) => `Il y a trop d’entrées: ${limit} au plus. Posez la question en plusieurs requêtes.`,
  invalidValue: "Cette valeur n’a pas la forme attendue ici.",
  channelMissing: (known) => `Indiquez le canal. Canaux connus: ${known.join(", ")}.`,
  channelNotAsked: "Ici, la réponse porte sur tous les canaux: omettez channel, ou demandez une décision sur celui-là.",
  channelSwitchedOff: (overlay, known) =>
    `${overlay} ne propose plus ce canal. Canaux sur lesquels on peut interroger: ${known.join(", ")}.`,
  unknownChannel: (nearest, known) =>
    `Aucun canal ne porte ce nom.${suggestion(nearest)} Canaux connus: ${known.join(", ")}. Pour une application non répertoriée: other-app.`,
  foreignMarking:
    "C’est un marquage régi par d’autres règles que celles du Conseil (voir la décision 2013/488/UE, appendice B): il n’est donc pas lu comme l’un des niveaux d’ici. Demandez à votre officier de sécurité.",
  ambiguousLevel: (levels) =>
    `Cela peut désigner plusieurs niveaux: précisez lequel (${levels.join(", ")}). Si un marquage de classification figure sur le document, demandez à votre officier de sécurité.`,
  nameNotId: (id) => `Les programmes écrivent l’identifiant: ${id}.`,
  unreadableName: "(un nom qui ne peut être affiché)",
};

import type { AuthzenTexts, ExpectedKind } from "./texts.js";

const kinds: Readonly<Record<ExpectedKind, string>> = {
  string: "un texte entre guillemets",
  boolean: "true ou false",
  array: "une liste entre crochets",
  object: "un objet entre accolades",
  integer: "un nombre entier",
};

export const fr: AuthzenTexts = {
  missingField: (field) => `Le champ ${field} manque.`,
  wrongType: (expected) => `Il faut ici ${kinds[expected]}.`,
  empty: "Cette valeur ne peut pas être vide.",
  negative: "Il faut ici 0 ou plus.",
  invalid: "Cette valeur n’a pas la forme attendue ici.",
  unknownName: (nearest, known) =>
    `Il n’y a rien de ce nom ici.${nearest === undefined ? "" : ` Vouliez-vous dire ${nearest}?`} Noms connus: ${known.join(", ")}.`,
  noFilesToShare: "L’action share-files dit qu’il y a des fichiers: omettez files, ou demandez send.",
  tooManyEvaluations: (most) =>
    `Il peut y avoir ${most.toLocaleString("fr")} évaluations au plus: posez la question en plusieurs requêtes, ou envoyez-en un grand nombre à /v1/batch.`,
  tooManyRecipients: (most) =>
    `Les évaluations peuvent avoir ${most.toLocaleString("fr")} destinataires ensemble au plus, ceux d’un contexte partagé étant comptés pour chacune: posez la question en plusieurs requêtes.`,
  notOurToken: "Ce jeton n’est pas des nôtres: donnez next_token de la réponse précédente, tel quel, ou omettez token.",
  otherToken:
    "Ce jeton appartient à une autre recherche: posez la même question qu’avant, ou omettez token pour recommencer.",
  otherLimit: "La limite reste celle du début de la recherche: omettez-la, ou omettez token pour recommencer.",
};

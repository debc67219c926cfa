import type { ApiTexts } from "./texts.js";

export const fr: ApiTexts = {
  titles: {
    400: "Requête incorrecte",
    401: "Authentification requise",
    404: "Introuvable",
    405: "Méthode non permise",
    408: "Délai de requête dépassé",
    413: "Contenu trop volumineux",
    415: "Type de média non pris en charge",
    422: "Contenu non traitable",
    429: "Trop de requêtes",
    431: "Champs d’en-tête trop volumineux",
    500: "Erreur interne du serveur",
    503: "Service indisponible",
  },
  notFound: "Il n’y a rien à cette adresse. GET /openapi.json dit ce qu’il y a.",
  unknownId: (nearest, known) =>
    `Il n’y a rien de ce nom.${nearest === undefined ? "" : ` Vouliez-vous dire ${nearest}?`} Noms connus: ${known.join(", ")}.`,
  methodNotAllowed: (allowed) => `Cette adresse accepte ${allowed.join(", ")}.`,
  notJson: (place) =>
    `Le corps n’est pas du JSON${place === undefined ? "" : `: la ligne ${place.line}, colonne ${place.column}, est erronée`}.`,
  notUtf8: "Le corps n’est pas en UTF-8.",
  wrongMediaType: (known) => `Le corps doit être ${known.join(" ou ")}, et Content-Type doit le dire.`,
  encodedBody: "Le corps doit venir tel quel: sans Content-Encoding, ou avec identity.",
  tooLarge: (bytes) =>
    `Le corps peut avoir ${bytes.toLocaleString("fr")} octets au plus. Envoyez un grand nombre de demandes à /v1/batch.`,
  invalid: "Le corps est du JSON, mais n’est pas une demande: errors dit ce qui ne va pas.",
  tooManyItems: (most) =>
    `Un tableau peut contenir ${most.toLocaleString("fr")} demandes au plus: envoyez-en davantage en application/x-ndjson, une par ligne.`,
  sayWhoYouAre: "Dites qui vous êtes: Authorization: Bearer, suivi d’une clé d’API ou d’un jeton.",
  notLetIn: "Cette clé d’API ou ce jeton ne vous ouvre pas, ou plus, l’accès.",
  issuerUnavailable:
    "Nul ne peut dire pour l’instant si ce jeton est bon: son émetteur ne répond pas. Réessayez bientôt.",
  tooManyRequests: (seconds) =>
    `Vous demandez plus souvent que permis: réessayez dans ${seconds} s, ou envoyez vos demandes ensemble à /v1/batch.`,
  busy: "Autant de demandes que possible sont en cours: réessayez dans un instant.",
  draining: "Cette instance va s’arrêter: adressez-vous à une autre.",
  tooSlow: "Le corps a mis trop de temps à arriver.",
  notArray: "Un tableau de demandes est attendu.",
  unknownDetail: (nearest, known) =>
    `Le paramètre detail a une valeur inconnue.${nearest === undefined ? "" : ` Vouliez-vous dire ${nearest}?`} Valeurs connues: ${known.join(", ")}.`,
  notHttp: "Ce n’est pas du HTTP.",
  nowhere: "Impossible de savoir où cela doit aller: il faut un seul Host, et une adresse qui en soit une.",
  headersTooLong: "Les champs d’en-tête sont trop longs.",
  ours: "Une erreur s’est produite dans Channelwise; c’est notre faute. Citez instance pour la signaler.",
};

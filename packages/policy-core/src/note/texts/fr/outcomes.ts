import type { LanguageTexts } from "../shape.js";

export const outcomes: LanguageTexts["outcomes"] = {
  suitable: "Un moyen que la note préfère pour cela, ou un contenu qui ne demande pas de protection.",
  conditional: "Conforme aux recommandations de la note, si les conditions indiquées sont remplies.",
  "not-covered": "La note, ou la requête, ne tranche pas: demandez, ou précisez, avant d’envoyer.",
  "not-advised":
    "Contraire aux recommandations de la note: selon ses termes ou, si les raisons l’indiquent, selon notre lecture.",
  unreachable: "Le canal n’atteint pas au moins un des destinataires.",
  prohibited:
    "Un autre acte l’interdit, indépendamment de la note: pour les informations classifiées de l’UE, la décision 2013/488/UE du Conseil.",
};

export const warnings: LanguageTexts["warnings"] = {
  lookalike:
    "Le domaine ne fait que ressembler à {domain}: avant tout envoi, confirmez l’adresse auprès de la personne par une autre voie.",
  routed: "L’adresse peut faire suivre le message ailleurs: elle compte comme extérieure.",
  "audience-unused": "Ce qui a été dit des destinataires ne correspond pas aux adresses; ce sont elles qui comptent.",
};

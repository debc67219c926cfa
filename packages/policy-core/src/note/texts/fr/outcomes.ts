import type { LanguageTexts } from "../shape.js";

export const outcomes: LanguageTexts["outcomes"] = {
  suitable: "Un moyen que la note préfère pour cela, ou un contenu qui ne demande pas de protection.",
  conditional: "Conforme aux conseils de la note, si les conditions indiquées sont remplies.",
  "not-covered": "La note, ou la demande, ne tranche pas: demandez, ou précisez, avant d’envoyer.",
  "not-advised":
    "Contraire aux conseils de la note: selon ses termes ou, si les raisons l’indiquent, selon notre lecture.",
  unreachable: "Le canal n’atteint pas au moins un des destinataires.",
  prohibited: "Un autre acte que la note l’interdit: le contenu est une information classifiée de l’UE.",
};

export const warnings: LanguageTexts["warnings"] = {
  lookalike:
    "Le domaine ne fait que ressembler à {domain}: vérifiez auprès de la personne, par un moyen que vous connaissez déjà, avant tout envoi.",
  routed: "L’adresse peut faire suivre le message ailleurs: elle compte comme extérieure.",
  "audience-unused": "Ce qui a été dit des destinataires ne correspond pas aux adresses: ce sont elles qui comptent.",
};

import type { LanguageTexts } from "../shape.js";

export const outcomes: LanguageTexts["outcomes"] = {
  suitable:
    "Un moyen que la note préfère, ou un contenu qui n’a pas besoin de protection : la prudence ordinaire suffit.",
  conditional: "Conforme aux conseils de la note, si les conditions indiquées sont remplies.",
  "not-covered": "La note ne tranche pas : demandez avant d’envoyer.",
  "not-advised": "La note le déconseille vivement.",
  unreachable: "Le canal n’atteint pas au moins un des destinataires.",
  prohibited: "Un autre acte l’interdit, quoi que dise la note : le contenu est une information classifiée de l’UE.",
};

export const summaries: LanguageTexts["summaries"] = {
  suitable: "Un envoi par {channel} répond aux conseils de la note ; la prudence ordinaire suffit.",
  conditional: "Un envoi par {channel} répond aux conseils de la note si vous remplissez les conditions indiquées.",
  "not-covered": "La note ne dit pas si un envoi par {channel} convient : demandez avant d’envoyer.",
  "not-advised": "La note déconseille vivement un envoi par {channel}.",
  unreachable: "Au moins un destinataire ne peut pas être atteint par {channel}.",
  prohibited:
    "Des informations classifiées de l’UE ne peuvent pas passer par {channel} : cela résulte de la décision 2013/488/UE du Conseil, non de la note.",
};

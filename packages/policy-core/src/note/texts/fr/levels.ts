import type { NoteTexts } from "../shape.js";

export const levels: NoteTexts["levels"] = {
  public: "Publié, ou destiné à tous. Nommé au §12(1) de la note, qui ne le définit pas.",
  "non-sensitive":
    "Non publié, mais sans dommage si d’autres le lisent. Nommé au §12(1) de la note, qui ne le définit pas.",
  limite:
    "Un marquage de diffusion, non une classification ; la note n’en parle pas. Nous le traitons comme sensible par hypothèse, ce qu’une politique peut désactiver.",
  sensitive:
    "Non classifié, mais à protéger : par devoir de discrétion, ou parce qu’un dommage pourrait s’ensuivre. Nommé au §12(1) de la note, qui ne le définit pas.",
  "restreint-ue":
    "Classifié de l’UE : la divulgation pourrait être défavorable aux intérêts de l’UE ou de ses États membres. Vient de la décision 2013/488/UE du Conseil, art. 2, non de la note.",
  "confidentiel-ue":
    "Classifié de l’UE : la divulgation pourrait nuire aux intérêts essentiels de l’UE ou de ses États membres. Vient de la décision 2013/488/UE du Conseil, art. 2, non de la note.",
  "secret-ue":
    "Classifié de l’UE : la divulgation pourrait nuire gravement aux intérêts essentiels de l’UE ou de ses États membres. Vient de la décision 2013/488/UE du Conseil, art. 2, non de la note.",
  "tres-secret-ue":
    "Classifié de l’UE : la divulgation pourrait causer un tort d’une gravité exceptionnelle aux intérêts essentiels de l’UE ou de ses États membres. Vient de la décision 2013/488/UE du Conseil, art. 2, non de la note.",
  unstated:
    "Personne n’a dit à quel point le contenu est sensible. Le niveau n’est jamais deviné : il faut d’abord le fixer.",
};

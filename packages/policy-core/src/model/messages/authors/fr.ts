import { suggestion } from "../fr.js";
import type { AuthorMessages } from "./shape.js";

export const fr: AuthorMessages = {
  policy: {
    duplicateId: (id) => `Il y a plus d’un ${id} dans cette liste ; chaque identifiant n’y figure qu’une fois.`,
    unknownReference: (id, nearest, known) =>
      `${id} n’existe pas.${suggestion(nearest)} Valeurs connues : ${known.join(", ")}.`,
    missingLevel: (id) => `Le niveau ${id} manque ; une politique dit de chaque niveau où il se situe.`,
    missingFact: (fact) => `Le profil doit indiquer le fait ${fact}.`,
    missingText: "Il n’y a pas de texte ici ; chaque texte existe dans chaque langue.",
    unknownPlaceholder: (placeholder, known) =>
      `${placeholder} ne peut pas être remplacé ici. Valeurs connues : ${known.join(", ")}.`,
    noCite: "Rien n’est cité ; chaque motif et chaque remarque dit sur quoi il repose.",
    neverMatches:
      "Ceci ne peut jamais s’appliquer : aucune requête ne réunit ces attributs. Élargissez les conditions ou supprimez-le.",
    noRule: (example) =>
      `Aucune règle ne s’applique à certaines requêtes, qui resteraient sans réponse ; par exemple ${example}.`,
    noEscalation: "Une escalade doit être sans conditions, pour qu’il y ait toujours quelqu’un à interroger.",
    domainNotNormal: (normal) =>
      normal === undefined ? "Ce n’est pas un domaine." : `Écrivez le domaine tel qu’il est comparé : ${normal}.`,
    spaceTooLarge: (cells, most, channels) =>
      `Avec ${channels} moyens, il y a ${cells} requêtes différentes ; au plus ${most} sont calculées. Retirez les moyens sur lesquels personne n’interroge.`,
  },
  overlay: {
    sameId: (id) => `L’identifiant ${id} est déjà pris ; donnez à ce complément un identifiant à lui.`,
    replaced: (id) =>
      `${id} est ce qui est désactivé, ici ou par un complément en dessous. Donnez à ce qui est nouveau un identifiant à lui, pour que personne ne le confonde.`,
    claimsNote: (known) =>
      `La note elle-même ne dit pas ce qu’un complément ajoute. Dites sur quoi la règle repose : ${known.join(", ")}.`,
    tooMany: (most) => `Au plus ${most} compléments se superposent. Réunissez-en quelques-uns.`,
    version: (id, version, range) =>
      `${id} est ici en version ${version}, et ce complément est écrit pour ${range}. Regardez ce qui a changé, puis indiquez cette version.`,
    cycle: (ids) =>
      `Ces compléments se superposent en cercle : ${ids.join(", ")}. L’un d’eux doit compléter la politique.`,
    milder: (rule, request, before, after) =>
      `Ceci rend des réponses plus indulgentes par la règle ${rule} : ${request} obtient « ${after} » au lieu de « ${before} ». Si c’est voulu, nommez la règle sous loosens, et dites pourquoi.`,
    lessAsked: (rule, request, conditions) =>
      `Ceci demande moins qu’avant par la règle ${rule} : ${request} n’a plus les conditions ${conditions.join(", ")}. Si c’est voulu, nommez la règle sous loosens, et dites pourquoi.`,
    milderClassified: (rule, request, before, after) =>
      `Ceci rend plus indulgente une réponse sur des informations classifiées par la règle ${rule} : ${request} obtient « ${after} » au lieu de « ${before} ». Aucun complément ne le peut.`,
    loosensNothing: (rule) => `Aucune réponse ne devient plus indulgente par la règle ${rule}. Retirez-la d’ici.`,
    lawBroken: (law, request, outcome) =>
      `Une loi que toute politique respecte serait enfreinte : ${law} Elle l’est par ${request}, qui obtient « ${outcome} ».`,
    loosened: (overlay, because, without) =>
      `« ${overlay} » rend cette réponse plus indulgente : ${because} Sans cela, elle serait : ${without}.`,
    stricterBy: (overlay, channel, outcome) =>
      `« ${overlay} » est plus strict que la note seule pour un envoi par ${channel} : ${outcome}.`,
    milderBy: (overlay, channel, outcome) =>
      `« ${overlay} » est plus indulgent que la note seule pour un envoi par ${channel} : ${outcome}.`,
  },
  forms: {
    id: "Écrivez des minuscules sans accent et des chiffres, avec des traits d’union simples, par exemple notre-regle.",
    version: "Écrivez trois nombres séparés par des points, par exemple 1.0.0.",
    versionRange:
      "Écrivez trois nombres séparés par des points : 1.2.3 pour cette seule version, ~1.2.3 aussi pour les suivantes qui changent le dernier nombre, ^1.2.3 aussi pour celles qui changent les deux derniers.",
    cite: "Écrivez un paragraphe de la note, par exemple §4 ou §12(2), 2013/488/EU pour la décision du Conseil, ou public pour un fait public.",
    url: "Écrivez une adresse de page qui commence par http:// ou https://, en ASCII.",
    partOfDate: "Écrivez un jour, un mois ou une année, par exemple 2026-11-24, 2026-11 ou 2026.",
    domain: "Écrivez un domaine seul, par exemple ec.europa.eu : pas d’adresse, et pas d’espaces.",
    words:
      "Retirez ce qui ne s’imprime pas : retours à la ligne, tabulations, séquences d’échappement, signes sans largeur.",
    someText: "Écrivez quelque chose ici.",
    someEntry: "Mettez ici au moins une entrée, ou retirez le champ.",
    wholeNumber: "Écrivez un nombre entier.",
    atLeast: (least) => `Écrivez un nombre entier d’au moins ${least}.`,
  },
  laws: {
    "every-cell-has-a-cited-reason": "Toute réponse a au moins un motif, et tout motif dit sur quoi il repose.",
    "higher-class-never-milder": "Un contenu d’une classe plus élevée n’obtient jamais de réponse plus indulgente.",
    "more-recipients-never-milder": "Un destinataire de plus ne rend jamais une réponse plus indulgente.",
    "worse-group-never-milder":
      "Un groupe dont les membres sont moins sûrs n’obtient jamais de réponse plus indulgente.",
    "more-content-never-milder":
      "Des données personnelles, des fichiers ou un contenu de fond ne rendent jamais une réponse plus indulgente.",
    "classified-is-prohibited": "Les informations classifiées sont toujours interdites.",
    "messaging-app-never-suitable": "Une application de messagerie n’est jamais simplement adaptée.",
  },
};

import { suggestion } from "../fr.js";
import type { AuthorMessages } from "./shape.js";

export const fr: AuthorMessages = {
  policy: {
    duplicateId: (id) => `Il y a plus d’un ${id} dans cette liste; chaque identifiant n’y figure qu’une fois.`,
    unknownReference: (id, nearest, known) =>
      `${id} n’existe pas.${suggestion(nearest)} Valeurs connues: ${known.join(", ")}.`,
    missingLevel: (id) => `Le niveau ${id} manque; une politique dit de chaque niveau où il se situe.`,
    missingFact: (fact) => `Le profil doit indiquer le fait ${fact}.`,
    missingText: "Il n’y a pas de texte ici; chaque texte existe dans chaque langue.",
    unknownPlaceholder: (placeholder, known) =>
      `${placeholder} ne peut pas être remplacé ici. Valeurs connues: ${known.join(", ")}.`,
    noCite: "Rien n’est cité; chaque raison et chaque remarque dit sur quoi il repose.",
    neverMatches:
      "Ceci ne peut jamais s’appliquer: aucune requête ne réunit ces attributs. Élargissez les conditions ou supprimez-le.",
    noRule: (example) =>
      `Aucune règle ne s’applique à certaines requêtes, qui resteraient sans réponse; par exemple ${example}.`,
    ruleGap: {
      "conditions-not-shown":
        "Les conditions ne vont qu’avec le résultat conditional: personne ne verrait celles-ci. Enlevez-les, ou rendez le résultat conditional.",
      "no-condition": "Une règle qui rend une réponse conditional nomme au moins une condition.",
      "ask-not-shown":
        "La personne à consulter va avec not-covered, not-advised et prohibited: personne ne verrait celle-ci. Enlevez ask ici.",
      "no-escalation": "Si la réponse est not-covered ou prohibited, quelqu’un peut être consulté: nommez-le sous ask.",
    },
    unknownSource: (source, known) =>
      `Aucune source n’a l’identifiant ${source}. Déclarez-la sous sources, ou citez l’une de celles-ci: ${known.join(", ")}.`,
    ambiguousName: (name, one, other) =>
      `${name} est un nom de ${one} et de ${other}: qui l’écrit pourrait vouloir dire l’un ou l’autre. Réservez-le à l’un d’eux.`,
    domainNotNormal: (normal) =>
      normal === undefined ? "Ce n’est pas un domaine." : `Écrivez le domaine tel qu’il est comparé: ${normal}.`,
    spaceTooLarge: (cells, most, channels) =>
      `Avec ${channels} canaux, il y a ${cells} requêtes différentes; au plus ${most} sont calculées. Retirez les canaux sur lesquels personne n’interroge.`,
  },
  overlay: {
    sameId: (id) => `L’identifiant ${id} est déjà pris; donnez à ce complément un identifiant à lui.`,
    replaced: (id) =>
      `${id} est ce qui est désactivé, ici ou par un complément en dessous. Donnez à ce qui est nouveau un identifiant à lui, pour que personne ne le confonde.`,
    claimsNote: (known) =>
      `La note elle-même ne dit pas ce qu’un complément ajoute. Dites sur quoi la règle repose: ${known.join(", ")}.`,
    noOwnSource: (own) =>
      `Une règle tirée d’un autre acte cite cet acte, par une source du complément lui-même.${own.length === 0 ? " Déclarez-la sous sources." : ` Les siennes: ${own.join(", ")}.`}`,
    prohibitsWithoutLaw:
      "Seul un autre acte interdit: donnez à la règle la base other-law et citez une source du complément lui-même, ou faites de son résultat not-advised.",
    tooMany: (most) => `Au plus ${most} compléments se superposent. Réunissez-en quelques-uns.`,
    version: (id, version, range) =>
      `Ceci est la version ${version} de ${id}, et le complément est écrit pour ${range}: regardez ce qui a changé, puis indiquez cette version.`,
    cycle: (ids) =>
      `Ces compléments se superposent en cercle: ${ids.join(", ")}. L’un d’eux doit compléter la politique.`,
    milder: (rule, request, before, after) =>
      `Ceci rend des réponses plus indulgentes par la règle ${rule}: ${request} obtient «${after}» au lieu de «${before}». Si c’est voulu, nommez la règle sous loosens, et dites pourquoi.`,
    lessAsked: (rule, request, conditions) =>
      `Ceci demande moins qu’avant par la règle ${rule}: ${request} n’a plus les conditions ${conditions.join(", ")}. Si c’est voulu, nommez la règle sous loosens, et dites pourquoi.`,
    milderClassified: (rule, request, before, after) =>
      `Ceci rend plus indulgente une réponse sur des informations classifiées par la règle ${rule}: ${request} obtient «${after}» au lieu de «${before}». Aucun complément ne le peut.`,
    loosensNothing: (rule) => `Aucune réponse ne devient plus indulgente par la règle ${rule}. Retirez-la d’ici.`,
    lawBroken: (law, request, outcome) =>
      `Une loi que toute politique respecte serait enfreinte: ${law} Elle l’est par ${request}, qui obtient «${outcome}».`,
    loosened: (overlay, because, without) =>
      `Le complément «${overlay}» rend cette réponse plus indulgente: ${because} Sans cela, elle serait: ${without}.`,
    stricterBy: (overlay, channel, outcome) =>
      `Le complément «${overlay}» est plus strict que la note seule pour un envoi par ${channel}: ${outcome}.`,
    milderBy: (overlay, channel, outcome) =>
      `Le complément «${overlay}» est plus indulgent que la note seule pour un envoi par ${channel}: ${outcome}.`,
  },
  forms: {
    id: "Écrivez des minuscules sans accent et des chiffres, avec des traits d’union simples, par exemple notre-regle.",
    version: "Écrivez trois nombres séparés par des points, par exemple 1.0.0.",
    versionRange:
      "Écrivez trois nombres séparés par des points: 1.2.3 pour cette seule version, ~1.2.3 aussi pour les suivantes qui changent le dernier nombre, ^1.2.3 aussi pour celles qui changent les deux derniers.",
    cite: "Écrivez un paragraphe de la note, par exemple §4 ou §12(2), public pour un fait public, ou une source par son identifiant, par exemple 2013/488/EU, avec un seul article s’il en faut un: 2013/488/EU Art. 9(4).",
    sourceId:
      "Écrivez des lettres et des chiffres, avec des points, des barres obliques et des traits d’union entre eux, 63 au plus, par exemple 5/2026.",
    url: "Écrivez une adresse de page qui commence par http:// ou https://, en ASCII.",
    partOfDate: "Écrivez un jour, un mois ou une année, par exemple 2026-11-24, 2026-11 ou 2026.",
    domain: "Écrivez un domaine seul, par exemple ec.europa.eu: pas d’adresse, et pas d’espaces.",
    words:
      "Retirez ce qui ne s’imprime pas: retours à la ligne, tabulations, séquences d’échappement, signes sans largeur.",
    someText: "Écrivez quelque chose ici.",
    someEntry: "Mettez ici au moins une entrée, ou retirez le champ.",
    wholeNumber: "Écrivez un nombre entier.",
    atLeast: (least) => `Écrivez un nombre entier d’au moins ${least}.`,
  },
  laws: {
    "every-cell-has-a-cited-reason": "Toute réponse a au moins une raison, et toute raison dit sur quoi elle repose.",
    "higher-level-never-milder":
      "Un niveau indiqué plus élevé ne reçoit jamais de réponse plus indulgente, et un niveau non indiqué n’en reçoit pas de plus indulgente que la plus indulgente des niveaux indiqués.",
    "more-recipients-never-milder":
      "Un destinataire de plus, dans une requête qui en nomme déjà un, ne rend jamais une réponse plus indulgente.",
    "worse-group-never-milder":
      "Un groupe dont les membres sont moins sûrs ne reçoit jamais de réponse plus indulgente.",
    "more-content-never-milder":
      "Davantage de données à caractère personnel, des fichiers ou un message fait pour durer ne rendent jamais une réponse plus indulgente.",
    "alternatives-are-within-the-advice":
      "Chaque autre canal proposé est conforme aux recommandations, sa réponse est plus indulgente que celle du canal demandé, et son résultat est celui qui est indiqué; aucune application n’est proposée là où un moyen interne l’est.",
    "classified-is-prohibited":
      "Les informations classifiées sont toujours interdites, sans rien à côté qui ouvrirait une porte; et une application de messagerie ne convient jamais sans condition.",
    "order-changes-nothing":
      "L’ordre des règles, l’ordre des destinataires et les destinataires répétés ne changent ni résultat, ni raison, ni condition, ni autre canal.",
    "overlays-never-milder-unsaid":
      "Un complément ne rend jamais une réponse plus indulgente sans le dire, règle par règle, avec une raison.",
    "conditions-where-conditional":
      "Il y a des conditions si et seulement si le résultat est conditionnel; un envoi vers un domaine qui en imite un autre ne convient jamais, et n’est jamais conforme aux recommandations pour un contenu sensible ou de niveau non indiqué.",
    "asking-names-whom":
      "Quand une réponse dit de demander, ou qu’un autre acte interdit, elle nomme qui consulter; quand elle est conforme aux recommandations, elle ne nomme personne.",
    "improvements-come-true":
      "Chaque amélioration et chaque valeur d’une question ouverte, posée comme une requête à part, reçoit le résultat indiqué; aucun ensemble plus petit ne suffirait.",
    "weaker-audience-never-milder":
      "Des destinataires moins sûrs ne reçoivent jamais de réponse plus indulgente, à supposer que tous puissent être atteints.",
    "mail-never-stricter":
      "Pour la même requête, le courriel professionnel n’est jamais plus strict qu’un autre canal, à supposer que tous les destinataires puissent être atteints.",
    "saying-what-is-assumed-changes-nothing": "Dire ce qui est supposé de toute façon ne change aucun résultat.",
    "less-encryption-never-milder":
      "Une application au chiffrement de bout en bout moins sûr ne reçoit jamais de réponse plus indulgente.",
    "other-means-never-milder-than-mail":
      "Un contenu sensible par un autre moyen, comme un SMS, ne reçoit jamais de réponse plus indulgente que par le courriel professionnel.",
  },
};

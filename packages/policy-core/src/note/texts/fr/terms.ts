import type { LanguageTexts } from "../shape.js";

export const title: LanguageTexts["title"] = "La note du SGC sur les applications de messagerie, sous forme de règles";

export const terms: LanguageTexts["terms"] = {
  outcome: {
    suitable: "Convient",
    conditional: "Sous conditions",
    "not-covered": "Non tranché: à demander",
    "not-advised": "Déconseillé",
    unreachable: "N’atteint pas le destinataire",
    prohibited: "Interdit par un autre acte",
  },
  level: {
    public: "public",
    "non-sensitive": "non sensible",
    limite: "LIMITE",
    sensitive: "sensible",
    "restreint-ue": "RESTREINT UE/EU RESTRICTED",
    "confidentiel-ue": "CONFIDENTIEL UE/EU CONFIDENTIAL",
    "secret-ue": "SECRET UE/EU SECRET",
    "tres-secret-ue": "TRÈS SECRET UE/EU TOP SECRET",
    unstated: "non indiqué",
  },
  levelClass: {
    open: "public ou non sensible",
    sensitive: "sensible",
    classified: "classifié de l’UE",
    unstated: "non indiqué",
  },
  kind: {
    "messaging-app": "application de messagerie commerciale",
    "corporate-chat": "messagerie instantanée interne",
    "corporate-email": "courriel professionnel",
    "other-means": "moyen dont la note ne parle pas",
  },
  relation: {
    internal: "collègue du SGC",
    institution: "Commission, SEAE ou Parlement européen",
    external: "extérieur: présidence, États membres, autres partenaires",
    lookalike: "extérieur, et son domaine imite un domaine répertorié",
  },
  nature: {
    ephemeral: "échanges brefs et éphémères",
    lasting: "fait pour être gardé ou servir plus tard",
  },
  group: {
    none: "pas de groupe",
    reviewed: "membres connus et vérifiés",
    overdue: "membres connus, vérification à faire",
    unknown: "membres inconnus",
  },
  personalData: {
    none: "pas de données d’autres personnes",
    names: "noms et fonctions d’autres personnes",
    more: "plus que le nom et la fonction d’autres personnes",
  },
  basis: {
    explicit: "la note le dit",
    derived: "découle de la note",
    interpretation: "notre lecture de la note",
    assumption: "notre hypothèse",
    "other-law": "un autre acte",
    "public-fact": "fait public",
    department: "instruction d’un service",
  },
  status: {
    "note-body": "organe nommé dans la note, domaine attribué par nous",
    observed: "constaté dans l’usage public",
    assumed: "supposé, non confirmé",
  },
  recipientKind: {
    email: "adresse électronique",
    domain: "domaine",
    telephone: "numéro de téléphone",
  },
  why: {
    listed: "son domaine est répertorié",
    unlisted: "son domaine n’est pas répertorié",
    "unlisted-subdomain": "dépend d’un domaine répertorié, sans l’être lui-même",
    lookalike: "ressemble à un domaine répertorié, mais n’en est pas un",
    routed: "l’adresse peut faire suivre le message ailleurs",
    telephone: "un numéro de téléphone ne montre pas à qui il est",
    stated: "l’expéditeur a dit à qui il est",
  },
  change: {
    "remove-recipients": "Retirez ces destinataires",
    "review-group": "Établissez qui est dans le groupe et vérifiez ses membres",
    "leave-out-personal-data": "Retirez ce qui est personnel sur d’autres personnes",
    "leave-out-files": "Retirez les fichiers, images, vidéos et liens",
    "leave-out-what-lasts": "Envoyez par courriel ce qui est fait pour durer, et seulement le reste par ce canal",
  },
  escalation: {
    "security-officer": "votre responsable de la sécurité, sur le traitement des informations classifiées",
    "data-protection-officer":
      "le délégué à la protection des données, sur les données à caractère personnel d’autres personnes",
    "it-correspondent": "votre correspondant informatique ou SMART, sur un moyen d’envoi protégé",
    originator:
      "l’auteur du contenu ou le responsable du dossier, sur sa sensibilité et sur qui peut en avoir connaissance",
  },
  fact: {
    reaches: "atteint",
    "e2ee-one-to-one": "chiffrement de bout en bout, à deux",
    "e2ee-group": "chiffrement de bout en bout, en groupe",
    "e2ee-default": "chiffrement par défaut",
    "e2ee-exceptions": "exceptions au chiffrement",
    "encryption-inside": "chiffrement au sein du SGC",
    "encryption-to-institutions": "chiffrement vers les institutions",
    "encryption-outside": "chiffrement vers l’extérieur",
    fallback: "à défaut de chiffrement",
    calls: "appels",
    "group-calls": "appels de groupe",
    members: "qui peut être membre",
    servers: "serveurs",
    operator: "exploitant",
    ownership: "propriétaire",
    jurisdiction: "pays",
    funding: "financement",
    metadata: "métadonnées",
    "address-book": "carnet d’adresses",
    "data-collected": "données recueillies",
    "data-sharing": "partage des données",
    "data-leaves-eea": "données hors de l’EEE",
    disclosure: "remis aux autorités",
    "client-data": "données dans l’application",
    "local-files": "fichiers sur l’appareil",
    backups: "sauvegardes",
    "disappearing-messages": "messages éphémères",
    features: "fonctions",
    privacy: "vie privée",
    "security-concerns": "réserves de sécurité",
    "account-takeover": "détournement de compte",
    advocated: "préconisé par",
    "later-news": "depuis la note",
    "open-source": "code source ouvert",
  },
};

/** Said in place of a channel’s name where no channel is meant. */
export const anyChannel: LanguageTexts["anyChannel"] = "ce canal";

export const noFact: LanguageTexts["noFact"] = {
  metadata: "Ce que cette application fait des métadonnées n’est pas indiqué ici.",
  location: "Pour cette application, ce n’est pas indiqué ici.",
};

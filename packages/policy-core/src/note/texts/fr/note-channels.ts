import type { NoteTexts } from "../shape.js";

/** The channels of which the note says something. */

export const email: NoteTexts["channels"]["email"] = {
  name: "courriel professionnel",
  about: "Le courriel du SGC. Sa protection dépend de qui le reçoit (§13, §14).",
  facts: {
    reaches: "Toute personne qui a une adresse électronique.",
    "e2ee-one-to-one": "Sans objet ici : la note décrit le chiffrement du courriel selon le destinataire.",
    "e2ee-group": "Sans objet ici : la note décrit le chiffrement du courriel selon le destinataire.",
    "encryption-inside": "Entre collègues du SGC, les courriels sont chiffrés.",
    "encryption-to-institutions": "Vers la Commission, le SEAE et le Parlement européen, les courriels sont chiffrés.",
    "encryption-outside": "Vers toute autre personne, les courriels ne sont pas chiffrés par défaut.",
    servers: "Entre collègues du SGC, les courriels restent dans l’environnement informatique du Conseil.",
  },
};

export const avaya: NoteTexts["channels"]["avaya"] = {
  name: "messagerie Avaya IX Workplace",
  about:
    "La messagerie instantanée du SGC, entre collègues. Ce n’est pas une application commerciale au sens de la note (§13).",
  facts: {
    reaches: "Les collègues du SGC seulement.",
    "e2ee-one-to-one": "La note ne le dit pas.",
    "e2ee-group": "La note ne le dit pas.",
    servers: "Les messages restent sur les serveurs du Conseil.",
    members:
      "Selon le manuel d’un produit voisin du fabricant, seuls les membres du même système peuvent échanger ; d’autres ne peuvent pas être invités.",
    "client-data": "Le fabricant dit que l’application garde peu de données à caractère personnel.",
  },
};

export const signal: NoteTexts["channels"]["signal"] = {
  name: "Signal",
  about: "Une application de messagerie que la note examine de plus près (§4, §9, §10).",
  facts: {
    reaches: "Toute personne qui utilise l’application.",
    "e2ee-one-to-one": "Possible, dit la note ; toujours actif, selon des faits publics.",
    "e2ee-group":
      "Les appels de groupe sont chiffrés, dit la note ; les groupes le sont toujours, selon des faits publics.",
    "e2ee-default": "Toujours actif, pour les messages et les appels, à deux et en groupe.",
    funding: "Des dons.",
    operator: "Une fondation exonérée d’impôt aux États-Unis.",
    jurisdiction: "États-Unis.",
    metadata: "Signal chiffre les métadonnées par défaut.",
    "local-files": "Tous les fichiers sur l’appareil sont chiffrés par défaut.",
    "group-calls": "Chiffrés.",
    features: "Moins nombreuses que celles de WhatsApp.",
    "security-concerns": "Semblables à celles qu’appelle WhatsApp.",
    advocated: "La Commission s’était prononcée pour Signal comme outil de messagerie.",
    "later-news": "En 2026, la Commission aurait mis Matrix à l’essai et jugé Signal trop peu souple.",
    privacy: "Moins intrusive que WhatsApp.",
    "data-collected": "Elle ne conserve que le numéro de téléphone.",
    disclosure:
      "Sur demande de la justice américaine, elle n’a pu donner que la date de création du compte et celle de la dernière connexion.",
    backups: "La sauvegarde en ligne est facultative, et chiffrée de bout en bout.",
    "disappearing-messages": "Facultatifs. Ils peuvent se heurter à une obligation de conservation.",
    "open-source": "Le code source de l’application est public.",
    "account-takeover":
      "En 2026, des services allemands ont mis en garde contre de faux messages d’assistance et des codes QR qui détournent des comptes.",
  },
};

export const whatsapp: NoteTexts["channels"]["whatsapp"] = {
  name: "WhatsApp",
  about: "Une application de messagerie que la note examine de plus près (§4, §6 à §10).",
  facts: {
    reaches: "Toute personne qui utilise l’application.",
    "e2ee-one-to-one": "Possible, dit la note ; actif par défaut, selon des faits publics.",
    "e2ee-group": "Possible, dit la note ; actif par défaut en groupe aussi, selon des faits publics.",
    "e2ee-default": "Actif par défaut, pour les messages et les appels, à deux et en groupe.",
    "data-leaves-eea":
      "Les données d’utilisateur, les données à caractère personnel et les fichiers partagés vont aux États-Unis ou dans d’autres pays hors de l’EEE.",
    ownership: "Facebook, devenu Meta.",
    "data-sharing":
      "Facebook a dit ne pas recevoir de données d’utilisateurs européens pour améliorer ses produits ou sa publicité ; les conditions n’étaient pas claires.",
    "later-news":
      "L’Irlande a infligé une amende à WhatsApp en 2021 pour manque de transparence ; en 2026, une affaire connexe contre le comité européen de la protection des données était encore devant les juridictions de l’UE.",
    operator: "WhatsApp Ireland, pour les utilisateurs de l’EEE.",
    metadata: "WhatsApp ne chiffre pas les métadonnées par défaut.",
    disclosure:
      "En 2021, le FBI pouvait savoir toutes les 15 minutes qui écrivait à qui et, sur mandat, obtenir le carnet d’adresses.",
    "local-files":
      "En 2025, le service informatique de la Chambre des représentants américaine a critiqué l’absence de chiffrement des données stockées.",
    backups: "Le chiffrement de la sauvegarde en ligne est facultatif, et désactivé par défaut.",
    "disappearing-messages":
      "Facultatifs. Des copies peuvent subsister, et ils peuvent se heurter à une obligation de conservation.",
    "open-source": "Le code source n’est pas public.",
    "account-takeover":
      "En 2026, des services néerlandais ont averti que des pirates russes visent les comptes de responsables publics.",
  },
};

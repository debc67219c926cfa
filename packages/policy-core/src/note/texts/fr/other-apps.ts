import type { NoteTexts } from "../shape.js";

/** The apps of which the note says nothing, or nothing but the name. */

export const wire: NoteTexts["channels"]["wire"] = {
  name: "Wire",
  about: "Une application de messagerie que la note ne nomme pas.",
  facts: {
    reaches: "Toute personne qui utilise l’application.",
    "e2ee-one-to-one": "Toujours actif.",
    "e2ee-group": "Toujours actif.",
    operator: "Wire.",
    jurisdiction: "Allemagne (siège à Berlin).",
    ownership: "Le groupe Schwarz y a une participation depuis 2024.",
    servers: "En Allemagne et en Irlande.",
    metadata: "Wire garde les listes de contacts sans chiffrement, et les données de connexion jusqu’à 72 heures.",
    "open-source": "Le code source est public.",
  },
};

export const threema: NoteTexts["channels"]["threema"] = {
  name: "Threema",
  about: "Une application de messagerie que la note ne nomme pas.",
  facts: {
    reaches: "Toute personne qui utilise l’application.",
    "e2ee-one-to-one": "Actif par défaut.",
    "e2ee-group": "Actif par défaut.",
    operator: "Threema GmbH.",
    jurisdiction: "Suisse.",
    metadata:
      "Threema n’exige pas de numéro de téléphone ; elle peut dire quand un compte a été créé et utilisé en dernier.",
    "open-source": "Le code source de l’application est public.",
  },
};

export const element: NoteTexts["channels"]["element"] = {
  name: "Element (Matrix)",
  about: "Une application de messagerie du réseau Matrix, que la note ne nomme pas.",
  facts: {
    reaches: "Toute personne qui utilise le réseau.",
    "e2ee-one-to-one": "Actif par défaut.",
    "e2ee-group": "Actif par défaut dans les nouveaux salons privés, mais il peut être désactivé.",
    operator: "Celui qui exploite le serveur du compte.",
    metadata:
      "Sur Matrix, le nom, le sujet et les membres d’un salon sont lisibles sur chaque serveur qui y participe.",
    "open-source": "Le code source de l’application est public.",
  },
};

export const imessage: NoteTexts["channels"]["imessage"] = {
  name: "iMessage",
  about: "La messagerie d’Apple, que la note ne nomme pas.",
  facts: {
    reaches: "Toute personne qui a un téléphone, mais par simple SMS s’il n’y a pas d’appareil Apple.",
    "e2ee-one-to-one": "Entre appareils Apple seulement.",
    "e2ee-group": "Seulement si tous ont un appareil Apple.",
    fallback: "Elle passe alors aux SMS ou au RCS ; le chiffrement du RCS a commencé à arriver en 2026.",
    operator: "Apple.",
    metadata: "Apple peut dire aux autorités quels contacts ont été recherchés au cours des 25 derniers jours.",
    backups:
      "Apple peut lire la sauvegarde iCloud ordinaire, sauf si la protection avancée des données est activée ; elle ne l’est pas par défaut.",
  },
};

export const otherApp: NoteTexts["channels"]["other-app"] = {
  name: "une application non répertoriée",
  about: "Toute application de messagerie que cette politique ne répertorie pas : rien n’en est connu ici.",
  facts: { reaches: "Toute personne qui utilise l’application, par hypothèse." },
};

export const teams: NoteTexts["channels"]["teams"] = {
  name: "Microsoft Teams (comme application externe)",
  about: "Microsoft Teams employé comme application externe ; la note ne le nomme pas.",
  facts: {
    reaches: "Toute personne qui utilise l’application.",
    "e2ee-one-to-one": "Aucun pour les messages.",
    "e2ee-group": "Aucun pour les messages.",
    operator: "Microsoft.",
    servers: "Chiffrement en transit et au repos, mais pas de bout en bout.",
    calls:
      "Les appels à deux peuvent être chiffrés de bout en bout, si les administrateurs et les deux utilisateurs l’activent.",
    "group-calls": "Avec Teams Premium, les réunions peuvent être chiffrées de bout en bout, jusqu’à 200 personnes.",
  },
};

export const telegram: NoteTexts["channels"]["telegram"] = {
  name: "Telegram",
  about: "Une application de messagerie que la note nomme une fois (§2), sans rien dire de sa sécurité.",
  facts: {
    reaches: "Toute personne qui utilise l’application.",
    "e2ee-one-to-one": "Dans les échanges secrets seulement, à ouvrir comme tels.",
    "e2ee-group": "Aucun.",
    operator: "Une équipe à Dubaï.",
    jurisdiction: "Îles Vierges britanniques (société).",
    servers: "Les échanges ordinaires sont stockés sur les serveurs de Telegram, sous une forme qu’elle peut lire.",
    metadata: "Telegram donne aux autorités adresses IP et numéros de téléphone sur demande juridique valable.",
    "disappearing-messages": "Dans les échanges secrets. Ils peuvent se heurter à une obligation de conservation.",
    "open-source": "Le code source de l’application est public, celui des serveurs non.",
  },
};

export const viber: NoteTexts["channels"]["viber"] = {
  name: "Viber",
  about: "Une application de messagerie que la note ne nomme pas.",
  facts: {
    reaches: "Toute personne qui utilise l’application.",
    "e2ee-one-to-one": "Actif par défaut.",
    "e2ee-group": "Actif par défaut.",
    "e2ee-exceptions": "Sauf pour les robots, les communautés et les comptes publics.",
    operator: "Le groupe japonais Rakuten.",
    "address-book": "Les noms et numéros du carnet d’adresses sont copiés sur ses serveurs.",
    metadata:
      "Viber peut donner aux autorités les données d’inscription et l’historique des messages sans leur contenu.",
  },
};

import { assumed, fact, primary, type NoteChannel } from "../entries.js";

/** Element, on the Matrix network. The note does not name it: public facts alone. */
export const element = {
  id: "element",
  kind: "messaging-app",
  name: { en: "Element (Matrix)", fr: "Element (Matrix)" },
  about: {
    en: "A messaging app on the Matrix network, which the note does not name.",
    fr: "Une application de messagerie du réseau Matrix, que la note ne nomme pas.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the network.",
      fr: "Toute personne qui utilise le réseau.",
    }),
    fact("e2ee-one-to-one", "default", primary("https://web-docs.element.dev/Element%20Web/e2ee.html", "2026-11-24"), {
      en: "On by default.",
      fr: "Actif par défaut.",
    }),
    fact("e2ee-group", "optional", primary("https://web-docs.element.dev/Element%20Web/e2ee.html", "2026-11-24"), {
      en: "On by default in new private rooms, but it can be switched off.",
      fr: "Actif par défaut dans les nouveaux salons privés, mais il peut être désactivé.",
    }),
    fact("operator", "homeserver", primary("https://element.io/blog/hiding-room-metadata-from-servers", "2025-09-30"), {
      en: "Whoever runs the server that the account is on.",
      fr: "Celui qui exploite le serveur du compte.",
    }),
    fact(
      "metadata",
      "rooms-in-clear",
      primary("https://element.io/blog/hiding-room-metadata-from-servers", "2025-09-30"),
      {
        en: "On Matrix, room names, topics and members are readable on every server that takes part.",
        fr: "Sur Matrix, le nom, le sujet et les membres d’un salon sont lisibles sur chaque serveur qui y participe.",
      },
    ),
    fact("open-source", "client", primary("https://github.com/element-hq/element-web", "2026-11-24"), {
      en: "The source code of the app is public.",
      fr: "Le code source de l’application est public.",
    }),
  ],
} as const satisfies NoteChannel;

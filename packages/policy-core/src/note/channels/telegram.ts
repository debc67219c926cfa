import { assumed, fact, primary, secondary, type NoteChannel } from "../entries.js";

/** Telegram. The note names it once (§2) and says nothing of its security: public facts alone. */
export const telegram = {
  id: "telegram",
  kind: "messaging-app",
  name: { en: "Telegram", fr: "Telegram" },
  about: {
    en: "A messaging app that the note names once (§2), without a word on its security.",
    fr: "Une application de messagerie que la note nomme une fois (§2), sans rien dire de sa sécurité.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the app.",
      fr: "Toute personne qui utilise l’application.",
    }),
    fact("e2ee-one-to-one", "optional", primary("https://core.telegram.org/api/end-to-end_v1", "2026-11-24"), {
      en: "Only in secret chats, which have to be started as such.",
      fr: "Dans les échanges secrets seulement, à ouvrir comme tels.",
    }),
    fact("e2ee-group", "none", primary("https://core.telegram.org/api/end-to-end_v1", "2026-11-24"), {
      en: "None.",
      fr: "Aucun.",
    }),
    fact("operator", "telegram", secondary("https://group-telegram.com/it/berbeldjaka.com/2018", "2026-11-24"), {
      en: "A team in Dubai.",
      fr: "Une équipe à Dubaï.",
    }),
    fact(
      "jurisdiction",
      "british-virgin-islands",
      secondary("https://group-telegram.com/it/berbeldjaka.com/2018", "2026-11-24"),
      { en: "British Virgin Islands (company).", fr: "Îles Vierges britanniques (société)." },
    ),
    fact(
      "servers",
      "readable-by-the-operator",
      primary("https://fkie-cad.github.io/friTap/protocols/telegram/", "2026-11-24"),
      {
        en: "Ordinary chats are stored on Telegram’s servers, in a form that it can read.",
        fr: "Les échanges ordinaires sont stockés sur les serveurs de Telegram, sous une forme qu’elle peut lire.",
      },
    ),
    fact(
      "metadata",
      "address-and-number-on-request",
      secondary("https://www.novinite.com/view_news.php?id=228482", "2024-09-23"),
      {
        en: "Telegram gives IP addresses and telephone numbers to authorities on a valid legal request.",
        fr: "Telegram donne aux autorités adresses IP et numéros de téléphone sur demande juridique valable.",
      },
    ),
    fact(
      "disappearing-messages",
      "secret-chats",
      primary("https://raw.githubusercontent.com/telegramapp/telegramapp.github.io/master/faq.html", "2026-11-24"),
      {
        en: "In secret chats. They may clash with a duty to keep records.",
        fr: "Dans les échanges secrets. Ils peuvent se heurter à une obligation de conservation.",
      },
    ),
    fact("open-source", "client", primary("https://github.com/DrKLO/Telegram", "2026-11-24"), {
      en: "The source code of the app is public, that of the servers is not.",
      fr: "Le code source de l’application est public, celui des serveurs non.",
    }),
  ],
} as const satisfies NoteChannel;

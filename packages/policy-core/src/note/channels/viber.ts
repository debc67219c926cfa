import { assumed, fact, primary, secondary, type NoteChannel } from "../entries.js";

/** Viber. The note does not name it: public facts alone. */
export const viber = {
  id: "viber",
  kind: "messaging-app",
  name: { en: "Viber", fr: "Viber" },
  about: {
    en: "A messaging app that the note does not name.",
    fr: "Une application de messagerie que la note ne nomme pas.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the app.",
      fr: "Toute personne qui utilise l’application.",
    }),
    fact(
      "e2ee-one-to-one",
      "default",
      primary("https://www.viber.com/en/blog/2018-03-27/at-viber-your-data-is-yours/", "2018-03-27"),
      { en: "On by default.", fr: "Actif par défaut." },
    ),
    fact(
      "e2ee-group",
      "default",
      primary("https://www.viber.com/en/blog/2018-03-27/at-viber-your-data-is-yours/", "2018-03-27"),
      { en: "On by default.", fr: "Actif par défaut." },
    ),
    fact("e2ee-exceptions", "bots-and-communities", secondary("http://talk2all.hk/privacy.html", "2026-11-24"), {
      en: "Not for bots, communities and public accounts.",
      fr: "Sauf pour les robots, les communautés et les comptes publics.",
    }),
    fact(
      "operator",
      "rakuten",
      secondary(
        "https://www.japantimes.co.jp/news/2014/02/15/business/corporate-business/rakuten-acquires-viber-web-phonemessaging-service-for-900-million/",
        "2014-02-15",
      ),
      { en: "The Rakuten group, of Japan.", fr: "Le groupe japonais Rakuten." },
    ),
    fact("address-book", "copied-to-servers", secondary("http://talk2all.hk/privacy.html", "2026-11-24"), {
      en: "Names and numbers in the address book are copied to its servers.",
      fr: "Les noms et numéros du carnet d’adresses sont copiés sur ses serveurs.",
    }),
    fact(
      "metadata",
      "registration-and-history",
      secondary(
        "https://cyberdaily.au/security/9243-foi-request-reveals-what-the-fbi-can-and-can-t-get-from-messaging-apps-2",
        "2021-01-07",
      ),
      {
        en: "Viber can give authorities registration data and the history of messages without their content.",
        fr: "Viber peut donner aux autorités les données d’inscription et l’historique des messages sans leur contenu.",
      },
    ),
  ],
} as const satisfies NoteChannel;

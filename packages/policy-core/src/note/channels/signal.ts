import { assumed, fact, note, noteThen, primary, secondary, type NoteChannel } from "../entries.js";

/** Signal: what the note says (§4, §9, §10), and public facts. That encryption is always on is a public fact. */
export const signal = {
  id: "signal",
  kind: "messaging-app",
  name: { en: "Signal", fr: "Signal" },
  about: {
    en: "A messaging app that the note looks at more closely (§4, §9, §10).",
    fr: "Une application de messagerie que la note examine de plus près (§4, §9, §10).",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the app.",
      fr: "Toute personne qui utilise l’application.",
    }),
    fact("e2ee-one-to-one", "always", note("§4"), {
      en: "Supported, says the note; always on, by public facts.",
      fr: "Possible, dit la note ; toujours actif, selon des faits publics.",
    }),
    fact("e2ee-group", "always", note("§9"), {
      en: "Group calls are encrypted, says the note; groups always are, by public facts.",
      fr: "Les appels de groupe sont chiffrés, dit la note ; les groupes le sont toujours, selon des faits publics.",
    }),
    fact(
      "e2ee-default",
      "always",
      secondary("https://gdata.at/ratgeber/was-ist-eigentlich-ende-zu-ende-verschluesselung", "2026-11-24"),
      {
        en: "Always on, for chats and calls, one to one and in groups.",
        fr: "Toujours actif, pour les messages et les appels, à deux et en groupe.",
      },
    ),
    fact("funding", "donations", note("§9"), { en: "Donations.", fr: "Des dons." }),
    fact("operator", "us-foundation", note("§9"), {
      en: "A foundation that is exempt from tax in the US.",
      fr: "Une fondation exonérée d’impôt aux États-Unis.",
    }),
    fact("jurisdiction", "us", note("§9"), { en: "United States.", fr: "États-Unis." }),
    fact("metadata", "encrypted-by-default", note("§9"), {
      en: "Signal encrypts metadata by default.",
      fr: "Signal chiffre les métadonnées par défaut.",
    }),
    fact("local-files", "encrypted-by-default", note("§9"), {
      en: "All files on the device are encrypted by default.",
      fr: "Tous les fichiers sur l’appareil sont chiffrés par défaut.",
    }),
    fact("group-calls", "encrypted", note("§9"), { en: "Encrypted.", fr: "Chiffrés." }),
    fact("features", "fewer-than-whatsapp", note("§9"), {
      en: "Fewer than WhatsApp has.",
      fr: "Moins nombreuses que celles de WhatsApp.",
    }),
    fact("security-concerns", "similar-to-whatsapp", note("§9"), {
      en: "Similar to those about WhatsApp.",
      fr: "Semblables à celles qu’appelle WhatsApp.",
    }),
    fact("advocated", "european-commission", noteThen("§9"), {
      en: "The Commission had spoken for Signal as a messaging tool.",
      fr: "La Commission s’était prononcée pour Signal comme outil de messagerie.",
    }),
    fact("later-news", "commission-tries-matrix", secondary("https://dig.watch/?p=242648", "2026-02"), {
      en: "In 2026 the Commission was reported to try out Matrix and to find Signal not flexible enough.",
      fr: "En 2026, la Commission aurait mis Matrix à l’essai et jugé Signal trop peu souple.",
    }),
    fact("privacy", "less-intrusive-than-whatsapp", noteThen("§10"), {
      en: "Less intrusive than WhatsApp.",
      fr: "Moins intrusive que WhatsApp.",
    }),
    fact("data-collected", "telephone-number-only", noteThen("§10"), {
      en: "It stores only the telephone number.",
      fr: "Elle ne conserve que le numéro de téléphone.",
    }),
    fact(
      "disclosure",
      "two-dates",
      secondary(
        "https://blog.malwarebytes.com/privacy-2/2021/04/signal-app-insists-its-so-private-it-cant-provide-subpoenaed-call-data/",
        "2021-04",
      ),
      {
        en: "Asked by a US court, it could give two things: when the account was made, and the last connection.",
        fr: "Sur demande de la justice américaine, elle n’a pu donner que la date de création du compte et celle de la dernière connexion.",
      },
    ),
    fact(
      "backups",
      "optional-encrypted",
      secondary(
        "https://particle.news/story/signal-launches-encrypted-cloud-backups-in-android-beta-unveils-first-paid-plan",
        "2025-09",
      ),
      {
        en: "Backup in the cloud is optional, and encrypted end to end.",
        fr: "La sauvegarde en ligne est facultative, et chiffrée de bout en bout.",
      },
    ),
    fact(
      "disappearing-messages",
      "optional",
      primary("https://signal.org/blog/disappearing-by-default/", "2021-08-10"),
      {
        en: "Optional. They may clash with a duty to keep records.",
        fr: "Facultatifs. Ils peuvent se heurter à une obligation de conservation.",
      },
    ),
    fact("open-source", "client", primary("https://github.com/signalapp/Signal-Android", "2026-11-24"), {
      en: "The source code of the app is public.",
      fr: "Le code source de l’application est public.",
    }),
    fact(
      "account-takeover",
      "reported",
      secondary(
        "https://cyberwarzone.com/2026/02/09/german-security-agencies-warn-of-state-sponsored-phishing-attacks-via-messenger-services",
        "2026-02-06",
      ),
      {
        en: "In 2026 German agencies warned of false support messages and QR codes that take accounts over.",
        fr: "En 2026, des services allemands ont mis en garde contre de faux messages d’assistance et des codes QR qui détournent des comptes.",
      },
    ),
  ],
} as const satisfies NoteChannel;

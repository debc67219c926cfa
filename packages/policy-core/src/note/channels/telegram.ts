import { assumed, fact, record, type NoteChannel } from "../entries.js";
import { pages } from "../pages/telegram.js";

/** Telegram. The note names it once (§2) and says nothing of its security: the public record alone. */
export const telegram = {
  id: "telegram",
  kind: "messaging-app",
  name: { en: "Telegram", fr: "Telegram" },
  names: { en: ["Telegram Messenger", "Telegram app"], fr: ["Telegram Messenger", "application Telegram"] },
  about: {
    en: "A messaging app that the note names once (§2), without a word on its security.",
    fr: "Une application de messagerie que la note nomme une fois (§2), sans rien dire de sa sécurité.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the app.",
      fr: "Toute personne qui utilise l’application.",
    }),
    fact("e2ee-one-to-one", "optional", record(pages.secretChats), {
      en: "Only in secret chats, which have to be opened as such.",
      fr: "Dans les échanges secrets seulement, à ouvrir comme tels.",
    }),
    fact("e2ee-group", "none", record(pages.privacyPolicy), {
      en: "None for messages: secret chats are for two.",
      fr: "Aucun pour les messages: les échanges secrets se font à deux.",
    }),
    fact("group-calls", "encrypted", record(pages.calls), {
      en: "Encrypted end to end, says the operator.",
      fr: "Chiffrés de bout en bout, selon l’exploitant.",
    }),
    fact("servers", "keys-with-the-operator", record(pages.privacyPolicy), {
      en: "Ordinary chats are stored on Telegram’s servers, with keys that Telegram holds in other data centres.",
      fr: "Les échanges ordinaires sont conservés sur les serveurs de Telegram, qui en détient les clés dans d’autres centres de données.",
    }),
    fact("location", "third-country", record(pages.privacyPolicy), {
      en: "Data of EEA users are stored in the Netherlands, but shared with Telegram’s companies in the British Virgin Islands and Dubai, says the operator.",
      fr: "Les données des utilisateurs de l’EEE sont stockées aux Pays-Bas, mais transmises à des sociétés du groupe aux Îles Vierges britanniques et à Dubaï, selon l’exploitant.",
    }),
    fact("operator", "telegram-group", record(pages.privacyPolicy), {
      en: "Telegram Group Inc (British Virgin Islands) and Telegram FZ-LLC (Dubai); in the EEA, EDPO of Brussels represents them.",
      fr: "Telegram Group Inc (Îles Vierges britanniques) et Telegram FZ-LLC (Dubaï); dans l’EEE, EDPO, à Bruxelles, les représente.",
    }),
    fact("metadata", "twelve-months", record(pages.privacyPolicy), {
      en: "Telegram keeps IP address, devices and past user names for up to 12 months, it says.",
      fr: "Telegram garde adresse IP, appareils et anciens noms d’utilisateur 12 mois au plus, selon l’exploitant.",
    }),
    fact("disclosure", "address-and-number", record(pages.privacyPolicy), {
      en: "IP address and telephone number of a suspect, on a valid order of a court, says the operator.",
      fr: "L’adresse IP et le numéro de téléphone d’un suspect, sur ordre valable d’une autorité judiciaire, selon l’exploitant.",
    }),
    fact("moderation", "reported-messages", record(pages.privacyPolicy), {
      en: "Moderators may read messages that a recipient reports, says the operator.",
      fr: "Des modérateurs peuvent lire les messages signalés par un destinataire, selon l’exploitant.",
    }),
    fact("identifier", "telephone-number", record(pages.privacyPolicy), {
      en: "A telephone number.",
      fr: "Un numéro de téléphone.",
    }),
    fact("address-book", "optional-stored", record(pages.privacyPolicy), {
      en: "Only if you agree; names and numbers of contacts are then stored, and can be deleted, says the operator.",
      fr: "Seulement avec votre accord; noms et numéros des contacts sont alors conservés, et peuvent être supprimés, selon l’exploitant.",
    }),
    fact("backups", "not-needed", record(pages.privacyPolicy), {
      en: "Not needed: ordinary chats can be read from any device of the account.",
      fr: "Inutiles: les échanges ordinaires se lisent sur tout appareil du compte.",
    }),
    fact("disappearing-messages", "any-chat", record(pages.autoDelete), {
      en: "Can be set in any chat since 23 February 2021; off by default.",
      fr: "Possible dans tous les échanges depuis le 23 février 2021; désactivé par défaut.",
    }),
    fact("disappearing-messages-range", "up-to-a-year", record(pages.library), {
      en: "From 1 day to 365 days.",
      fr: "De 1 jour à 365 jours.",
    }),
    fact("open-source", "client", record(pages.sourceCode), {
      en: "The source code of the app is public, that of the servers is not.",
      fr: "Le code source de l’application est public, celui des serveurs non.",
    }),
  ],
} as const satisfies NoteChannel;

import { assumed, fact, record, type NoteChannel } from "../entries.js";
import { pages as context } from "../pages/context.js";
import { pages } from "../pages/threema.js";

/** Threema. The note does not name it: the public record alone. */
export const threema = {
  id: "threema",
  kind: "messaging-app",
  name: { en: "Threema", fr: "Threema" },
  names: { en: ["Threema Work", "Threema app"], fr: ["Threema Work", "application Threema"] },
  about: {
    en: "A messaging app that the note does not name.",
    fr: "Une application de messagerie que la note ne nomme pas.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the app.",
      fr: "Toute personne qui utilise l’application.",
    }),
    fact("e2ee-one-to-one", "always", record(pages.privacyPolicy), {
      en: "Messages, files and calls always are, says the operator.",
      fr: "Les messages, fichiers et appels le sont toujours, selon l’exploitant.",
    }),
    fact("e2ee-group", "always", record(pages.privacyPolicy), {
      en: "Messages, files and calls always are, in groups too, says the operator.",
      fr: "Les messages, fichiers et appels le sont toujours, en groupe aussi, selon l’exploitant.",
    }),
    fact("location", "adequate", record(pages.privacyPolicy), {
      en: "Operator and servers are in Switzerland, says the operator.",
      fr: "L’exploitant et les serveurs sont en Suisse, selon l’exploitant.",
    }),
    fact("adequacy", "switzerland", record(context.adequacy), {
      en: "The Commission confirmed that Switzerland protects personal data adequately.",
      fr: "La Commission a confirmé que la Suisse assure un niveau de protection adéquat des données à caractère personnel.",
    }),
    fact("operator", "threema-gmbh", record(pages.privacyPolicy), {
      en: "Threema GmbH, Pfäffikon (Switzerland).",
      fr: "Threema GmbH, à Pfäffikon (Suisse).",
    }),
    fact("ownership", "sale-announced", record(pages.sale), {
      en: "The German investor Comitis Capital was to take it over from Afinum and the founders, as announced in January 2026.",
      fr: "L’investisseur allemand Comitis Capital devait la reprendre à Afinum et aux fondateurs, selon l’annonce de janvier 2026.",
    }),
    fact("ownership-news", "stays-in-switzerland", record(pages.swissness), {
      en: "Seat, servers and management stay in Switzerland under the new owner, it was reported.",
      fr: "Le siège, les serveurs et la direction restent en Suisse sous le nouveau propriétaire, selon la presse.",
    }),
    fact("metadata", "minimised", record(pages.storedData), {
      en: "Threema keeps groups and contacts on the devices, and no log of who talks to whom, says the operator.",
      fr: "Threema garde groupes et contacts sur les appareils, et ne note pas qui parle à qui, selon l’exploitant.",
    }),
    fact("identifier", "none-needed", record(pages.privacyPolicy), {
      en: "A Threema ID; telephone number and e-mail address are optional.",
      fr: "Un identifiant Threema; numéro de téléphone et adresse électronique sont facultatifs.",
    }),
    fact("address-book", "optional-hashed", record(pages.addressBook), {
      en: "Off by default; contacts are matched by hashes, says the operator.",
      fr: "Désactivé par défaut; les contacts sont comparés sous forme hachée, selon l’exploitant.",
    }),
    fact("backups", "without-the-chats", record(pages.safe), {
      en: "Optional, encrypted and anonymous: identity, contacts and settings, not the chats, says the operator.",
      fr: "Facultatives, chiffrées et anonymes: identité, contacts et réglages, non les échanges, selon l’exploitant.",
    }),
    fact("open-source", "client", record(pages.repository), {
      en: "The source code of the app is public.",
      fr: "Le code source de l’application est public.",
    }),
  ],
} as const satisfies NoteChannel;

import { assumed, fact, record, type NoteChannel } from "../entries.js";
import { pages as context } from "../pages/context.js";
import { pages } from "../pages/wire.js";

/** Wire. The note does not name it: the public record alone. */
export const wire = {
  id: "wire",
  kind: "messaging-app",
  name: { en: "Wire", fr: "Wire" },
  names: { en: ["Wire app", "Wire Messenger"], fr: ["application Wire", "Wire Messenger"] },
  about: {
    en: "A messaging app that the note does not name.",
    fr: "Une application de messagerie que la note ne nomme pas.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the app.",
      fr: "Toute personne qui utilise l’application.",
    }),
    fact("e2ee-one-to-one", "always", record(pages.alwaysOn), {
      en: "Always on, and cannot be switched off, says the operator.",
      fr: "Toujours actif, sans pouvoir être désactivé, selon l’exploitant.",
    }),
    fact("e2ee-group", "always", record(pages.alwaysOn), {
      en: "Always on, in groups too, and cannot be switched off, says the operator.",
      fr: "Toujours actif, en groupe aussi, sans pouvoir être désactivé, selon l’exploitant.",
    }),
    fact("location", "adequate", record(pages.processing), {
      en: "The company that answers for the data sits in Switzerland; data of customers and business contacts also go to US firms, it says.",
      fr: "La société responsable des données est en Suisse; des données de clients et de contacts commerciaux vont aussi à des sociétés américaines, selon elle.",
    }),
    fact("servers", "germany-and-ireland", record(pages.security), {
      en: "In Germany and Ireland, says the operator.",
      fr: "En Allemagne et en Irlande, selon l’exploitant.",
    }),
    fact("adequacy", "switzerland", record(context.adequacy), {
      en: "The Commission confirmed that Switzerland protects personal data adequately.",
      fr: "La Commission a confirmé que la Suisse assure un niveau de protection adéquat des données à caractère personnel.",
    }),
    fact("operator", "wire-swiss-gmbh", record(pages.processing), {
      en: "Wire Swiss GmbH, Zug (Switzerland).",
      fr: "Wire Swiss GmbH, à Zoug (Suisse).",
    }),
    fact("metadata", "logs-72-hours", record(pages.privacyPolicy), {
      en: "Wire keeps logs for up to 72 hours, says the operator.",
      fr: "Wire garde des journaux pendant 72 heures au plus, selon l’exploitant.",
    }),
    fact("identifier", "address-or-telephone-number", record(pages.privacyPolicy), {
      en: "An e-mail address or a telephone number.",
      fr: "Une adresse électronique ou un numéro de téléphone.",
    }),
    fact("address-book", "optional-hashed", record(pages.privacyPolicy), {
      en: "Optional; numbers are hashed and not kept, says the operator.",
      fr: "Facultatif; les numéros sont hachés et ne sont pas conservés, selon l’exploitant.",
    }),
    fact("open-source", "yes", record(pages.security), {
      en: "All of the source code is public, says the operator.",
      fr: "Tout le code source est public, selon l’exploitant.",
    }),
    fact("official-use", "germany-restricted", record(pages.restrictedUse), {
      en: "For a separate edition, not this app, the German authority recommended release up to VS-NfD in the federal administration.",
      fr: "Pour une édition distincte, et non cette application, l’autorité allemande a recommandé l’usage jusqu’à VS-NfD dans l’administration fédérale.",
    }),
    fact("later-news", "bundestag", record(pages.bundestag), {
      en: "The Bundestag was reported to replace Signal by Wire.",
      fr: "Le Bundestag remplacerait Signal par Wire, selon la presse.",
    }),
  ],
} as const satisfies NoteChannel;

import { assumed, fact, record, type NoteChannel } from "../entries.js";
import { pages } from "../pages/viber.js";

/** Viber. The note does not name it: the public record alone. */
export const viber = {
  id: "viber",
  kind: "messaging-app",
  name: { en: "Viber", fr: "Viber" },
  names: { en: ["Rakuten Viber", "Viber app"], fr: ["Rakuten Viber", "application Viber"] },
  about: {
    en: "A messaging app that the note does not name.",
    fr: "Une application de messagerie que la note ne nomme pas.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the app.",
      fr: "Toute personne qui utilise l’application.",
    }),
    fact("e2ee-one-to-one", "default", record(pages.privacyPolicy), {
      en: "On by default for messages, calls and shared media, says the operator.",
      fr: "Actif par défaut pour les messages, les appels et les médias partagés, selon l’exploitant.",
    }),
    fact("e2ee-group", "default", record(pages.privacyPolicy), {
      en: "On by default for messages in groups, says the operator.",
      fr: "Actif par défaut pour les messages de groupe, selon l’exploitant.",
    }),
    fact("e2ee-exceptions", "communities-and-businesses", record(pages.terms), {
      en: "Not communities, channels, chatbots, business accounts and dating; Viber stores these, says the operator.",
      fr: "Ni les communautés, chaînes, robots et comptes professionnels, ni les rencontres; Viber les conserve, selon l’exploitant.",
    }),
    fact("location", "third-country", record(pages.privacyPolicy), {
      en: "Depending on the territory, data may be processed worldwide, says the operator: in the US, Asia, Russia, Australia and Brazil too.",
      fr: "Selon le territoire, les données peuvent être traitées dans le monde entier, selon l’exploitant: aussi aux États-Unis, en Asie, en Russie, en Australie et au Brésil.",
    }),
    fact("operator", "viber-media", record(pages.privacyPolicy), {
      en: "Viber Media S.à r.l., Luxembourg; its parent is the Rakuten group, of Japan.",
      fr: "Viber Media S.à r.l., à Luxembourg; la société mère est le groupe japonais Rakuten.",
    }),
    fact("metadata", "twenty-four-months", record(pages.privacyPolicy), {
      en: "Viber records who called or wrote to whom and when, for 24 months, says the operator.",
      fr: "Viber note qui a appelé qui ou lui a écrit, et quand, pendant 24 mois, selon l’exploitant.",
    }),
    fact("advertising", "inferred-interests", record(pages.privacyPolicy), {
      en: "Interests are inferred from use, says the operator.",
      fr: "Des centres d’intérêt sont déduits de l’usage, selon l’exploitant.",
    }),
    fact("disclosure", "activity-and-address-book", record(pages.privacyPolicy), {
      en: "Activity data, identifiers and the address book, on a verified request, says the operator; encryption is not broken.",
      fr: "Les données d’activité, les identifiants et le carnet d’adresses, sur demande vérifiée, selon l’exploitant; le chiffrement reste intact.",
    }),
    fact("identifier", "telephone-number", record(pages.privacyPolicy), {
      en: "A telephone number.",
      fr: "Un numéro de téléphone.",
    }),
    fact("address-book", "optional-stored", record(pages.privacyPolicy), {
      en: "If you agree, names and numbers are stored and serve to show who calls, also of people who do not use Viber, says the operator.",
      fr: "Avec votre accord, noms et numéros sont conservés et servent à identifier qui appelle, même pour qui n’utilise pas Viber, selon l’exploitant.",
    }),
    fact("backups", "not-encrypted-end-to-end", record(pages.privacyPolicy), {
      en: "In iCloud or with Google, and no longer encrypted end to end, says the operator.",
      fr: "Dans iCloud ou chez Google, et sans chiffrement de bout en bout, selon l’exploitant.",
    }),
    fact("disappearing-messages", "exists", record(pages.privacyPolicy), {
      en: "There is such a timer; others are told of screenshots, says the operator.",
      fr: "L’application le propose; les captures d’écran sont signalées aux autres, selon l’exploitant.",
    }),
  ],
} as const satisfies NoteChannel;

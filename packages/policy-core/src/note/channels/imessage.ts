import { assumed, fact, record, type NoteChannel } from "../entries.js";
import { pages } from "../pages/apple.js";
import { pages as context } from "../pages/context.js";

/** iMessage. Encrypted between Apple devices, and else it falls back to what is not: `optional`. The note does not name it. */
export const imessage = {
  id: "imessage",
  kind: "messaging-app",
  name: { en: "iMessage", fr: "iMessage" },
  names: { en: ["Apple Messages", "Apple iMessage"], fr: ["Messages d’Apple", "Apple Messages"] },
  about: {
    en: "Apple’s messaging app, which the note does not name.",
    fr: "La messagerie d’Apple, que la note ne nomme pas.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone with a telephone, though as a text message where there is no Apple device.",
      fr: "Toute personne qui a un téléphone, mais par SMS s’il n’y a pas d’appareil Apple.",
    }),
    fact("e2ee-one-to-one", "optional", record(pages.imessageSecurity), {
      en: "Between Apple devices, where it is on by default; Apple cannot decrypt, it says.",
      fr: "Entre appareils Apple, où il est actif par défaut; Apple indique ne pas pouvoir déchiffrer.",
    }),
    fact("e2ee-group", "optional", record(pages.imessageSecurity), {
      en: "Where everyone has an Apple device; it is on by default then.",
      fr: "Si tous ont un appareil Apple; il est alors actif par défaut.",
    }),
    fact("fallback", "sms-or-rcs", record(pages.messageKinds), {
      en: "With anyone else the message goes as RCS or SMS; SMS is not encrypted, RCS not in general.",
      fr: "Avec toute autre personne, le message part par RCS ou SMS; le SMS n’est pas chiffré, le RCS ne l’est pas en général.",
    }),
    fact("location", "third-country", record(pages.privacyPolicy), {
      en: "Personal data are in general stored by Apple Inc. in the United States, says Apple.",
      fr: "Les données à caractère personnel sont en général stockées par Apple Inc., aux États-Unis, selon Apple.",
    }),
    fact("operator", "apple", record(pages.privacyPolicy), {
      en: "Apple; for users in the EEA, Apple Distribution International in Ireland.",
      fr: "Apple; pour les utilisateurs de l’EEE, Apple Distribution International, en Irlande.",
    }),
    fact("metadata", "look-ups", record(context.fbiDocument), {
      en: "Apple could tell US authorities whom a user had looked up in 25 days. As of November 2020.",
      fr: "Apple pouvait dire aux autorités américaines qui avait été recherché en 25 jours. Situation de novembre 2020.",
    }),
    fact("disclosure", "backups", record(context.fbiDocument), {
      en: "US authorities could obtain messages from an iCloud backup that was not protected. As of November 2020.",
      fr: "Les autorités américaines pouvaient obtenir les messages d’une sauvegarde iCloud non protégée. Situation de novembre 2020.",
    }),
    fact("identifier", "telephone-number-or-address", record(pages.imessageSecurity), {
      en: "A telephone number or an e-mail address.",
      fr: "Un numéro de téléphone ou une adresse électronique.",
    }),
    fact("backups", "encryption-optional", record(pages.icloudBackup), {
      en: "In iCloud Apple holds the key by default; with Advanced Data Protection it does not, says Apple.",
      fr: "Dans iCloud, Apple détient la clé par défaut; avec la protection avancée des données, elle ne la détient pas, selon Apple.",
    }),
  ],
} as const satisfies NoteChannel;

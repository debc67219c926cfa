import { assumed, fact, record, type NoteChannel } from "../entries.js";
import { pages as apple } from "../pages/apple.js";
import { pages as context } from "../pages/context.js";

/** The text message of the mobile network, RCS aside. None of the means that the note speaks of: the public record alone. */
export const sms = {
  id: "sms",
  kind: "other-means",
  name: { en: "SMS (text message)", fr: "SMS (message texte)" },
  names: { en: ["text message", "text", "MMS"], fr: ["message texte", "texto", "MMS"] },
  about: {
    en: "The text message of the mobile network. The note does not speak of it.",
    fr: "Le message texte du réseau mobile. La note n’en parle pas.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone with a mobile telephone.",
      fr: "Toute personne qui a un téléphone mobile.",
    }),
    fact("e2ee-one-to-one", "none", record(apple.messageKinds), {
      en: "None: SMS is not encrypted, as Apple says of it.",
      fr: "Aucun: les SMS ne sont pas chiffrés, comme l’indique Apple.",
    }),
    fact("e2ee-group", "none", record(apple.messageKinds), {
      en: "None: neither SMS nor MMS is encrypted, as Apple says of them.",
      fr: "Aucun: ni les SMS ni les MMS ne sont chiffrés, comme l’indique Apple.",
    }),
    fact("interception", "readable-on-the-way", record(context.mobileGuidance), {
      en: "Operators, and whoever gets into their networks, can read SMS. A US authority tells people who are likely targets to expect that.",
      fr: "Les opérateurs, et quiconque pénètre leurs réseaux, peuvent lire les SMS. Une autorité américaine invite les personnes exposées à s’y attendre.",
    }),
    fact("advice", "use-encrypted-apps", record(context.mobileGuidance), {
      en: "A US authority advises using an app that encrypts end to end instead, and no SMS for log-in codes, since actors linked to China got into telecoms networks in 2024.",
      fr: "Une autorité américaine conseille plutôt une application chiffrée de bout en bout, et pas de SMS pour les codes de connexion, des acteurs liés à la Chine ayant pénétré des réseaux en 2024.",
    }),
  ],
} as const satisfies NoteChannel;

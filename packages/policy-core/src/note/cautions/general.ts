import type { NoteCaution } from "../entries.js";

/** What goes with a channel, whatever the case. */
export const generalCautions: readonly NoteCaution[] = [
  {
    id: "no-support",
    when: { kind: ["messaging-app"] },
    cites: ["§11"],
    general: true,
    says: {
      en: "Messaging apps are not among the GSC’s own tools: SMART gives no support, no backup and no assurance for them.",
      fr: "Les applications de messagerie ne font pas partie des outils du SGC: SMART n’offre pour elles ni assistance, ni sauvegarde, ni garantie.",
    },
  },
  {
    id: "mind-your-privacy",
    when: { kind: ["messaging-app"] },
    cites: ["§11"],
    general: true,
    says: {
      en: "If you use an app, think carefully about your own privacy.",
      fr: "Si vous utilisez une application, veillez bien à votre propre vie privée.",
    },
  },
  {
    id: "trust-hard-to-establish",
    when: { kind: ["messaging-app"] },
    cites: ["§4"],
    general: true,
    says: {
      en: "It is very hard to know how far an app can be trusted: it may leak information in other ways, whatever its encryption.",
      fr: "Il est très difficile de savoir si une application est digne de confiance: malgré le chiffrement, elle peut laisser fuir des informations par d’autres failles.",
    },
  },
  {
    id: "state-actors",
    when: { kind: ["messaging-app"] },
    cites: ["§4"],
    general: true,
    says: {
      en: "An app’s encryption is no protection from capable state actors.",
      fr: "Le chiffrement d’une application ne protège pas contre des acteurs étatiques disposant de moyens importants.",
    },
  },
  {
    id: "metadata",
    when: { kind: ["messaging-app"] },
    cites: ["§5"],
    general: true,
    says: {
      en: "Using an app leaves metadata: who you are, your device, where you are, your contacts and groups. {metadata}",
      fr: "Utiliser une application laisse des métadonnées: qui vous êtes, votre appareil, où vous êtes, vos contacts et vos groupes. {metadata}",
    },
  },
  {
    id: "information-is-the-product",
    when: { kind: ["messaging-app"], funding: ["unknown"] },
    cites: ["§3"],
    general: true,
    says: {
      en: "If an app costs nothing to use, assume that you pay with your information.",
      fr: "Si une application ne coûte rien, partez du principe que vous la payez de vos informations.",
    },
  },
  {
    id: "respect-people-always",
    when: { kind: ["messaging-app"] },
    cites: ["§12(3)"],
    general: true,
    says: {
      en: "Respect people’s privacy and integrity at all times, and what they told you.",
      fr: "Respectez en tout temps la vie privée et l’intégrité des personnes, ainsi que ce qu’elles vous ont communiqué.",
    },
  },
  {
    id: "colleagues-have-mail-general",
    when: { kind: ["messaging-app"], audience: ["institution", "external", "lookalike"] },
    cites: ["§13"],
    general: true,
    says: {
      en: "Among GSC colleagues, e-mail is far safer than a messaging app.",
      fr: "Entre collègues du SGC, le courrier électronique est bien plus sûr que toute application de messagerie.",
    },
  },
  {
    id: "common-sense",
    when: { kind: ["messaging-app", "corporate-chat"] },
    cites: ["§12"],
    general: true,
    says: {
      en: "Use common sense about what you write in a chat.",
      fr: "Faites preuve de bon sens dans les messages que vous écrivez.",
    },
  },
];

import type { NoteCaution } from "./entries.js";

/** What is shown beside an answer and never changes it, in the order in which it is shown. */
export const cautions: readonly NoteCaution[] = [
  {
    id: "no-support",
    when: { kind: ["messaging-app"] },
    cites: ["§11"],
    says: {
      en: "Messaging apps are not corporate tools: SMART gives no support, no backup and no assurance for them.",
      fr: "Ces applications ne sont pas des outils du SGC : SMART n’en assure ni l’assistance, ni la sauvegarde, ni la garantie.",
    },
  },
  {
    id: "trust-hard-to-establish",
    when: { kind: ["messaging-app"] },
    cites: ["§4"],
    says: {
      en: "It is hard to know how far such an app can be trusted: it may leak information in other ways, whatever its encryption.",
      fr: "Il est difficile de savoir si une telle application est digne de confiance : malgré le chiffrement, elle peut laisser fuir des informations.",
    },
  },
  {
    id: "state-actors",
    when: { kind: ["messaging-app"] },
    cites: ["§4"],
    says: {
      en: "The encryption of a messaging app does not keep out capable state actors.",
      fr: "Le chiffrement d’une application de messagerie n’arrête pas des acteurs étatiques capables.",
    },
  },
  {
    id: "metadata",
    when: { kind: ["messaging-app"] },
    cites: ["§5"],
    says: {
      en: "Using an app leaves metadata: who you are, your device, your contacts. {metadata}",
      fr: "Une application laisse des métadonnées : qui vous êtes, votre appareil, vos contacts. {metadata}",
    },
  },
  {
    id: "information-is-the-product",
    when: { kind: ["messaging-app"], funding: ["unknown"] },
    cites: ["§3"],
    says: {
      en: "Where a service is free to use, expect to pay for it with your information.",
      fr: "Si un service est gratuit, attendez-vous à le payer de vos informations.",
    },
  },
  {
    id: "files-leak-too",
    when: { kind: ["messaging-app"], files: ["yes"] },
    cites: ["§4"],
    says: {
      en: "Pictures, videos, files and links can leak as well as text.",
      fr: "Les images, vidéos, fichiers et liens peuvent fuir autant que le texte.",
    },
  },
  {
    id: "third-country-access",
    when: { kind: ["messaging-app"], dataLeavesEea: ["yes"] },
    cites: ["§6"],
    says: {
      en: "User data and what you share over {channel} go to the US or other countries beyond the EEA, where authorities may reach them.",
      fr: "Par {channel}, vos données et ce que vous partagez vont aux États-Unis ou dans d’autres pays hors de l’EEE, dont les autorités peuvent y accéder.",
    },
  },
  {
    id: "encryption-not-stated",
    when: { kind: ["corporate-chat"], levelClass: ["sensitive"] },
    cites: ["§13"],
    says: {
      en: "The note says that this chat stays on the Council’s servers; it does not say that it is encrypted.",
      fr: "La note dit que cette messagerie reste sur les serveurs du Conseil ; elle ne dit pas qu’elle est chiffrée.",
    },
  },
  {
    id: "inside-not-stated",
    when: { kind: ["corporate-email"], audience: ["institution"] },
    cites: ["§13"],
    says: {
      en: "The note says that mail to the three institutions is encrypted; it does not say that it stays inside.",
      fr: "La note dit que les courriels aux trois institutions sont chiffrés ; elle ne dit pas qu’ils restent à l’intérieur.",
    },
  },
  {
    id: "outside-not-encrypted",
    when: { kind: ["corporate-email"], audience: ["external"] },
    cites: ["§14"],
    says: {
      en: "Mail to the outside is not encrypted by default.",
      fr: "Vers l’extérieur, les courriels ne sont pas chiffrés par défaut.",
    },
  },
  {
    id: "common-sense",
    when: {},
    cites: ["§12"],
    says: { en: "Use common sense about what you write.", fr: "Faites preuve de bon sens dans ce que vous écrivez." },
  },
  {
    id: "need-to-know",
    when: { levelClass: ["sensitive"] },
    cites: ["§2"],
    says: {
      en: "No channel gives anyone a right to the content: check that each recipient may have it.",
      fr: "Aucun canal ne donne droit au contenu : vérifiez que chaque destinataire peut en avoir connaissance.",
    },
  },
  {
    id: "dated",
    when: { kind: ["messaging-app"], datedFacts: ["yes"] },
    cites: [],
    citesFacts: "dated",
    says: {
      en: "Some facts about this app were true when the note was written and may have changed since.",
      fr: "Certains faits sur cette application valaient quand la note a été écrite et ont pu changer depuis.",
    },
  },
];

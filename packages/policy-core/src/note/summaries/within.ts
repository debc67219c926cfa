import type { NoteSummary } from "../entries.js";

/** What is said within the note's advice. */
export const summariesWithinAdvice: readonly NoteSummary[] = [
  {
    id: "mail-lookalike",
    outcomes: ["conditional"],
    decides: ["recipient-lookalike"],
    when: { kind: ["corporate-email"] },
    says: {
      en: "Check the address first: its domain only looks like a listed one. Sent outside over {channel}, a message is not encrypted by default, and so no more secure than in a messaging app.",
      fr: "Vérifiez d’abord l’adresse: son domaine ne fait que ressembler à un domaine répertorié. Vers l’extérieur, un envoi par {channel} n’est pas chiffré par défaut, et n’est donc pas plus sûr que par une application de messagerie.",
    },
  },
  {
    id: "lookalike",
    outcomes: ["conditional"],
    decides: ["recipient-lookalike"],
    when: {},
    says: {
      en: "Check the address first: its domain only looks like a listed one. Sending this over {channel} is then within the note’s advice if you meet the conditions.",
      fr: "Vérifiez d’abord l’adresse: son domaine ne fait que ressembler à un domaine répertorié. Un envoi par {channel} est alors conforme aux recommandations de la note si vous remplissez les conditions.",
    },
  },
  {
    id: "mail-conditional",
    outcomes: ["conditional"],
    when: { kind: ["corporate-email"], audience: ["external", "lookalike"] },
    says: {
      en: "Sending this outside over {channel} is within the note’s advice if you meet the conditions listed: it is not encrypted by default, and so no more secure than in a messaging app.",
      fr: "Vers l’extérieur, un envoi par {channel} est conforme aux recommandations de la note si vous remplissez les conditions indiquées: il n’est pas chiffré par défaut, et n’est donc pas plus sûr que par une application de messagerie.",
    },
  },
  {
    id: "conditional-by-reading",
    outcomes: ["conditional"],
    decides: [
      "chat-internal-sensitive",
      "chat-internal-limite",
      "mail-internal-sensitive",
      "mail-institution-sensitive",
      "mail-inside-limite",
    ],
    when: {},
    says: {
      en: "By our reading, sending this over {channel} is within the note’s advice if you meet the conditions listed.",
      fr: "Selon notre lecture, un envoi par {channel} est conforme aux recommandations de la note si vous remplissez les conditions indiquées.",
    },
  },
  {
    id: "conditional",
    outcomes: ["conditional"],
    when: {},
    says: {
      en: "Sending this over {channel} is within the note’s advice if you meet the conditions listed.",
      fr: "Un envoi par {channel} est conforme aux recommandations de la note si vous remplissez les conditions indiquées.",
    },
  },
  {
    id: "mail-suitable",
    outcomes: ["suitable"],
    when: { kind: ["corporate-email"], audience: ["external", "lookalike"] },
    says: {
      en: "Public content can go outside over {channel}, though it is not encrypted by default, and so no more secure than in a messaging app.",
      fr: "Un contenu public peut partir vers l’extérieur par {channel}, même si un tel envoi n’est pas chiffré par défaut, et n’est donc pas plus sûr que par une application de messagerie.",
    },
  },
  {
    id: "suitable",
    outcomes: ["suitable"],
    when: {},
    says: {
      en: "Sending this over {channel} is within the note’s advice.",
      fr: "Un envoi par {channel} convient, selon les recommandations de la note.",
    },
  },
];

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
      fr: "Vérifiez d’abord l’adresse: son domaine ne fait que ressembler à un domaine répertorié. Un envoi par {channel} suit alors les recommandations de la note si vous remplissez les conditions.",
    },
  },
  {
    id: "mail-conditional",
    outcomes: ["conditional"],
    when: { kind: ["corporate-email"], audience: ["external", "lookalike"] },
    says: {
      en: "You can send this outside over {channel} if you meet the conditions, knowing that it is not encrypted by default, and so no more secure than in a messaging app.",
      fr: "Vous pouvez envoyer ceci vers l’extérieur par {channel} si vous remplissez les conditions, en sachant qu’un tel envoi n’est pas chiffré par défaut, et n’est donc pas plus sûr que par une application de messagerie.",
    },
  },
  {
    id: "conditional",
    outcomes: ["conditional"],
    when: {},
    says: {
      en: "Sending this over {channel} is within the note’s advice if you meet the conditions listed.",
      fr: "Un envoi par {channel} suit les recommandations de la note si vous remplissez les conditions indiquées.",
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
      en: "Sending this over {channel} fits the note’s advice.",
      fr: "Un envoi par {channel} convient, selon les recommandations de la note.",
    },
  },
];

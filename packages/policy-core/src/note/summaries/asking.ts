import type { NoteSummary } from "../entries.js";

/** What is said where it is not settled: what to do first, and what the question is. */
export const summariesOfAsking: readonly NoteSummary[] = [
  {
    id: "mail-lookalike-first",
    outcomes: ["not-covered"],
    decides: ["recipient-lookalike-sensitive"],
    when: { kind: ["corporate-email"] },
    says: {
      en: "Check the address first, then ask: its domain only looks like a listed one. Sent outside over {channel}, a message is not encrypted by default, and so no more secure than in a messaging app.",
      fr: "Vérifiez d’abord l’adresse, puis demandez: son domaine ne fait que ressembler à un domaine répertorié. Vers l’extérieur, un envoi par {channel} n’est pas chiffré par défaut, et n’est donc pas plus sûr que par une application de messagerie.",
    },
  },
  {
    id: "lookalike-then-level",
    outcomes: ["not-covered"],
    decides: ["recipient-lookalike-sensitive"],
    when: { levelClass: ["unstated"] },
    says: {
      en: "Check the address first: its domain only looks like a listed one. Then settle how sensitive this is before it goes over {channel}.",
      fr: "Vérifiez d’abord l’adresse: son domaine ne fait que ressembler à un domaine répertorié. Établissez ensuite le degré de sensibilité avant un envoi par {channel}.",
    },
  },
  {
    id: "lookalike-first",
    outcomes: ["not-covered"],
    decides: ["recipient-lookalike-sensitive"],
    when: {},
    says: {
      en: "Check the address first: its domain only looks like a listed one. Then ask whether this may go over {channel}.",
      fr: "Vérifiez d’abord l’adresse: son domaine ne fait que ressembler à un domaine répertorié. Demandez ensuite si ceci peut passer par {channel}.",
    },
  },
  {
    id: "mail-level-first",
    outcomes: ["not-covered"],
    decides: ["level-unstated"],
    when: { kind: ["corporate-email"], audience: ["external", "lookalike"] },
    says: {
      en: "Settle first how sensitive this is. Sent outside over {channel}, a message is not encrypted by default, and so no more secure than in a messaging app.",
      fr: "Établissez d’abord le degré de sensibilité. Vers l’extérieur, un envoi par {channel} n’est pas chiffré par défaut, et n’est donc pas plus sûr que par une application de messagerie.",
    },
  },
  {
    id: "level-first",
    outcomes: ["not-covered"],
    decides: ["level-unstated"],
    when: {},
    says: {
      en: "Settle first how sensitive this is: the answer about sending it over {channel} depends on that.",
      fr: "Établissez d’abord le degré de sensibilité: la réponse sur un envoi par {channel} en dépend.",
    },
  },
  {
    id: "mail-personal-data",
    outcomes: ["not-covered"],
    decides: ["mail-external-sensitive-personal-data"],
    when: {},
    says: {
      en: "Ask first, the data protection officer too: sent outside over {channel}, a message is not encrypted by default, and so no more secure than in a messaging app.",
      fr: "Demandez d’abord, aussi au délégué à la protection des données: vers l’extérieur, un envoi par {channel} n’est pas chiffré par défaut, et n’est donc pas plus sûr que par une application de messagerie.",
    },
  },
  {
    id: "mail-not-settled",
    outcomes: ["not-covered"],
    when: { kind: ["corporate-email"], audience: ["external", "lookalike"] },
    says: {
      en: "Ask before you send: sent outside over {channel}, a message is not encrypted by default, and so no more secure than in a messaging app.",
      fr: "Demandez avant d’envoyer: vers l’extérieur, un envoi par {channel} n’est pas chiffré par défaut, et n’est donc pas plus sûr que par une application de messagerie.",
    },
  },
  {
    id: "personal-data",
    outcomes: ["not-covered"],
    decides: ["app-personal-data-more", "other-means-personal-data"],
    when: {},
    says: {
      en: "The note does not say whether so much about other people may go over {channel}: ask the data protection officer first.",
      fr: "La note ne dit pas si tant de données sur d’autres personnes peuvent passer par {channel}: demandez d’abord au délégué à la protection des données.",
    },
  },
  {
    id: "other-means",
    outcomes: ["not-covered"],
    decides: ["other-means"],
    when: {},
    says: {
      en: "The note says nothing of sending over {channel}: ask before you do.",
      fr: "La note ne dit rien d’un envoi par {channel}: demandez avant d’envoyer.",
    },
  },
  {
    id: "members-first",
    outcomes: ["not-covered"],
    decides: ["corporate-members-unknown"],
    when: {},
    says: {
      en: "Find out first who is in the group: the answer about sending this over {channel} depends on that.",
      fr: "Établissez d’abord qui est dans le groupe: la réponse sur un envoi par {channel} en dépend.",
    },
  },
  {
    id: "not-covered",
    outcomes: ["not-covered"],
    when: {},
    says: {
      en: "Whether this may go over {channel} is not settled: ask before you send it.",
      fr: "La question n’est pas tranchée pour un envoi par {channel}: demandez avant d’envoyer.",
    },
  },
];

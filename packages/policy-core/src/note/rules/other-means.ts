import type { NoteRule } from "../entries.js";

/** Rules for means that the note does not speak of: a text message, a private mailbox. */
export const rulesForOtherMeans: readonly NoteRule[] = [
  {
    id: "other-means",
    when: { kind: ["other-means"], levelClass: ["open", "sensitive", "unstated"] },
    outcome: "not-covered",
    conditions: [],
    cites: ["§2", "§13"],
    basis: "interpretation",
    ask: ["it-correspondent"],
    says: {
      en: "The note speaks of messaging apps, corporate e-mail and the Avaya chat; it says nothing of sending over {channel}.",
      fr: "La note parle des applications de messagerie, du courrier électronique professionnel et de la messagerie instantanée Avaya; elle ne dit rien d’un envoi par {channel}.",
    },
  },
  {
    id: "other-means-sensitive",
    when: { kind: ["other-means"], level: ["sensitive"] },
    outcome: "not-advised",
    conditions: [],
    cites: ["§12(1)", "§14", "§2"],
    basis: "interpretation",
    ask: ["it-correspondent"],
    says: {
      en: "The note keeps sensitive content out of messaging apps, even those that encrypt end to end. When you send over {channel}, no such encryption can be counted on: by our reading this then holds all the more.",
      fr: "La note tient le contenu sensible hors des applications de messagerie, même chiffrées de bout en bout. Pour un envoi par {channel}, on ne peut pas compter sur un tel chiffrement: cela vaut donc à plus forte raison, selon notre lecture.",
    },
  },
  {
    id: "other-means-limite",
    when: { kind: ["other-means"], level: ["limite"] },
    outcome: "not-advised",
    conditions: [],
    cites: ["§12(1)", "§14", "11336/11"],
    basis: "assumption",
    ask: ["it-correspondent"],
    says: {
      en: "LIMITE counts as sensitive here: an assumption of ours, as the note does not mention it. What the note says against sensitive content in apps then holds all the more for sending over {channel}.",
      fr: "LIMITE compte ici comme sensible: c’est une hypothèse de notre part, car la note n’en parle pas. Ce que la note dit contre un contenu sensible dans une application vaut alors à plus forte raison pour un envoi par {channel}.",
    },
  },
  {
    id: "other-means-personal-data",
    when: {
      kind: ["other-means"],
      level: ["non-sensitive", "limite", "sensitive", "unstated"],
      personalData: ["more"],
    },
    outcome: "not-covered",
    conditions: [],
    cites: ["§2", "2018/1725"],
    basis: "interpretation",
    ask: ["data-protection-officer"],
    says: {
      en: "The message says more of other people than their name and function. The data protection rules apply, and the note does not settle whether such data may go over {channel}.",
      fr: "Le message en dit plus sur d’autres personnes que leur nom et leur fonction. Les règles de protection des données s’appliquent, et la note ne dit pas si de telles données peuvent passer par {channel}.",
    },
  },
];

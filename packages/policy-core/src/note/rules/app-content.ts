import type { NoteRule } from "../entries.js";

/** Rules for messaging apps: how sensitive the content is, and how long it is meant to last. */
export const rulesForAppContent: readonly NoteRule[] = [
  {
    id: "app-short-lived",
    when: { kind: ["messaging-app"], levelClass: ["open"], nature: ["ephemeral"] },
    outcome: "conditional",
    conditions: ["keep-short-lived", "keep-content-open"],
    cites: ["§12(1)"],
    basis: "explicit",
    ask: [],
    says: {
      en: "The note leaves room for messaging apps in short-lived chat about what is public or non-sensitive.",
      fr: "La note laisse une place aux applications de messagerie pour des échanges brefs et éphémères sur ce qui est public ou non sensible.",
    },
  },
  {
    id: "app-lasting",
    when: { kind: ["messaging-app"], levelClass: ["open", "unstated"], nature: ["lasting"] },
    outcome: "not-advised",
    conditions: [],
    cites: ["§12(1)", "§11"],
    basis: "derived",
    ask: [],
    says: {
      en: "The message is meant to last, and the note keeps messaging apps for short-lived chat; SMART gives them no support and no backup.",
      fr: "Le message est fait pour durer, et la note réserve les applications de messagerie aux échanges brefs et éphémères; SMART n’en assure ni l’assistance ni la sauvegarde.",
    },
  },
  {
    id: "app-sensitive",
    when: { kind: ["messaging-app"], level: ["sensitive"] },
    outcome: "not-advised",
    conditions: [],
    cites: ["§12(1)"],
    basis: "explicit",
    ask: ["it-correspondent"],
    says: {
      en: "The content is sensitive, and the note keeps messaging apps for what is public or non-sensitive.",
      fr: "Le contenu est sensible, et la note réserve les applications de messagerie à ce qui est public ou non sensible.",
    },
  },
  {
    id: "app-limite",
    when: { kind: ["messaging-app"], level: ["limite"] },
    outcome: "not-advised",
    conditions: [],
    cites: ["§12(1)", "11336/11"],
    basis: "assumption",
    ask: ["it-correspondent"],
    says: {
      en: "LIMITE counts as sensitive here: an assumption of ours, as the note does not mention it. And the note keeps messaging apps for what is public or non-sensitive.",
      fr: "LIMITE compte ici comme sensible: c’est une hypothèse de notre part, car la note n’en parle pas. Or la note réserve les applications de messagerie à ce qui est public ou non sensible.",
    },
  },
];

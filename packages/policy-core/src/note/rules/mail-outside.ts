import type { NoteRule } from "../entries.js";

/** Rules for corporate e-mail to anyone else: the Presidency, Member States, other partners. */
export const rulesForMailToTheOutside: readonly NoteRule[] = [
  {
    id: "mail-external-public",
    when: { kind: ["corporate-email"], level: ["public"], audience: ["external", "lookalike"] },
    outcome: "suitable",
    conditions: [],
    cites: ["§14"],
    basis: "derived",
    ask: [],
    says: {
      en: "E-mail to the outside is not encrypted by default, and so no more secure than a messaging app; but public content needs no protection.",
      fr: "Vers l’extérieur, les courriels ne sont pas chiffrés par défaut, et ne sont donc pas plus sûrs qu’une application de messagerie; mais un contenu public ne demande pas de protection.",
    },
  },
  {
    id: "mail-external-non-sensitive",
    when: { kind: ["corporate-email"], level: ["non-sensitive"], audience: ["external", "lookalike"] },
    outcome: "conditional",
    conditions: ["write-as-if-read"],
    cites: ["§14"],
    basis: "derived",
    ask: [],
    says: {
      en: "E-mail to the outside (Presidency, Member States, other partners) is not encrypted by default, and so no more secure than a messaging app.",
      fr: "Vers l’extérieur (présidence, États membres, autres partenaires), les courriels ne sont pas chiffrés par défaut, et ne sont donc pas plus sûrs qu’une application de messagerie.",
    },
  },
  {
    id: "mail-external-sensitive",
    when: { kind: ["corporate-email"], level: ["sensitive"], audience: ["external", "lookalike"] },
    outcome: "not-covered",
    conditions: [],
    cites: ["§14", "§12(1)"],
    basis: "derived",
    ask: ["originator", "it-correspondent"],
    says: {
      en: "E-mail to the outside is no more secure than a messaging app, and the note keeps sensitive content out of these. It does not say by which protected means it can go, nor whether the recipients may have it: ask.",
      fr: "Vers l’extérieur, un courriel n’est pas plus sûr qu’une application de messagerie, d’où la note tient le contenu sensible à l’écart. Elle ne dit ni par quel moyen protégé l’envoyer, ni si les destinataires peuvent en avoir connaissance: demandez.",
    },
  },
  {
    id: "mail-external-limite",
    when: { kind: ["corporate-email"], level: ["limite"], audience: ["external", "lookalike"] },
    outcome: "not-covered",
    conditions: [],
    cites: ["§14", "11336/11"],
    basis: "assumption",
    ask: ["originator", "it-correspondent"],
    says: {
      en: "LIMITE counts as sensitive here: an assumption of ours, as the note does not mention it. E-mail to the outside is no more secure than a messaging app: ask whether the recipients may have it, and by which protected means.",
      fr: "LIMITE compte ici comme sensible: c’est une hypothèse de notre part, car la note n’en parle pas. Un courriel vers l’extérieur n’est pas plus sûr qu’une application de messagerie: demandez qui peut avoir connaissance du contenu, et par quel moyen protégé.",
    },
  },
  {
    id: "mail-external-personal-data",
    when: {
      kind: ["corporate-email"],
      level: ["non-sensitive", "limite", "sensitive", "unstated"],
      audience: ["external", "lookalike"],
      personalData: ["more"],
    },
    outcome: "conditional",
    conditions: ["share-no-more-than-needed"],
    cites: ["§14", "§2"],
    basis: "interpretation",
    ask: [],
    says: {
      en: "The message says more of other people than their name and function, and e-mail to the outside is not encrypted by default.",
      fr: "Le message en dit plus sur d’autres personnes que leur nom et leur fonction, et vers l’extérieur les courriels ne sont pas chiffrés par défaut.",
    },
  },
  {
    id: "mail-external-sensitive-personal-data",
    when: {
      kind: ["corporate-email"],
      levelClass: ["sensitive"],
      audience: ["external", "lookalike"],
      personalData: ["more"],
    },
    outcome: "not-covered",
    conditions: [],
    cites: ["§14", "§2", "2018/1725"],
    basis: "interpretation",
    ask: ["data-protection-officer"],
    says: {
      en: "In content that needs protecting, the message says more of other people than their name and function. The data protection rules apply, and the note does not say whether it may go out without being encrypted.",
      fr: "Dans un contenu à protéger, le message en dit plus sur d’autres personnes que leur nom et leur fonction. Les règles de protection des données s’appliquent, et la note ne dit pas si cela peut partir sans être chiffré.",
    },
  },
];

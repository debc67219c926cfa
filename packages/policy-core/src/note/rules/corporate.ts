import type { NoteRule } from "../entries.js";

/** Rules for what the GSC provides: its chat and its mail. */
export const rulesForCorporateMeans: readonly NoteRule[] = [
  {
    id: "chat-stays-inside",
    when: { kind: ["corporate-chat"], levelClass: ["open", "sensitive"], reachable: ["yes"] },
    outcome: "suitable",
    conditions: [],
    cites: ["§13"],
    basis: "explicit",
    says: {
      en: "The note offers this chat for talking to GSC colleagues: its messages stay on the Council’s servers.",
      fr: "La note propose cette messagerie pour échanger entre collègues du SGC : les messages restent sur les serveurs du Conseil.",
    },
  },
  {
    id: "mail-internal",
    when: { kind: ["corporate-email"], levelClass: ["open", "sensitive"], audience: ["internal"] },
    outcome: "suitable",
    conditions: [],
    cites: ["§13"],
    basis: "explicit",
    says: {
      en: "Mail between GSC colleagues is encrypted and stays inside the Council’s own, protected IT.",
      fr: "Entre collègues du SGC, les courriels sont chiffrés et restent dans l’environnement informatique du Conseil, qui est bien protégé.",
    },
  },
  {
    id: "mail-institution",
    when: { kind: ["corporate-email"], levelClass: ["open", "sensitive"], audience: ["institution"] },
    outcome: "suitable",
    conditions: [],
    cites: ["§13"],
    basis: "explicit",
    says: {
      en: "The note says that mail to the Commission, the EEAS and the European Parliament is encrypted.",
      fr: "La note dit que les courriels adressés à la Commission, au SEAE et au Parlement européen sont chiffrés.",
    },
  },
  {
    id: "mail-external-public",
    when: { kind: ["corporate-email"], level: ["public"], audience: ["external"] },
    outcome: "suitable",
    conditions: [],
    cites: ["§14"],
    basis: "derived",
    says: {
      en: "Mail to the outside is not encrypted by default, but public content has nothing to hide.",
      fr: "Vers l’extérieur, les courriels ne sont pas chiffrés par défaut, mais un contenu public n’a rien à cacher.",
    },
  },
  {
    id: "mail-external-non-sensitive",
    when: { kind: ["corporate-email"], level: ["non-sensitive"], audience: ["external"] },
    outcome: "conditional",
    conditions: ["write-nothing-sensitive"],
    cites: ["§14"],
    basis: "explicit",
    says: {
      en: "Mail to the outside is not encrypted by default, so the note finds it no more secure than a messaging app.",
      fr: "Vers l’extérieur, les courriels ne sont pas chiffrés par défaut ; la note ne les juge donc pas plus sûrs qu’une application de messagerie.",
    },
  },
  {
    id: "mail-external-sensitive",
    when: { kind: ["corporate-email"], levelClass: ["sensitive"], audience: ["external"] },
    outcome: "not-covered",
    conditions: [],
    cites: ["§14", "§12(1)"],
    basis: "derived",
    says: {
      en: "The note does not say how to mail sensitive content to the outside, where encryption is no default: ask for an added means of encryption.",
      fr: "La note ne dit pas comment envoyer un contenu sensible vers l’extérieur, où les courriels ne sont pas chiffrés par défaut : demandez un chiffrement en plus.",
    },
  },
  {
    id: "mail-external-personal-data",
    when: { kind: ["corporate-email"], audience: ["external"], personalData: ["yes"] },
    outcome: "conditional",
    conditions: ["share-no-more-than-needed"],
    cites: ["§14", "§2"],
    basis: "interpretation",
    says: {
      en: "The content holds other people’s personal data, and mail to the outside is not encrypted by default.",
      fr: "Le contenu comporte des données à caractère personnel d’autrui, et vers l’extérieur les courriels ne sont pas chiffrés par défaut.",
    },
  },
];

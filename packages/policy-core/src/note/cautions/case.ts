import type { NoteCaution } from "../entries.js";

/** What speaks of the case: the level, who it is for, what is in it. */
export const cautionsOfTheCase: readonly NoteCaution[] = [
  {
    id: "message-not-file",
    when: { kind: ["messaging-app"], levelClass: ["sensitive"] },
    cites: ["§12(1)"],
    general: false,
    says: {
      en: "By our reading, what counts is how sensitive this message is, not the matter that it is about. A time and a place seldom are; when in doubt, they are.",
      fr: "Selon notre lecture, c’est la sensibilité de ce message qui compte, non celle du dossier dont il parle. Une heure et un lieu sont rarement sensibles; dans le doute, ils le sont.",
    },
  },
  {
    id: "colleagues-have-mail",
    when: { kind: ["messaging-app", "other-means"], audience: ["internal"] },
    cites: ["§13"],
    general: false,
    says: {
      en: "Among GSC colleagues, corporate e-mail, on the Council’s laptop or mobile device, is far safer than a messaging app; messages of the Avaya chat stay on the Council’s servers.",
      fr: "Entre collègues du SGC, le courriel sur un appareil du Conseil (portable ou mobile) est bien plus sûr que toute application de messagerie; les messages Avaya restent sur les serveurs du Conseil.",
    },
  },
  {
    id: "files-leak-too",
    when: { kind: ["messaging-app"], files: ["yes"] },
    cites: ["§4"],
    general: false,
    says: {
      en: "Files can leak just as text can, pictures, videos and links included.",
      fr: "Les fichiers peuvent fuir autant que le texte, images, vidéos et liens compris.",
    },
  },
  {
    id: "encryption-not-stated",
    when: { kind: ["corporate-chat"], levelClass: ["sensitive"] },
    cites: ["§13"],
    general: false,
    says: {
      en: "The note says that messages of this chat stay on the Council’s servers; it does not say that they are encrypted.",
      fr: "La note dit que les messages de cette messagerie instantanée restent sur les serveurs du Conseil; elle ne dit pas qu’ils sont chiffrés.",
    },
  },
  {
    id: "inside-not-stated",
    when: { kind: ["corporate-email"], audience: ["institution"], levelClass: ["sensitive"] },
    cites: ["§13"],
    general: false,
    says: {
      en: "The note says that e-mail to the Commission, the EEAS and the European Parliament is encrypted; of its way there it says no more.",
      fr: "La note dit que les courriels à la Commission, au SEAE et au Parlement européen sont chiffrés; sur leur acheminement, elle ne dit rien de plus.",
    },
  },
  {
    id: "from-council-devices",
    when: { kind: ["corporate-email"], audience: ["internal", "institution"] },
    cites: ["§13"],
    general: false,
    says: {
      en: "The note speaks of e-mail on your laptop or mobile device: we take these to be the ones that you have from the Council.",
      fr: "La note parle du courrier électronique sur votre ordinateur portable ou votre appareil mobile: pour nous, ce sont ceux que le Conseil vous a remis.",
    },
  },
  {
    id: "need-to-know",
    when: { levelClass: ["sensitive"], audience: ["external", "lookalike"] },
    cites: ["§2"],
    general: false,
    says: {
      en: "No channel gives anyone a right to the content: check that each recipient may have it.",
      fr: "Aucun canal ne donne droit au contenu: vérifiez que chaque destinataire peut en avoir connaissance.",
    },
  },
  {
    id: "leave-to-disclose",
    when: { level: ["non-sensitive", "unstated"], audience: ["external", "lookalike"] },
    cites: ["staff-regulations Art. 17"],
    general: false,
    says: {
      en: "What is not public goes outside only with permission: Article 17 of the Staff Regulations.",
      fr: "Ce qui n’est pas public ne se communique à l’extérieur qu’avec un accord préalable: article 17 du statut des fonctionnaires.",
    },
  },
  {
    id: "signal-compared",
    when: { channel: ["signal"] },
    cites: ["§10", "§9"],
    general: false,
    says: {
      en: "The note found Signal less intrusive than WhatsApp for privacy, with similar security concerns.",
      fr: "La note a jugé Signal moins intrusive que WhatsApp pour la vie privée, avec des réserves semblables pour la sécurité.",
    },
  },
  {
    id: "third-country-access",
    when: { kind: ["messaging-app"], location: ["third-country", "unknown"] },
    cites: ["§5"],
    citesFacts: "location",
    general: false,
    // what is said of others goes where the data go
    leads: { personalData: ["names", "more"] },
    says: {
      en: "Mind where the data go. {location}",
      fr: "Voyez où vont les données. {location}",
    },
  },
];

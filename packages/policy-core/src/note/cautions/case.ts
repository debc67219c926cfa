import type { NoteCaution } from "../entries.js";

/** What speaks of the case: the level, who it is for, what is in it. */
export const cautionsOfTheCase: readonly NoteCaution[] = [
  {
    id: "message-not-file",
    when: { kind: ["messaging-app"], levelClass: ["sensitive"] },
    cites: ["§12(1)"],
    general: false,
    says: {
      en: "What counts is how sensitive this message is, not the matter that it is about. A time and a place seldom are; when in doubt, they are.",
      fr: "Ce qui compte est la sensibilité de ce message, non celle du dossier dont il parle. Une heure et un lieu sont rarement sensibles; dans le doute, ils le sont.",
    },
  },
  {
    id: "colleagues-have-mail",
    when: { kind: ["messaging-app", "other-means"], audience: ["internal"] },
    cites: ["§13"],
    general: false,
    says: {
      en: "Among GSC colleagues, corporate e-mail, on the Council’s laptop or mobile device, is much safer, and the Avaya chat stays on the Council’s servers.",
      fr: "Entre collègues du SGC, le courrier électronique professionnel, sur l’ordinateur portable ou l’appareil mobile du Conseil, est bien plus sûr, et la messagerie Avaya reste sur les serveurs du Conseil.",
    },
  },
  {
    id: "files-leak-too",
    when: { kind: ["messaging-app"], files: ["yes"] },
    cites: ["§4"],
    general: false,
    says: {
      en: "Files can leak as well as text: pictures, videos and links too.",
      fr: "Les fichiers peuvent fuir autant que le texte: images, vidéos et liens aussi.",
    },
  },
  {
    id: "encryption-not-stated",
    when: { kind: ["corporate-chat"], levelClass: ["sensitive"] },
    cites: ["§13"],
    general: false,
    says: {
      en: "The note says that messages of this chat stay on the Council’s servers; it does not say that they are encrypted.",
      fr: "La note dit que les messages de cette messagerie restent sur les serveurs du Conseil; elle ne dit pas qu’ils sont chiffrés.",
    },
  },
  {
    id: "inside-not-stated",
    when: { kind: ["corporate-email"], audience: ["institution"], levelClass: ["sensitive"] },
    cites: ["§13"],
    general: false,
    says: {
      en: "The note says that e-mail to the Commission, the EEAS and the European Parliament is encrypted; of its way there it says no more.",
      fr: "La note dit que les courriels à la Commission, au SEAE et au Parlement européen sont chiffrés; de leur chemin, elle ne dit rien de plus.",
    },
  },
  {
    id: "from-council-devices",
    when: { kind: ["corporate-email"], audience: ["internal", "institution"] },
    cites: ["§13"],
    general: false,
    says: {
      en: "What the note says of e-mail, it says of the laptop and the mobile device that you have from the Council.",
      fr: "Ce que la note dit du courrier électronique, elle le dit de l’ordinateur portable et de l’appareil mobile que le Conseil vous a remis.",
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
      en: "What is not public goes outside only with leave: Article 17 of the Staff Regulations.",
      fr: "Ce qui n’est pas public ne se communique à l’extérieur qu’avec accord: article 17 du statut des fonctionnaires.",
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

import type { NoteCondition } from "./entries.js";

/** What a sender may have to do, in the order in which it is shown. Each can be met by somebody who sends. */
export const conditions: readonly NoteCondition[] = [
  {
    id: "keep-short-lived",
    cites: ["§12(1)"],
    says: {
      en: "Keep it to short-lived chat, with nothing that somebody will want to keep or rely on later.",
      fr: "Tenez-vous-en à des échanges brefs et éphémères, sans rien qui doive être gardé ou servir de référence plus tard.",
    },
  },
  {
    id: "keep-content-open",
    cites: ["§12(1)"],
    says: {
      en: "Keep the content public or non-sensitive, replies included.",
      fr: "Tenez-vous-en à un contenu public ou non sensible, y compris dans les réponses.",
    },
  },
  {
    id: "review-members",
    cites: ["§12(2)"],
    says: {
      en: "Before you send, go through the members of the group and make sure that each of them belongs there.",
      fr: "Avant d’envoyer, passez en revue les membres du groupe et assurez-vous que chacun y a sa place.",
    },
  },
  {
    id: "keep-reviewing-members",
    cites: ["§12(2)"],
    says: {
      en: "Go on reviewing the members of the group regularly.",
      fr: "Continuez à vérifier régulièrement les membres du groupe.",
    },
  },
  {
    id: "respect-people",
    cites: ["§12(3)"],
    says: {
      en: "Respect the privacy and the integrity of the people you write about, and what they told you.",
      fr: "Respectez la vie privée et l’intégrité des personnes dont vous parlez, ainsi que ce qu’elles vous ont communiqué.",
    },
  },
  {
    id: "share-no-more-than-needed",
    cites: ["§2"],
    says: {
      en: "Share no more personal data than is needed.",
      fr: "Ne communiquez pas plus de données à caractère personnel que nécessaire.",
    },
  },
  {
    id: "make-sure-it-is-on",
    cites: ["§4"],
    says: {
      en: "Before you write, make sure that this conversation is encrypted end to end.",
      fr: "Avant d’écrire, assurez-vous que cette conversation est chiffrée de bout en bout.",
    },
  },
  {
    id: "check-each-may-have-it",
    cites: ["§2"],
    says: {
      en: "Check that each recipient may have this content, also those behind a mailing list or a functional mailbox.",
      fr: "Vérifiez que chaque destinataire peut avoir connaissance du contenu, y compris derrière une liste de diffusion ou une boîte fonctionnelle.",
    },
  },
  {
    id: "write-as-if-read",
    cites: ["§14"],
    says: {
      en: "Write it as if people other than the recipients could read it on the way.",
      fr: "Écrivez comme si d’autres personnes que les destinataires pouvaient lire le message en chemin.",
    },
  },
  {
    id: "check-address",
    cites: ["§14"],
    says: {
      en: "Before you send, confirm the address with the person in another way, such as by telephone.",
      fr: "Avant d’envoyer, confirmez l’adresse auprès de la personne par une autre voie, par exemple par téléphone.",
    },
  },
];

import type { NoteCondition } from "./entries.js";

/** What a sender may have to do, in the order in which it is shown. */
export const conditions: readonly NoteCondition[] = [
  {
    id: "keep-short-lived",
    says: {
      en: "Keep it to short-lived chat, with nothing that anyone will need again.",
      fr: "Tenez-vous-en à un échange éphémère, sans rien dont quelqu’un aura encore besoin.",
    },
  },
  {
    id: "keep-content-open",
    says: {
      en: "Keep the content public or non-sensitive, replies included.",
      fr: "Gardez le contenu public ou non sensible, réponses comprises.",
    },
  },
  {
    id: "switch-on-e2ee",
    says: {
      en: "Make sure that end-to-end encryption is on in this conversation before you write.",
      fr: "Assurez-vous que le chiffrement de bout en bout est activé dans cette conversation avant d’écrire.",
    },
  },
  {
    id: "review-members",
    says: {
      en: "Before you send, go through the group’s members and see that each of them belongs there.",
      fr: "Avant d’envoyer, passez en revue les membres du groupe et voyez si chacun y a sa place.",
    },
  },
  {
    id: "keep-reviewing-members",
    says: {
      en: "Go on reviewing the group’s members at regular intervals.",
      fr: "Continuez à vérifier les membres du groupe à intervalles réguliers.",
    },
  },
  {
    id: "respect-privacy",
    says: {
      en: "Respect the privacy and the integrity of the people concerned.",
      fr: "Respectez la vie privée et l’intégrité des personnes concernées.",
    },
  },
  {
    id: "share-no-more-than-needed",
    says: {
      en: "Share no more personal data than is needed.",
      fr: "Ne communiquez pas plus de données à caractère personnel que nécessaire.",
    },
  },
  {
    id: "prefer-corporate-means",
    says: {
      en: "Among GSC colleagues, prefer corporate e-mail or the Avaya chat to a messaging app. This does not extend to classified information.",
      fr: "Entre collègues du SGC, préférez le courriel professionnel ou la messagerie Avaya à une application de messagerie. Cela ne vaut pas pour les informations classifiées.",
    },
  },
  {
    id: "write-nothing-sensitive",
    says: {
      en: "Write nothing that you would not put in a messaging app.",
      fr: "N’écrivez rien que vous n’écririez pas dans une application de messagerie.",
    },
  },
];

import type { NoteInterpretation } from "../entries.js";

/** What it is sent over: encryption, groups, the GSC's own chat. */
export const readingsOfMeans: readonly NoteInterpretation[] = [
  {
    id: "supports-encryption",
    cites: ["§4"],
    rules: [
      { id: "app-no-e2ee", settles: "word" },
      { id: "app-e2ee-unknown", settles: "word" },
      { id: "app-e2ee-optional", settles: "word" },
    ],
    says: {
      en: {
        question: "When does an app “support” end-to-end encryption?",
        answer:
          "When it is on in this kind of conversation. Where it is optional, it must be switched on; where there is none, the app falls short.",
        why: "Encryption that exists but is off protects nobody, and many apps differ between two people and a group.",
        wouldChange: "Guidance that the mere ability is enough, or that only apps with encryption always on will do.",
      },
      fr: {
        question: "Quand une application « permet »-elle le chiffrement de bout en bout ?",
        answer:
          "Quand il est actif dans ce type de conversation. S’il est facultatif, il faut l’activer ; s’il n’existe pas, l’application ne suffit pas.",
        why: "Un chiffrement qui existe mais n’est pas actif ne protège personne, et beaucoup d’applications distinguent entre deux personnes et un groupe.",
        wouldChange:
          "Une consigne disant que la simple possibilité suffit, ou qu’il faut un chiffrement toujours actif.",
      },
    },
  },
  {
    id: "regularly",
    cites: ["§12(2)"],
    rules: [
      { id: "group-review-overdue", settles: "word" },
      { id: "group-reviewed", settles: "word" },
    ],
    says: {
      en: {
        question: "How often is “regularly”?",
        answer: "A review of a group’s members holds for 30 days, unless the policy sets another number.",
        why: "The note gives no interval. A month is short enough to notice who has left, and long enough to be done.",
        wouldChange: "An interval from the GSC.",
      },
      fr: {
        question: "Que veut dire « régulièrement » ?",
        answer: "Une vérification des membres d’un groupe vaut 30 jours, sauf si la politique fixe un autre nombre.",
        why: "La note ne donne pas d’intervalle. Un mois est assez court pour remarquer les départs, et assez long pour être tenu.",
        wouldChange: "Un intervalle fixé par le SGC.",
      },
    },
  },
  {
    id: "avaya-is-no-messaging-app",
    cites: ["§11", "§12", "§13"],
    rules: [],
    says: {
      en: {
        question: "Does §12 apply to the Avaya chat?",
        answer:
          "No. We read “any messaging app” as commercial apps, and the Avaya chat as a corporate means for colleagues.",
        why: "The note is about commercial apps, and §13 sets the Avaya chat beside e-mail as the safer choice. It does not say that the chat is encrypted, so a caution goes with sensitive content.",
        wouldChange: "A statement that the chat has limits of its own, or that it is no longer in use.",
      },
      fr: {
        question: "Le §12 s’applique-t-il à la messagerie Avaya ?",
        answer:
          "Non. Nous lisons « toute application de messagerie » comme les applications commerciales, et la messagerie Avaya comme un moyen interne entre collègues.",
        why: "La note porte sur les applications commerciales, et le §13 place la messagerie Avaya à côté du courriel, comme le choix plus sûr. Il ne dit pas qu’elle est chiffrée : une mise en garde accompagne donc tout contenu sensible.",
        wouldChange: "L’indication que cette messagerie a ses propres limites, ou qu’elle n’est plus en service.",
      },
    },
  },
];

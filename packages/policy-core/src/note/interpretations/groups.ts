import type { NoteInterpretation } from "../entries.js";

/** What a group is, and when its members have been reviewed. */
export const readingsOfGroups: readonly NoteInterpretation[] = [
  {
    id: "regularly",
    cites: ["§12(2)"],
    rules: [
      { id: "group-review-overdue", settles: "outcome" },
      { id: "group-reviewed", settles: "word" },
    ],
    says: {
      en: {
        question: "How often is “regularly”?",
        answer: "A review of a group’s members holds for 30 calendar days, unless a department sets another number.",
        why: "The note gives no interval. A month is short enough to notice who has left, and long enough to be done.",
        wouldChange: "An interval from the GSC.",
      },
      fr: {
        question: "Que veut dire «régulièrement»?",
        answer:
          "Une vérification des membres d’un groupe vaut 30 jours civils, sauf si un service fixe un autre nombre.",
        why: "La note ne donne pas d’intervalle. Un mois est assez court pour remarquer les départs, et assez long pour être tenu.",
        wouldChange: "Un intervalle fixé par le SGC.",
      },
    },
  },
  {
    id: "several-people-are-a-group",
    cites: ["§12(2)"],
    rules: [
      { id: "group-review-overdue", settles: "outcome" },
      { id: "group-reviewed", settles: "word" },
      { id: "group-members-unknown", settles: "word" },
    ],
    says: {
      en: {
        question: "Are several people on an app a group?",
        answer:
          "Yes, unless the sender says that each gets the message alone. Being named, the members are known; when they were last reviewed is not.",
        why: "One writes to several people on an app in a group, as a rule. The note asks both to know its members and to review them.",
        wouldChange: "Nothing but the sender’s own word.",
      },
      fr: {
        question: "Plusieurs personnes sur une application forment-elles un groupe?",
        answer:
          "Oui, sauf si l’expéditeur dit que chacune reçoit le message à part. Puisqu’ils sont nommés, les membres sont connus; la date de leur dernière vérification ne l’est pas.",
        why: "Sur une application, on écrit en général à plusieurs personnes dans un groupe. La note demande d’en connaître les membres, et de les vérifier.",
        wouldChange: "Rien d’autre que ce que dit l’expéditeur.",
      },
    },
  },
  {
    id: "unknown-members-of-a-list",
    cites: ["§12(2)", "§2"],
    rules: [{ id: "corporate-members-unknown", settles: "outcome" }],
    says: {
      en: {
        question: "What if it goes by e-mail or in the Avaya chat, to a group of which one does not know the members?",
        answer: "For sensitive content, ask first. Otherwise it changes nothing.",
        why: "The note speaks of chat groups in apps. But whoever sends sensitive content has to know who gets it, whatever the channel.",
        wouldChange: "A way to see who is behind a mailing list.",
      },
      fr: {
        question:
          "Et si cela part par courriel ou par la messagerie instantanée Avaya à un groupe dont on ne connaît pas les membres?",
        answer: "Pour un contenu sensible, demandez d’abord. Sinon, cela ne change rien.",
        why: "La note parle des groupes de discussion dans les applications. Mais qui envoie un contenu sensible doit savoir qui le reçoit, quel que soit le canal.",
        wouldChange: "Un moyen de voir qui est derrière une liste de diffusion.",
      },
    },
  },
];

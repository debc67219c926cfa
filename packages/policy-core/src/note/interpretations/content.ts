import type { NoteInterpretation } from "../entries.js";

/** What is written: how sensitive it is, and how long it is meant to last. */
export const readingsOfContent: readonly NoteInterpretation[] = [
  {
    id: "meaning-of-sensitive",
    cites: ["§12(1)", "§2"],
    rules: [
      { id: "level-unstated", settles: "word" },
      { id: "app-short-lived", settles: "word" },
      { id: "app-sensitive", settles: "word" },
      { id: "mail-external-sensitive", settles: "word" },
    ],
    says: {
      en: {
        question: "What does “sensitive” mean?",
        answer:
          "Whatever the sender states. The tool never guesses; where no level is stated, it says to settle that first.",
        why: "The note speaks of public, non-sensitive and sensitive content, and defines none of them. Only the person who writes knows what is at stake.",
        wouldChange: "A definition from the GSC, or a list of examples.",
      },
      fr: {
        question: "Que veut dire « sensible » ?",
        answer:
          "Ce que l’expéditeur déclare. L’outil ne devine jamais ; sans niveau déclaré, il dit de le fixer d’abord.",
        why: "La note parle de contenu public, non sensible et sensible, et n’en définit aucun. Seul celui qui écrit sait ce qui est en jeu.",
        wouldChange: "Une définition du SGC, ou une liste d’exemples.",
      },
    },
  },
  {
    id: "limite",
    cites: ["§12(1)", "§2"],
    rules: [
      { id: "level-unstated", settles: "word" },
      { id: "app-sensitive", settles: "word" },
      { id: "mail-external-sensitive", settles: "word" },
    ],
    says: {
      en: {
        question: "Does LIMITE count as sensitive?",
        answer: "Yes, by assumption. One switch in the policy turns that off; the level then counts as not stated.",
        why: "LIMITE limits distribution and is no classification; the note does not mention it. The Council’s rules for it come from work on sensitive unclassified information, though many documents bear it.",
        wouldChange: "A word from the GSC on LIMITE and messaging apps.",
      },
      fr: {
        question: "LIMITE compte-t-il comme sensible ?",
        answer: "Oui, par hypothèse. Un réglage de la politique la désactive ; le niveau vaut alors comme non indiqué.",
        why: "LIMITE restreint la diffusion et n’est pas une classification ; la note n’en parle pas. Les règles du Conseil à son sujet sont issues de travaux sur les informations sensibles non classifiées, même si beaucoup de documents le portent.",
        wouldChange: "Une position du SGC sur LIMITE et les applications de messagerie.",
      },
    },
  },
  {
    id: "logistics-of-a-sensitive-matter",
    cites: ["§12(1)"],
    rules: [
      { id: "app-short-lived", settles: "word" },
      { id: "app-sensitive", settles: "word" },
    ],
    says: {
      en: {
        question: "May a message about a sensitive matter be non-sensitive?",
        answer:
          "Yes. State the level of the message itself: a time and a place are non-sensitive, the position to be taken there is not.",
        why: "The note speaks of content, and of content of substance on sensitive matters. That a meeting takes place is seldom the secret; where it is, the message is sensitive.",
        wouldChange: "A case where the mere meeting must stay confidential: then state “sensitive”.",
      },
      fr: {
        question: "Un message sur un sujet sensible peut-il être non sensible ?",
        answer:
          "Oui. Déclarez le niveau du message lui-même : une heure et un lieu ne sont pas sensibles, la position à y défendre l’est.",
        why: "La note parle du contenu, et de contenu de fond sur des sujets sensibles. Qu’une réunion ait lieu est rarement le secret ; si c’est le cas, le message est sensible.",
        wouldChange: "Un cas où la réunion même doit rester confidentielle : déclarez alors « sensible ».",
      },
    },
  },
  {
    id: "short-lived",
    cites: ["§12(1)"],
    rules: [{ id: "app-short-lived", settles: "word" }],
    says: {
      en: {
        question: "When is chat short-lived? Should messages delete themselves?",
        answer:
          "When nobody will need it again: the sender says so. We do not advise deleting by timer, and the note does not either.",
        why: "Short-lived describes the content, not a setting. A duty to keep records may run against automatic deletion.",
        wouldChange: "A rule of the GSC on keeping chat messages.",
      },
      fr: {
        question: "Quand un échange est-il éphémère ? Les messages doivent-ils s’effacer seuls ?",
        answer:
          "Quand personne n’en aura plus besoin : l’expéditeur le dit. Nous ne conseillons pas l’effacement automatique, et la note non plus.",
        why: "Éphémère décrit le contenu, non un réglage. Une obligation de conservation peut s’opposer à l’effacement automatique.",
        wouldChange: "Une règle du SGC sur la conservation des messages.",
      },
    },
  },
];

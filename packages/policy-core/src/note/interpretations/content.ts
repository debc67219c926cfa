import type { NoteInterpretation } from "../entries.js";

/** What is written: how sensitive it is, and how long it is meant to last. */
export const readingsOfContent: readonly NoteInterpretation[] = [
  {
    id: "meaning-of-sensitive",
    cites: ["§12(1)", "§2"],
    rules: [
      { id: "level-unstated", settles: "outcome" },
      { id: "app-short-lived", settles: "word" },
      { id: "app-sensitive", settles: "word" },
      { id: "other-means-sensitive", settles: "word" },
      { id: "chat-internal-sensitive", settles: "word" },
      { id: "mail-internal-sensitive", settles: "word" },
      { id: "mail-institution-sensitive", settles: "word" },
      { id: "mail-external-sensitive", settles: "word" },
    ],
    says: {
      en: {
        question: "What does “sensitive” mean?",
        answer:
          "Whatever the sender states. Nothing is guessed; where no level is stated, that is to be settled first.",
        why: "The note speaks of public, non-sensitive and sensitive content and defines none of them. Only whoever wrote the content, or owns the file, knows what is at stake.",
        wouldChange: "A definition from the GSC, or a list of examples.",
      },
      fr: {
        question: "Que veut dire «sensible»?",
        answer:
          "Ce que l’expéditeur indique. Rien n’est deviné; si aucun niveau n’est indiqué, il faut d’abord l’établir.",
        why: "La note parle de contenu public, non sensible et sensible, sans en définir aucun. Seul l’auteur du contenu, ou le responsable du dossier, sait ce qui est en jeu.",
        wouldChange: "Une définition du SGC, ou une liste d’exemples.",
      },
    },
  },
  {
    id: "limite",
    cites: ["§12(1)", "§2", "11336/11"],
    rules: [
      { id: "app-limite", settles: "outcome" },
      { id: "other-means-limite", settles: "outcome" },
      { id: "chat-internal-limite", settles: "outcome" },
      { id: "mail-inside-limite", settles: "outcome" },
      { id: "mail-external-limite", settles: "outcome" },
      { id: "corporate-members-unknown", settles: "word" },
      { id: "mail-external-sensitive-personal-data", settles: "word" },
    ],
    says: {
      en: {
        question: "Does LIMITE count as sensitive?",
        answer:
          "Yes, by an assumption of ours, in rules of its own. A department that reads LIMITE otherwise puts rules of its own in their place.",
        why: "LIMITE is a distribution marking and no classification; the note does not mention it. The Council’s guidelines for it (11336/11) grew out of work on sensitive unclassified information: that is a foothold, not a rule, and many documents bear the marking.",
        wouldChange: "A word from the GSC on LIMITE, e-mail and messaging apps.",
      },
      fr: {
        question: "LIMITE compte-t-il comme sensible?",
        answer:
          "Oui, par une hypothèse de notre part, dans des règles à part. Un service qui lit LIMITE autrement met ses propres règles à leur place.",
        why: "LIMITE est un marquage de distribution et non une classification; la note n’en parle pas. Les lignes directrices du Conseil à ce sujet (11336/11) sont issues de travaux sur les informations sensibles non classifiées: c’est un point d’appui, non une règle, et beaucoup de documents portent ce marquage.",
        wouldChange: "Une position du SGC sur LIMITE, le courrier électronique et les applications de messagerie.",
      },
    },
  },
  {
    id: "message-not-matter",
    cites: ["§12(1)"],
    rules: [
      { id: "app-short-lived", settles: "word" },
      { id: "app-sensitive", settles: "word" },
      { id: "app-limite", settles: "word" },
    ],
    says: {
      en: {
        question: "May a message about a sensitive file be non-sensitive? And what is “substantive content”?",
        answer:
          "State the level of the message itself, not of the file. A time and a place are seldom sensitive; the position to be taken there is. When in doubt, the message is sensitive. Whether its content is one of substance then adds nothing.",
        why: "The note keeps apps for what is public or non-sensitive, whatever its substance. That a meeting takes place is seldom the secret; where it is, the message is sensitive.",
        wouldChange: "An example from the GSC of a sensitive message that may go over an app.",
      },
      fr: {
        question:
          "Un message sur un dossier sensible peut-il être non sensible? Et que sont des «informations de fond»?",
        answer:
          "Indiquez le niveau du message lui-même, non celui du dossier. Une heure et un lieu sont rarement sensibles; la position à y défendre l’est. Dans le doute, le message est sensible. Qu’il porte ou non sur le fond n’y ajoute rien.",
        why: "La note réserve ces applications à ce qui est public ou non sensible, que ce soit du fond ou non. Qu’une réunion ait lieu est rarement le secret; si c’est le cas, le message est sensible.",
        wouldChange: "Un exemple, donné par le SGC, de message sensible qui peut passer par une application.",
      },
    },
  },
  {
    id: "short-lived",
    cites: ["§12(1)", "§11"],
    rules: [
      { id: "app-short-lived", settles: "word" },
      { id: "app-lasting", settles: "outcome" },
    ],
    says: {
      en: {
        question: "When is chat short-lived? Should messages delete themselves?",
        answer:
          "When nobody means to keep the message or rely on it later: a decision, an instruction, an agreed text or a record is not short-lived. The sender says so; where it is not said, keeping it short-lived is a condition. Automatic deletion is not advised here.",
        why: "Short-lived describes the message, not a setting. The note does not advise automatic deletion either, and a duty to keep records may run against it. What lasts would have no backup (§11).",
        wouldChange: "A rule of the GSC on keeping chat messages.",
      },
      fr: {
        question: "Quand un échange est-il éphémère? Les messages doivent-ils s’effacer d’eux-mêmes?",
        answer:
          "Quand personne n’entend garder le message ni s’appuyer dessus plus tard: une décision, une instruction, un texte convenu ou un compte rendu n’est pas éphémère. L’expéditeur le dit; s’il ne le dit pas, s’en tenir à l’éphémère est une condition. L’effacement automatique n’est pas recommandé ici.",
        why: "Éphémère décrit le message, non un réglage. La note ne recommande pas non plus l’effacement automatique, et une obligation de conservation peut s’y opposer. Ce qui dure n’aurait pas de sauvegarde (§11).",
        wouldChange: "Une règle du SGC sur la conservation des messages.",
      },
    },
  },
];

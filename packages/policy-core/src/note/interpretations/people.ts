import type { NoteInterpretation } from "../entries.js";

/** Whose data it holds, what is offered first, and who is bound. */
export const readingsOfPeople: readonly NoteInterpretation[] = [
  {
    id: "personal-data",
    cites: ["§2", "§5", "§6", "§12(3)", "§14"],
    rules: [
      { id: "app-personal-data", settles: "word" },
      { id: "mail-external-personal-data", settles: "word" },
    ],
    says: {
      en: {
        question: "What follows when a message holds other people’s personal data?",
        answer:
          "In an app: respect and restraint, and where the data leave the EEA, ask the data protection officer. In mail to the outside: share no more than needed.",
        why: "The note asks for respect and points to the data protection rules. It warns that data leave the EEA, without saying whether sending them is therefore wrong.",
        wouldChange: "A position of the data protection officer on the app.",
      },
      fr: {
        question: "Que faire quand un message comporte des données à caractère personnel d’autrui ?",
        answer:
          "Dans une application : respect et retenue, et si les données quittent l’EEE, demandez au délégué à la protection des données. Par courriel vers l’extérieur : pas plus que nécessaire.",
        why: "La note demande le respect et renvoie aux règles de protection des données. Elle avertit que des données quittent l’EEE, sans dire si l’envoi en devient un tort.",
        wouldChange: "Une position du délégué à la protection des données sur l’application.",
      },
    },
  },
  {
    id: "ranking-among-apps",
    cites: ["§4", "§6", "§9", "§10"],
    rules: [],
    says: {
      en: {
        question: "Does the note rank the apps?",
        answer:
          "No. Alternatives with the same outcome need some order: Signal, Wire, Threema, WhatsApp, then the others by name.",
        why: "The order follows what the note compares: encryption, metadata, where data go, what is collected. It is no verdict on any app.",
        wouldChange: "A comparison by the GSC, or new facts in the profiles.",
      },
      fr: {
        question: "La note classe-t-elle les applications ?",
        answer:
          "Non. À résultat égal, il faut un ordre aux solutions de rechange : Signal, Wire, Threema, WhatsApp, puis les autres par nom.",
        why: "L’ordre suit ce que la note compare : chiffrement, métadonnées, destination des données, données recueillies. Ce n’est un verdict sur aucune application.",
        wouldChange: "Une comparaison par le SGC, ou de nouveaux faits dans les profils.",
      },
    },
  },
  {
    id: "who-is-bound",
    cites: ["§1", "§12"],
    rules: [],
    says: {
      en: {
        question: "Whom does the advice address?",
        answer: "GSC staff, when they use an app for work. It is strong advice; the note sets no sanction.",
        why: "The note goes to directors-general and their staff, and advises. Private use and other institutions are not its subject.",
        wouldChange: "A binding decision, or rules of another institution for its own staff.",
      },
      fr: {
        question: "À qui s’adressent les conseils ?",
        answer:
          "Au personnel du SGC, quand il emploie une application au travail. Ce sont de vifs conseils ; la note ne prévoit pas de sanction.",
        why: "La note va aux directeurs généraux et à leur personnel, et conseille. L’usage privé et les autres institutions ne sont pas son objet.",
        wouldChange: "Une décision contraignante, ou les règles d’une autre institution pour son personnel.",
      },
    },
  },
];

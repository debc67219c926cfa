import type { NoteInterpretation } from "../entries.js";

/** Whose data it holds, whom to ask, what is offered, and who is bound. */
export const readingsOfPeople: readonly NoteInterpretation[] = [
  {
    id: "personal-data",
    cites: ["§2", "§5", "§6", "§12(3)", "§14", "2018/1725"],
    rules: [
      { id: "app-personal-data", settles: "outcome" },
      { id: "app-personal-data-more", settles: "outcome" },
      { id: "other-means-personal-data", settles: "outcome" },
      { id: "mail-external-personal-data", settles: "outcome" },
      { id: "mail-external-sensitive-personal-data", settles: "outcome" },
    ],
    says: {
      en: {
        question: "What follows when a message speaks of other people?",
        answer:
          "Three steps. Nobody: nothing follows. Names, functions and what the recipients see of their work anyway: respect and restraint. More than that (lists, photographs, private numbers, whereabouts, health, family, what somebody confided): over an app or other means, the data protection officer is asked first; in e-mail to the outside, no more is shared than needed, and for sensitive content that officer is asked too. Public content is left out of this step. In doubt, it is this last step. Where the servers stand decides nothing.",
        why: "The note asks for respect and points to the data protection rules, without saying when sending is wrong. Its concerns (§5) are with apps as such, above all their metadata; an app with servers in the EEA collects these too.",
        wouldChange: "A position of the data protection officer.",
      },
      fr: {
        question: "Que faire quand un message parle d’autres personnes?",
        answer:
          "Trois degrés. Personne: rien ne s’ensuit. Des noms, des fonctions et ce que les destinataires voient de toute façon de leur travail: respect et retenue. Plus que cela (listes, photographies, numéros privés, lieux où elles se trouvent, santé, famille, confidences): par une application ou un autre moyen, on demande d’abord au délégué à la protection des données; par courriel vers l’extérieur, on ne communique que le nécessaire et, pour un contenu sensible, on lui demande aussi. Un contenu public n’est pas concerné par ce degré. Dans le doute, c’est ce dernier degré. L’emplacement des serveurs ne décide de rien.",
        why: "La note demande le respect et renvoie aux règles de protection des données, sans dire dans quels cas il ne faut pas envoyer. Ses réserves (§5) visent ces applications en tant que telles, surtout leurs métadonnées; une application dont les serveurs sont dans l’EEE en recueille aussi.",
        wouldChange: "Une position du délégué à la protection des données.",
      },
    },
  },
  {
    id: "who-is-asked",
    cites: ["§1", "§2", "§11"],
    rules: [],
    says: {
      en: {
        question: "Whom should one ask?",
        answer:
          "How sensitive it is and who may have it: whoever wrote it or owns the file. A protected means: the IT correspondent or SMART. More about other people: the data protection officer. EU classified information: the security officer.",
        why: "The note names nobody for such questions. It says that SMART was asked, and is copied to IT correspondents; neither can know how sensitive something is.",
        wouldChange: "Contact points named by the GSC.",
      },
      fr: {
        question: "À qui demander?",
        answer:
          "La sensibilité du contenu et qui peut en avoir connaissance: à son auteur ou au responsable du dossier. Un moyen protégé: au correspondant informatique ou à SMART. Plus de données sur d’autres personnes: au délégué à la protection des données. Des informations classifiées de l’UE: à l’officier de sécurité.",
        why: "La note ne désigne personne pour ces questions. Elle dit que SMART a été consulté, et va en copie aux correspondants informatiques; ni l’un ni les autres ne peuvent savoir à quel point un contenu est sensible.",
        wouldChange: "Des points de contact désignés par le SGC.",
      },
    },
  },
  {
    id: "which-apps-are-offered",
    cites: ["§4", "§9", "§10"],
    rules: [],
    says: {
      en: {
        question: "Does the note rank the apps? Which are offered in place of another?",
        answer:
          "It does not rank them. Corporate means are offered first; where none of them will do, only Signal and WhatsApp are, the two of which the note itself says that they support end-to-end encryption. Apps are listed in a set order that is no ranking, and none is rated.",
        why: "The note compares these two: Signal was less intrusive for privacy, with similar security concerns. To offer others would be advice that nobody gave.",
        wouldChange: "A comparison of more apps by the GSC.",
      },
      fr: {
        question: "La note classe-t-elle les applications? Lesquelles sont proposées à la place d’une autre?",
        answer:
          "Elle ne les classe pas. Les moyens internes sont proposés d’abord; si aucun ne convient, seules le sont Signal et WhatsApp, les deux dont la note dit elle-même qu’elles permettent le chiffrement de bout en bout. Les applications sont énumérées dans un ordre fixe, qui n’est pas un classement, et aucune n’est évaluée.",
        why: "La note compare ces deux-là: Signal était moins intrusive pour la vie privée, avec des réserves semblables pour la sécurité. En proposer d’autres serait une recommandation que personne n’a faite.",
        wouldChange: "Une comparaison de plus d’applications par le SGC.",
      },
    },
  },
  {
    id: "who-is-bound",
    cites: ["§1", "§12"],
    rules: [],
    says: {
      en: {
        question: "Whom does the advice address, and for which messages?",
        answer:
          "GSC staff, when they write for work. Private messages are not the note’s matter. It advises strongly; it sets no sanction.",
        why: "The note goes to directors-general and their staff and speaks of professional use. Other institutions are not its subject.",
        wouldChange: "A binding decision, or rules of another institution for its own staff.",
      },
      fr: {
        question: "À qui s’adressent les recommandations, et pour quels messages?",
        answer:
          "Au personnel du SGC, quand il écrit pour le travail. Les messages privés ne sont pas l’affaire de la note. Elle recommande vivement; elle ne prévoit pas de sanction.",
        why: "La note va aux directeurs généraux et à leur personnel et parle d’un usage professionnel. Les autres institutions ne sont pas son objet.",
        wouldChange: "Une décision contraignante, ou les règles d’une autre institution pour son propre personnel.",
      },
    },
  },
];

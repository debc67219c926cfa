import type { NoteInterpretation } from "../entries.js";

/** Whom it goes to, and how that is known. */
export const readingsOfRecipients: readonly NoteInterpretation[] = [
  {
    id: "mixed-recipients",
    cites: ["§13", "§14"],
    rules: [
      { id: "chat-reaches-colleagues", settles: "outcome" },
      { id: "mail-internal", settles: "word" },
      { id: "mail-institution", settles: "word" },
      { id: "mail-external-public", settles: "word" },
      { id: "mail-external-non-sensitive", settles: "word" },
      { id: "mail-external-sensitive", settles: "word" },
      { id: "mail-external-limite", settles: "word" },
      { id: "mail-external-personal-data", settles: "word" },
      { id: "mail-external-sensitive-personal-data", settles: "word" },
    ],
    says: {
      en: {
        question: "What if some recipients are inside and others outside?",
        answer: "The weakest decides: one person outside makes the message one to the outside.",
        why: "The message is as exposed as its least protected copy.",
        wouldChange: "Nothing in the note; an e-mail system that treats recipients one by one could.",
      },
      fr: {
        question: "Et si certains destinataires sont internes et d’autres extérieurs?",
        answer: "Le plus faible décide: une seule personne extérieure fait du message un envoi vers l’extérieur.",
        why: "Le message est aussi exposé que sa copie la moins protégée.",
        wouldChange:
          "Rien dans la note; un système de courrier électronique qui traite chaque destinataire à part le pourrait.",
      },
    },
  },
  {
    id: "who-it-is-for-may-be-said",
    cites: ["§13", "§14"],
    rules: [
      { id: "mail-needs-an-address", settles: "outcome" },
      { id: "chat-reaches-colleagues", settles: "word" },
    ],
    says: {
      en: {
        question: "Whose is a telephone number, and whom is a message for that names nobody?",
        answer:
          "The sender may say so; where it is not said, it counts as outside. An address always speaks for itself. For e-mail, an address is needed: of colleagues, and of people at the Commission, the EEAS and the European Parliament, we assume it to be known.",
        why: "A number does not show whose it is, and §13 speaks of more protection only for a colleague or one of these bodies.",
        wouldChange: "A directory that says whose a number is.",
      },
      fr: {
        question: "À qui est un numéro de téléphone, et pour qui est un message qui ne nomme personne?",
        answer:
          "L’expéditeur peut le dire; sinon, cela compte comme extérieur. Une adresse parle toujours pour elle-même. Un courriel demande une adresse: celle des collègues, et celle des personnes de la Commission, du SEAE et du Parlement européen, nous la supposons connue.",
        why: "Un numéro ne montre pas à qui il est, et le §13 ne parle d’une meilleure protection que pour un collègue ou l’un de ces organes.",
        wouldChange: "Un annuaire qui dit à qui est un numéro.",
      },
    },
  },
  {
    id: "unknown-apps-and-domains",
    cites: ["§4", "§13", "§14"],
    rules: [
      { id: "app-e2ee-unknown", settles: "outcome" },
      { id: "mail-external-public", settles: "word" },
      { id: "mail-external-non-sensitive", settles: "word" },
      { id: "mail-external-sensitive", settles: "word" },
      { id: "mail-external-limite", settles: "word" },
      { id: "mail-external-personal-data", settles: "word" },
      { id: "mail-external-sensitive-personal-data", settles: "word" },
    ],
    says: {
      en: {
        question: "What about apps and domains that are not listed?",
        answer: "For an app of which nothing is known, ask. A domain that is not listed is outside.",
        why: "What is not confirmed is treated as the weaker case.",
        wouldChange: "A profile of the app with its sources, or an entry for the domain.",
      },
      fr: {
        question: "Qu’en est-il des applications et des domaines non répertoriés?",
        answer:
          "Pour une application dont rien n’est connu, demandez. Un domaine qui n’est pas répertorié est extérieur.",
        why: "Ce qui n’est pas confirmé est traité comme le cas le plus faible.",
        wouldChange: "Un profil de l’application, avec ses sources, ou l’ajout du domaine.",
      },
    },
  },
  {
    id: "bodies-and-domains",
    cites: ["§13", "§14"],
    rules: [
      { id: "mail-internal", settles: "word" },
      { id: "mail-institution", settles: "word" },
      { id: "mail-internal-sensitive", settles: "word" },
      { id: "mail-institution-sensitive", settles: "word" },
      { id: "mail-inside-limite", settles: "word" },
    ],
    says: {
      en: {
        question: "Which e-mail domains belong to the bodies in §13?",
        answer:
          "Their main domains, and ep.europa.eu, which is seen in public use for the Parliament. The domains for external staff are listed but switched off. An address that may send e-mails on to somewhere else is outside, whatever its domain.",
        why: "The note names bodies, not domains. Only a whole domain counts: a name that ends in europa.eu proves nothing.",
        wouldChange: "A list of domains from SMART.",
      },
      fr: {
        question: "Quels domaines de courrier électronique appartiennent aux organes nommés au §13?",
        answer:
          "Leurs domaines principaux, et ep.europa.eu, constaté dans l’usage public pour le Parlement. Les domaines du personnel externe sont répertoriés mais désactivés. Une adresse qui peut faire suivre les courriels ailleurs est extérieure, quel que soit son domaine.",
        why: "La note nomme des organes, non des domaines. Seul un domaine entier compte: un nom qui finit par europa.eu ne prouve rien.",
        wouldChange: "Une liste de domaines établie par SMART.",
      },
    },
  },
  {
    id: "lookalikes",
    cites: ["§13", "§14", "§2"],
    rules: [
      { id: "recipient-lookalike", settles: "outcome" },
      { id: "recipient-lookalike-sensitive", settles: "outcome" },
    ],
    says: {
      en: {
        question: "What if a domain only looks like a listed one?",
        answer:
          "It is outside, and it is said before anything else. For public or non-sensitive content, checking the address is a condition; what is sensitive, or of unknown level, waits until somebody has asked.",
        why: "Whoever believes that they write to a colleague and does not is mistaken or deceived; no channel mends that. The note does not speak of it.",
        wouldChange: "A known owner: the domain then goes on the list of exceptions, with the reason.",
      },
      fr: {
        question: "Et si un domaine ne fait que ressembler à un domaine répertorié?",
        answer:
          "Il est extérieur, et cela est dit avant tout le reste. Pour ce qui est public ou non sensible, vérifier l’adresse est une condition; ce qui est sensible, ou de niveau inconnu, attend que quelqu’un ait demandé.",
        why: "Qui croit écrire à un collègue et ne le fait pas se trompe ou est trompé; aucun canal n’y remédie. La note n’en parle pas.",
        wouldChange: "Un titulaire connu: le domaine va alors sur la liste des exceptions, avec la raison.",
      },
    },
  },
];

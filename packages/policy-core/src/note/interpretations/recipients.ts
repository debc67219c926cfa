import type { NoteInterpretation } from "../entries.js";

/** Whom it goes to, and how mail to them is protected. */
export const readingsOfRecipients: readonly NoteInterpretation[] = [
  {
    id: "mixed-recipients",
    cites: ["§13", "§14"],
    rules: [
      { id: "mail-internal", settles: "word" },
      { id: "mail-institution", settles: "word" },
      { id: "mail-external-public", settles: "word" },
      { id: "mail-external-non-sensitive", settles: "word" },
      { id: "mail-external-sensitive", settles: "word" },
      { id: "mail-external-personal-data", settles: "word" },
    ],
    says: {
      en: {
        question: "What if some recipients are inside and others outside?",
        answer: "The weakest decides: one person outside makes the message one to the outside.",
        why: "The message is as exposed as its least protected copy.",
        wouldChange: "Nothing in the note; a mail system that treats recipients one by one could.",
      },
      fr: {
        question: "Et si certains destinataires sont internes et d’autres externes ?",
        answer: "Le plus faible décide : une seule personne extérieure fait du message un envoi vers l’extérieur.",
        why: "Le message est aussi exposé que sa copie la moins protégée.",
        wouldChange: "Rien dans la note ; un système de courriel qui traite chaque destinataire à part le pourrait.",
      },
    },
  },
  {
    id: "mail-has-no-limit",
    cites: ["§13", "§2"],
    rules: [
      { id: "mail-internal", settles: "word" },
      { id: "mail-institution", settles: "word" },
    ],
    says: {
      en: {
        question: "May anything sensitive go by e-mail inside the GSC or to the three institutions?",
        answer:
          "The note sets no limit for mail there, so the channel is suitable. That says nothing on whether the recipient may have the content.",
        why: "§13 states facts about the channel. A fact is no permission, and classified information has its own law.",
        wouldChange: "A rule on which sensitive content may go by mail.",
      },
      fr: {
        question: "Tout contenu sensible peut-il passer par courriel au sein du SGC ou vers les trois institutions ?",
        answer:
          "La note n’y fixe pas de limite au courriel : le canal est donc adapté. Cela ne dit pas si le destinataire peut avoir connaissance du contenu.",
        why: "Le §13 énonce des faits sur le canal. Un fait n’est pas une permission, et les informations classifiées ont leur propre droit.",
        wouldChange: "Une règle disant quel contenu sensible peut passer par courriel.",
      },
    },
  },
  {
    id: "paragraph-14-does-not-loosen-12",
    cites: ["§14", "§12(1)"],
    rules: [
      { id: "app-sensitive", settles: "word" },
      { id: "mail-external-public", settles: "word" },
      { id: "mail-external-non-sensitive", settles: "word" },
      { id: "mail-external-sensitive", settles: "word" },
    ],
    says: {
      en: {
        question: "If mail to the outside is no more secure than an app, may an app be used instead?",
        answer: "No. §14 warns about mail; it gives no leave to put sensitive content into an app.",
        why: "§12 stands on its own. Two equally weak means do not make either fit for sensitive content.",
        wouldChange: "A note that says which means to use for sensitive content to the outside.",
      },
      fr: {
        question:
          "Si le courriel vers l’extérieur n’est pas plus sûr qu’une application, peut-on prendre une application à la place ?",
        answer: "Non. Le §14 met en garde contre le courriel ; il n’ouvre pas les applications au contenu sensible.",
        why: "Le §12 vaut par lui-même. Deux moyens également faibles n’en rendent aucun propre à un contenu sensible.",
        wouldChange: "Une note disant quel moyen employer pour un contenu sensible vers l’extérieur.",
      },
    },
  },
  {
    id: "unknown-apps-and-domains",
    cites: ["§4", "§13", "§14"],
    rules: [
      { id: "app-e2ee-unknown", settles: "word" },
      { id: "mail-external-public", settles: "word" },
      { id: "mail-external-non-sensitive", settles: "word" },
      { id: "mail-external-sensitive", settles: "word" },
      { id: "mail-external-personal-data", settles: "word" },
    ],
    says: {
      en: {
        question: "What about apps and domains that are not listed?",
        answer: "An app of which nothing is known gets the answer “ask”. A domain that is not listed is outside.",
        why: "Trust follows from knowledge. What is not confirmed is treated as the weaker case.",
        wouldChange: "A sourced profile for the app, or an entry for the domain.",
      },
      fr: {
        question: "Qu’en est-il des applications et des domaines non répertoriés ?",
        answer:
          "Pour une application dont rien n’est connu, la réponse est : demandez. Un domaine non répertorié est extérieur.",
        why: "La confiance vient de la connaissance. Ce qui n’est pas confirmé est traité comme le cas le plus faible.",
        wouldChange: "Un profil sourcé de l’application, ou l’ajout du domaine.",
      },
    },
  },
  {
    id: "bodies-and-domains",
    cites: ["§13", "§14"],
    rules: [
      { id: "mail-internal", settles: "word" },
      { id: "mail-institution", settles: "word" },
    ],
    says: {
      en: {
        question: "Which mail domains belong to the bodies in §13?",
        answer:
          "Their main domains, and ep.europa.eu, which is seen in public use for the Parliament. The domains for external staff are listed but switched off.",
        why: "The note names bodies, not domains. Only a whole domain counts: a name that ends in europa.eu proves nothing.",
        wouldChange: "A list of domains from SMART.",
      },
      fr: {
        question: "Quels domaines de courriel appartiennent aux organes nommés au §13 ?",
        answer:
          "Leurs domaines principaux, et ep.europa.eu, constaté dans l’usage public pour le Parlement. Les domaines du personnel externe sont répertoriés mais désactivés.",
        why: "La note nomme des organes, pas des domaines. Seul un domaine entier compte : un nom qui finit par europa.eu ne prouve rien.",
        wouldChange: "Une liste de domaines établie par SMART.",
      },
    },
  },
];

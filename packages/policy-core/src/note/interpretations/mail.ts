import type { NoteInterpretation } from "../entries.js";

/** How mail is protected, and what follows from that. */
export const readingsOfMail: readonly NoteInterpretation[] = [
  {
    id: "sensitive-content-inside",
    cites: ["§13", "§2"],
    rules: [
      { id: "mail-institution", settles: "outcome" },
      { id: "mail-internal-sensitive", settles: "outcome" },
      { id: "mail-institution-sensitive", settles: "outcome" },
      { id: "mail-inside-limite", settles: "outcome" },
      { id: "chat-internal-sensitive", settles: "outcome" },
      { id: "chat-internal-limite", settles: "outcome" },
    ],
    says: {
      en: {
        question:
          "May anything sensitive go by e-mail within the GSC or to the Commission, the EEAS and the European Parliament, or in the Avaya chat?",
        answer:
          "The note does not say. By our reading it is within its advice if each recipient may have the content: checking that is a condition. Public or non-sensitive content needs none.",
        why: "§13 states facts about the channel. A fact about a channel is no permission: the rules on security and data protection (§2) go on asking who may have the content.",
        wouldChange: "A rule on which sensitive content may go by which means.",
      },
      fr: {
        question:
          "Tout contenu sensible peut-il passer par courriel au sein du SGC ou vers la Commission, le SEAE et le Parlement européen, ou par la messagerie instantanée Avaya?",
        answer:
          "La note ne le dit pas. Selon notre lecture, c’est conforme à ses recommandations si chaque destinataire peut avoir connaissance du contenu: le vérifier est une condition. Un contenu public ou non sensible n’en demande pas.",
        why: "Le §13 énonce des faits sur le canal. Un fait sur un canal n’est pas une permission: les règles de sécurité et de protection des données (§2) demandent toujours qui peut avoir connaissance du contenu.",
        wouldChange: "Une règle disant quel contenu sensible peut passer par quel moyen.",
      },
    },
  },
  {
    id: "paragraph-14-does-not-loosen-12",
    cites: ["§14", "§12(1)"],
    rules: [
      { id: "app-sensitive", settles: "word" },
      { id: "app-lasting", settles: "outcome" },
      { id: "mail-external-public", settles: "outcome" },
      { id: "mail-external-non-sensitive", settles: "outcome" },
      { id: "mail-external-sensitive", settles: "outcome" },
    ],
    says: {
      en: {
        question: "If e-mail to the outside is no more secure than an app, may one use an app instead?",
        answer:
          "Not for what §12 keeps out of apps. And for e-mail to the outside it depends on the content: public content needs no protection, non-sensitive content is written as if others could read it, and for sensitive content one asks.",
        why: "§14 warns about e-mail; it opens no app to sensitive content. Two equally weak means do not make either fit for it.",
        wouldChange: "A word on which means to use for sensitive content to the outside.",
      },
      fr: {
        question:
          "Si un courriel vers l’extérieur n’est pas plus sûr qu’une application, peut-on prendre une application à la place?",
        answer:
          "Pas pour ce que le §12 tient hors des applications. Et pour un courriel vers l’extérieur, tout dépend du contenu: public, il ne demande pas de protection; non sensible, on l’écrit comme si d’autres pouvaient le lire; sensible, on demande d’abord.",
        why: "Le §14 met en garde contre le courrier électronique; il n’ouvre aucune application au contenu sensible. Deux moyens aussi faibles l’un que l’autre n’y conviennent ni l’un ni l’autre.",
        wouldChange: "L’indication du moyen à employer pour un contenu sensible vers l’extérieur.",
      },
    },
  },
];

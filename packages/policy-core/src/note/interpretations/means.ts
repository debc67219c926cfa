import type { NoteInterpretation } from "../entries.js";

/** What it is sent over: encryption, the GSC's own chat, means that the note does not speak of. */
export const readingsOfMeans: readonly NoteInterpretation[] = [
  {
    id: "supports-encryption",
    cites: ["§4"],
    rules: [
      { id: "app-no-e2ee", settles: "outcome" },
      { id: "app-e2ee-unknown", settles: "outcome" },
      { id: "app-e2ee-optional", settles: "outcome" },
    ],
    says: {
      en: {
        question: "When does an app “support” end-to-end encryption?",
        answer:
          "When it is on in this kind of conversation. Optional is what has to be switched on or checked first, also where an app falls back to something else because the other side lacks it: making sure is then a condition. Where there is none, the app falls short; where nothing is known, ask.",
        why: "Encryption that exists but is off protects nobody, and some apps treat two people and a group differently.",
        wouldChange: "Guidance that the mere ability is enough, or that only encryption that is always on will do.",
      },
      fr: {
        question: "Quand une application «permet»-elle le chiffrement de bout en bout?",
        answer:
          "Quand il est actif dans ce type de conversation. Il est facultatif quand il faut d’abord l’activer ou le vérifier, y compris quand l’application s’en passe parce que l’autre côté ne l’a pas: s’en assurer est alors une condition. S’il n’existe pas, l’application ne suffit pas; si on n’en sait rien, demandez.",
        why: "Un chiffrement qui existe mais n’est pas actif ne protège personne, et certaines applications ne traitent pas de la même manière deux personnes et un groupe.",
        wouldChange:
          "Des recommandations disant que la simple possibilité suffit, ou qu’il faut un chiffrement toujours actif.",
      },
    },
  },
  {
    id: "other-means",
    cites: ["§2", "§12(1)", "§13", "§14"],
    rules: [
      { id: "other-means", settles: "outcome" },
      { id: "other-means-sensitive", settles: "outcome" },
      { id: "other-means-limite", settles: "outcome" },
      { id: "other-means-personal-data", settles: "outcome" },
    ],
    says: {
      en: {
        question: "What of a text message, or of an e-mail from a private mailbox?",
        answer:
          "They are none of the means that the note speaks of, so it does not settle them: ask. For sensitive content they are advised against.",
        why: "The note keeps sensitive content out of apps that encrypt end to end (§12(1)) and warns of e-mail that is not encrypted (§14). What encrypts no better can be no better for sensitive content.",
        wouldChange: "A word from the GSC on text messages and private mailboxes.",
      },
      fr: {
        question: "Qu’en est-il d’un message texte, ou d’un courriel envoyé depuis une boîte privée?",
        answer:
          "Ils ne sont pas parmi les moyens dont parle la note, qui ne tranche donc pas: demandez. Pour un contenu sensible, ils sont déconseillés.",
        why: "La note tient le contenu sensible hors d’applications chiffrées de bout en bout (§12(1)) et met en garde contre les courriels non chiffrés (§14). Ce qui ne chiffre pas mieux ne peut pas mieux convenir à un contenu sensible.",
        wouldChange: "Une position du SGC sur les messages texte et les boîtes de courrier électronique privées.",
      },
    },
  },
  {
    id: "avaya-is-no-messaging-app",
    cites: ["§11", "§12", "§13"],
    rules: [
      { id: "chat-internal", settles: "outcome" },
      { id: "chat-internal-sensitive", settles: "outcome" },
    ],
    says: {
      en: {
        question: "Does §12 apply to the Avaya chat?",
        answer:
          "No. By our reading it is about commercial apps, and the Avaya chat is a corporate means for colleagues.",
        why: "The note’s subject is commercial apps, and §13 sets this chat beside e-mail. It does not say that the chat is encrypted: with sensitive content, that is said beside the answer.",
        wouldChange: "A statement that the chat has limits of its own, or that it is no longer in use.",
      },
      fr: {
        question: "Le §12 s’applique-t-il à la messagerie instantanée Avaya?",
        answer:
          "Non. Selon notre lecture, il porte sur les applications commerciales, et la messagerie instantanée Avaya est un moyen interne entre collègues.",
        why: "La note a pour objet les applications commerciales, et le §13 place cette messagerie instantanée à côté du courrier électronique. Il ne dit pas qu’elle est chiffrée: pour un contenu sensible, cela est indiqué à côté de la réponse.",
        wouldChange:
          "L’indication que cette messagerie instantanée a ses propres limites, ou qu’elle n’est plus en service.",
      },
    },
  },
  {
    id: "avaya-reaches-colleagues",
    cites: ["§13", "public"],
    rules: [{ id: "chat-reaches-colleagues", settles: "outcome" }],
    says: {
      en: {
        question: "Whom does the Avaya chat reach?",
        answer: "GSC colleagues alone. So with nobody named, and nothing said of who it is for, it reaches nobody.",
        why: "The note speaks of it for GSC colleagues. That nobody else can be invited rests on the vendor’s manual for a related product.",
        wouldChange: "A statement from SMART that people outside the GSC can be reached.",
      },
      fr: {
        question: "Qui la messagerie instantanée Avaya atteint-elle?",
        answer:
          "Les collègues du SGC seulement. Si personne n’est nommé et si rien n’est dit des destinataires, elle n’atteint donc personne.",
        why: "La note en parle pour les collègues du SGC. Que personne d’autre ne puisse être invité repose sur le manuel d’un produit voisin du fabricant.",
        wouldChange: "L’indication, par SMART, que des personnes extérieures au SGC peuvent être atteintes.",
      },
    },
  },
  {
    id: "corporate-means-are-not-accredited",
    cites: ["2013/488/EU Art. 10(4)", "2013/488/EU Art. 10(6)"],
    rules: [{ id: "classified", settles: "outcome" }],
    says: {
      en: {
        question: "May EU classified information go by corporate e-mail or in the Avaya chat?",
        answer:
          "No, unless the security officer confirms that the system is accredited for this level, or that approved cryptographic products protect the content. We assume that neither e-mail nor this chat is accredited.",
        why: "The law asks for accredited systems and approved products. The note says nothing of either; that none of our channels is accredited is our assumption.",
        wouldChange: "A statement of accreditation for one of them, with its level.",
      },
      fr: {
        question:
          "Des informations classifiées de l’UE peuvent-elles passer par courriel professionnel ou par la messagerie instantanée Avaya?",
        answer:
          "Non, sauf si l’officier de sécurité confirme que le système est homologué pour ce niveau, ou que des produits cryptographiques agréés protègent le contenu. Nous supposons que ni le courrier électronique ni cette messagerie instantanée ne sont homologués.",
        why: "Le droit demande des systèmes homologués et des produits agréés. La note ne dit rien des uns ni des autres; qu’aucun de nos canaux ne soit homologué est notre hypothèse.",
        wouldChange: "Une déclaration d’homologation de l’un d’eux, avec son niveau.",
      },
    },
  },
];

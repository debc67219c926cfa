import type { NoteRule } from "../entries.js";

/** Rules for whatever channel, and for whom a channel does not reach. */
export const rulesForAll: readonly NoteRule[] = [
  {
    id: "classified",
    when: { levelClass: ["classified"] },
    outcome: "prohibited",
    conditions: [],
    cites: ["2013/488/EU Art. 9(4)", "2013/488/EU Art. 10(4)", "2013/488/EU Art. 10(6)"],
    basis: "other-law",
    ask: ["security-officer"],
    says: {
      en: "By Council Decision 2013/488/EU, not by the note, EU classified information does not go over {channel}, unless your security officer confirms that it is accredited for this level or that approved cryptographic products protect the content.",
      fr: "Selon la décision 2013/488/UE du Conseil, et non selon la note, les informations classifiées de l’UE ne passent pas par {channel}, sauf si votre officier de sécurité confirme que ce canal est homologué pour ce niveau ou que des produits cryptographiques agréés protègent le contenu.",
    },
  },
  {
    id: "level-unstated",
    when: { levelClass: ["unstated"] },
    outcome: "not-covered",
    conditions: [],
    cites: ["§12(1)", "§2"],
    basis: "derived",
    ask: ["originator"],
    says: {
      en: "The note’s advice turns on how sensitive the content is, and nobody has said so yet: settle that first.",
      fr: "Les recommandations de la note dépendent du degré de sensibilité du contenu, que personne n’a encore indiqué: établissez-le d’abord.",
    },
  },
  {
    id: "chat-reaches-colleagues",
    when: { reachable: ["no"], reaches: ["colleagues"] },
    outcome: "unreachable",
    conditions: [],
    cites: [],
    citesFacts: "reaches",
    basis: "public-fact",
    ask: [],
    says: {
      en: "Only GSC colleagues can be reached over {channel}; this is not for them alone, or nobody has said that it is.",
      fr: "Seuls des collègues du SGC peuvent être atteints par {channel}; ce message ne leur est pas réservé, ou personne n’a dit qu’il l’était.",
    },
  },
  {
    id: "mail-needs-an-address",
    when: { reachable: ["no"], reaches: ["addresses"] },
    outcome: "unreachable",
    conditions: [],
    cites: ["§13"],
    basis: "assumption",
    ask: [],
    says: {
      en: "Of at least one recipient there is only a telephone number; sending over {channel} takes an e-mail address.",
      fr: "Pour au moins un destinataire, il n’y a qu’un numéro de téléphone; un envoi par {channel} demande une adresse électronique.",
    },
  },
  {
    id: "recipient-lookalike",
    when: { audience: ["lookalike"], levelClass: ["open"] },
    outcome: "conditional",
    conditions: ["check-address"],
    cites: ["§13", "§14"],
    basis: "interpretation",
    ask: [],
    says: {
      en: "A recipient’s domain looks like one that is listed here, but is another: it may be a slip or an imitation.",
      fr: "Le domaine d’un destinataire ressemble à un domaine répertorié ici, mais c’en est un autre: ce peut être une faute de frappe ou une imitation.",
    },
  },
  {
    id: "recipient-lookalike-sensitive",
    when: { audience: ["lookalike"], levelClass: ["sensitive", "unstated"] },
    outcome: "not-covered",
    conditions: [],
    cites: ["§2", "§14"],
    basis: "interpretation",
    ask: ["it-correspondent"],
    says: {
      en: "A recipient’s domain looks like one that is listed here, but is another. What is or may be sensitive should not go there before the address has been checked.",
      fr: "Le domaine d’un destinataire ressemble à un domaine répertorié ici, mais c’en est un autre. Ce qui est ou peut être sensible ne devrait pas y partir avant que l’adresse soit vérifiée.",
    },
  },
];

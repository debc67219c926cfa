import type { NoteRule } from "../entries.js";

/** Rules for whatever channel. */
export const rulesForAll: readonly NoteRule[] = [
  {
    id: "classified",
    when: { levelClass: ["classified"] },
    outcome: "prohibited",
    conditions: [],
    cites: ["2013/488/EU"],
    basis: "other-law",
    says: {
      en: "EU classified information goes only over systems accredited for its level: Council Decision 2013/488/EU says so, not the note.",
      fr: "Les informations classifiées de l’UE ne passent que par des systèmes homologués pour leur niveau : la décision 2013/488/UE du Conseil le dit, non la note.",
    },
  },
  {
    id: "level-unstated",
    when: { levelClass: ["unstated"] },
    outcome: "not-covered",
    conditions: [],
    cites: ["§12(1)", "§2"],
    basis: "interpretation",
    says: {
      en: "The note’s advice turns on how sensitive the content is, and the level given does not say: settle that first.",
      fr: "Les conseils de la note dépendent du caractère sensible du contenu, et le niveau indiqué n’en dit rien : fixez-le d’abord.",
    },
  },
  {
    id: "unreachable",
    when: { reachable: ["no"] },
    outcome: "unreachable",
    conditions: [],
    cites: [],
    citesFacts: "reaches",
    basis: "public-fact",
    says: {
      en: "At least one recipient cannot be reached over {channel}.",
      fr: "Au moins un destinataire ne peut pas être atteint par {channel}.",
    },
  },
];

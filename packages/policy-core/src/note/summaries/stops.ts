import type { NoteSummary } from "../entries.js";

/** What is said where another law, the reach of the channel or the note's advice speaks against it. */
export const summariesOfStops: readonly NoteSummary[] = [
  {
    id: "prohibited",
    outcomes: ["prohibited"],
    decides: ["classified"],
    when: {},
    says: {
      en: "EU classified information does not go over {channel}: Council Decision 2013/488/EU prohibits it, not the note.",
      fr: "Les informations classifiées de l’UE ne passent pas par {channel}: c’est la décision 2013/488/UE du Conseil qui l’interdit, et non la note.",
    },
  },
  {
    id: "prohibited-otherwise",
    outcomes: ["prohibited"],
    when: {},
    says: {
      en: "Another law prohibits sending this over {channel}: the reasons name it.",
      fr: "Un autre acte interdit d’envoyer ceci par {channel}: les raisons le nomment.",
    },
  },
  {
    id: "unreachable-colleagues",
    outcomes: ["unreachable"],
    decides: ["chat-reaches-colleagues"],
    when: {},
    says: {
      en: "Only GSC colleagues can be reached over {channel}: if it is for them alone, say so; otherwise take another channel.",
      fr: "Seuls des collègues du SGC peuvent être atteints par {channel}: si c’est pour eux seuls, dites-le; sinon, prenez un autre canal.",
    },
  },
  {
    id: "unreachable-address",
    outcomes: ["unreachable"],
    decides: ["mail-needs-an-address"],
    when: {},
    says: {
      en: "A telephone number cannot be reached over {channel}: ask for an e-mail address.",
      fr: "Un numéro de téléphone ne peut pas être atteint par {channel}: demandez une adresse électronique.",
    },
  },
  {
    id: "unreachable",
    outcomes: ["unreachable"],
    when: {},
    says: {
      en: "At least one recipient cannot be reached over {channel}.",
      fr: "Au moins un destinataire ne peut pas être atteint par {channel}.",
    },
  },
  {
    id: "not-advised-strongly",
    outcomes: ["not-advised"],
    decides: ["app-lasting", "app-sensitive", "group-members-unknown"],
    when: {},
    says: {
      en: "The note strongly advises against sending this over {channel}.",
      fr: "La note déconseille vivement d’envoyer ceci par {channel}.",
    },
  },
  {
    id: "not-advised-limite",
    outcomes: ["not-advised"],
    decides: ["app-limite", "other-means-limite"],
    when: {},
    says: {
      en: "Sending this over {channel} is advised against if LIMITE counts as sensitive, which is an assumption of ours.",
      fr: "Envoyer ceci par {channel} est déconseillé si LIMITE compte comme sensible, ce qui est une hypothèse de notre part.",
    },
  },
  {
    id: "not-advised-by-reading",
    outcomes: ["not-advised"],
    decides: ["app-no-e2ee", "other-means-sensitive"],
    when: {},
    says: {
      en: "By our reading of the note, sending this over {channel} is advised against.",
      fr: "Selon notre lecture de la note, envoyer ceci par {channel} est déconseillé.",
    },
  },
  {
    id: "not-advised",
    outcomes: ["not-advised"],
    when: {},
    says: {
      en: "Sending this over {channel} is advised against, for the reasons given.",
      fr: "Envoyer ceci par {channel} est déconseillé, pour les raisons indiquées.",
    },
  },
];

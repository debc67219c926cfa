import { assumed, fact, primary, type NoteChannel } from "../entries.js";

/** Microsoft Teams, taken as an outside app. The note does not name it: public facts alone. */
export const teams = {
  id: "teams",
  kind: "messaging-app",
  name: { en: "Microsoft Teams (as an outside app)", fr: "Microsoft Teams (comme application externe)" },
  about: {
    en: "Microsoft Teams used as an outside app; the note does not name it.",
    fr: "Microsoft Teams employé comme application externe ; la note ne le nomme pas.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the app.",
      fr: "Toute personne qui utilise l’application.",
    }),
    fact(
      "e2ee-one-to-one",
      "none",
      primary(
        "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Teams/teams-end-to-end-encryption.md",
        "2022-03-08",
      ),
      { en: "None for chat.", fr: "Aucun pour les messages." },
    ),
    fact(
      "e2ee-group",
      "none",
      primary(
        "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Teams/teams-end-to-end-encryption.md",
        "2022-03-08",
      ),
      { en: "None for chat.", fr: "Aucun pour les messages." },
    ),
    fact(
      "operator",
      "microsoft",
      primary(
        "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Teams/teams-end-to-end-encryption.md",
        "2022-03-08",
      ),
      { en: "Microsoft.", fr: "Microsoft." },
    ),
    fact(
      "servers",
      "encrypted-by-the-operator",
      primary(
        "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Teams/teams-end-to-end-encryption.md",
        "2022-03-08",
      ),
      {
        en: "Encrypted in transit and in storage, but not end to end.",
        fr: "Chiffrement en transit et au repos, mais pas de bout en bout.",
      },
    ),
    fact(
      "calls",
      "optional",
      primary(
        "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Teams/teams-end-to-end-encryption.md",
        "2022-03-08",
      ),
      {
        en: "One-to-one calls can be encrypted end to end, if administrators and both users switch it on.",
        fr: "Les appels à deux peuvent être chiffrés de bout en bout, si les administrateurs et les deux utilisateurs l’activent.",
      },
    ),
    fact(
      "group-calls",
      "optional",
      primary(
        "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Teams/end-to-end-encrypted-meetings.md",
        "2023-12-15",
      ),
      {
        en: "Meetings can be encrypted end to end with Teams Premium, for up to 200 people.",
        fr: "Avec Teams Premium, les réunions peuvent être chiffrées de bout en bout, jusqu’à 200 personnes.",
      },
    ),
  ],
} as const satisfies NoteChannel;

import { assumed, fact, primary, secondary, type NoteChannel } from "../entries.js";

/** Wire. The note does not name it: public facts alone. */
export const wire = {
  id: "wire",
  kind: "messaging-app",
  name: { en: "Wire", fr: "Wire" },
  about: {
    en: "A messaging app that the note does not name.",
    fr: "Une application de messagerie que la note ne nomme pas.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the app.",
      fr: "Toute personne qui utilise l’application.",
    }),
    fact(
      "e2ee-one-to-one",
      "always",
      primary("https://wire.com/en/blog/protecting-our-users-security-and-privacy-in-the-age-of-ai/", "2023-08-02"),
      { en: "Always on.", fr: "Toujours actif." },
    ),
    fact(
      "e2ee-group",
      "always",
      primary("https://wire.com/en/blog/protecting-our-users-security-and-privacy-in-the-age-of-ai/", "2023-08-02"),
      { en: "Always on.", fr: "Toujours actif." },
    ),
    fact(
      "operator",
      "wire",
      primary("https://wire.com/en/blog/protecting-our-users-security-and-privacy-in-the-age-of-ai/", "2023-08-02"),
      { en: "Wire.", fr: "Wire." },
    ),
    fact(
      "jurisdiction",
      "germany",
      primary("https://wire.com/en/blog/protecting-our-users-security-and-privacy-in-the-age-of-ai/", "2023-08-02"),
      { en: "Germany (head office in Berlin).", fr: "Allemagne (siège à Berlin)." },
    ),
    fact("ownership", "schwarz-group-stake", secondary("https://fieldwork.news/tools/wire", "2026-11-24"), {
      en: "The Schwarz Group has held a stake since 2024.",
      fr: "Le groupe Schwarz y a une participation depuis 2024.",
    }),
    fact("servers", "germany-and-ireland", primary("https://wire.com/en/security", "2026-11-24"), {
      en: "In Germany and Ireland.",
      fr: "En Allemagne et en Irlande.",
    }),
    fact("metadata", "contacts-and-connections", secondary("https://fieldwork.news/tools/wire", "2026-11-24"), {
      en: "Wire keeps contact lists unencrypted, and connection data for up to 72 hours.",
      fr: "Wire garde les listes de contacts sans chiffrement, et les données de connexion jusqu’à 72 heures.",
    }),
    fact("open-source", "client", primary("https://wire.com/en/security", "2026-11-24"), {
      en: "The source code is public.",
      fr: "Le code source est public.",
    }),
  ],
} as const satisfies NoteChannel;

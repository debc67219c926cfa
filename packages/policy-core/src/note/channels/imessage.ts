import { assumed, fact, secondary, type NoteChannel } from "../entries.js";

/** iMessage. Encrypted between Apple devices only, so `optional`. The note does not name it. */
export const imessage = {
  id: "imessage",
  kind: "messaging-app",
  name: { en: "iMessage", fr: "iMessage" },
  about: {
    en: "Apple’s messaging app, which the note does not name.",
    fr: "La messagerie d’Apple, que la note ne nomme pas.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone with a telephone, though as a plain text message where there is no Apple device.",
      fr: "Toute personne qui a un téléphone, mais par simple SMS s’il n’y a pas d’appareil Apple.",
    }),
    fact(
      "e2ee-one-to-one",
      "optional",
      secondary("https://www.mentalfloss.com/technology/phones/what-encryption-means-imessage", "2026-05"),
      { en: "Between Apple devices only.", fr: "Entre appareils Apple seulement." },
    ),
    fact(
      "e2ee-group",
      "optional",
      secondary("https://www.mentalfloss.com/technology/phones/what-encryption-means-imessage", "2026-05"),
      { en: "Only where everyone has an Apple device.", fr: "Seulement si tous ont un appareil Apple." },
    ),
    fact(
      "fallback",
      "sms-or-rcs",
      secondary("https://www.archyde.com/icloud-messages-encryption-who-controls-the-key/", "2026-05"),
      {
        en: "It falls back to SMS or RCS; encryption for RCS began to arrive in 2026.",
        fr: "Elle passe alors aux SMS ou au RCS ; le chiffrement du RCS a commencé à arriver en 2026.",
      },
    ),
    fact(
      "operator",
      "apple",
      secondary("https://gocipher.io/blog/icloud-backups-imessage-advanced-data-protection", "2026-11-24"),
      { en: "Apple.", fr: "Apple." },
    ),
    fact(
      "metadata",
      "look-ups",
      secondary(
        "https://cyberdaily.au/security/9243-foi-request-reveals-what-the-fbi-can-and-can-t-get-from-messaging-apps-2",
        "2021-01-07",
      ),
      {
        en: "Apple can tell authorities which contacts were looked up in the last 25 days.",
        fr: "Apple peut dire aux autorités quels contacts ont été recherchés au cours des 25 derniers jours.",
      },
    ),
    fact(
      "backups",
      "key-in-icloud",
      secondary("https://gocipher.io/blog/icloud-backups-imessage-advanced-data-protection", "2026-11-24"),
      {
        en: "The standard iCloud backup can be read by Apple unless Advanced Data Protection is on; it is off by default.",
        fr: "Apple peut lire la sauvegarde iCloud ordinaire, sauf si la protection avancée des données est activée ; elle ne l’est pas par défaut.",
      },
    ),
  ],
} as const satisfies NoteChannel;

import type { Channel } from "../../model/policy.js";

/** iMessage. Encrypted between Apple devices only, so `optional`. The note does not name it. */
export const imessage = {
  id: "imessage",
  kind: "messaging-app",
  facts: [
    { id: "reaches", value: "anyone", source: { kind: "assumption" }, asOf: null, dated: false },
    {
      id: "e2ee-one-to-one",
      value: "optional",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://www.mentalfloss.com/technology/phones/what-encryption-means-imessage",
      },
      asOf: "2026-05",
      dated: false,
    },
    {
      id: "e2ee-group",
      value: "optional",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://www.mentalfloss.com/technology/phones/what-encryption-means-imessage",
      },
      asOf: "2026-05",
      dated: false,
    },
    {
      id: "fallback",
      value: "sms-or-rcs",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://www.archyde.com/icloud-messages-encryption-who-controls-the-key/",
      },
      asOf: "2026-05",
      dated: false,
    },
    {
      id: "operator",
      value: "apple",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://gocipher.io/blog/icloud-backups-imessage-advanced-data-protection",
      },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "metadata",
      value: "look-ups",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://cyberdaily.au/security/9243-foi-request-reveals-what-the-fbi-can-and-can-t-get-from-messaging-apps-2",
      },
      asOf: "2021-01-07",
      dated: false,
    },
    {
      id: "backups",
      value: "key-in-icloud",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://gocipher.io/blog/icloud-backups-imessage-advanced-data-protection",
      },
      asOf: "2026-11-24",
      dated: false,
    },
  ],
} as const satisfies Channel;

import type { Policy } from "../model/policy.js";

/** Where the note leaves room: which paragraphs, and which rules rest on our reading. The texts say the rest. */
export const interpretations = [
  {
    id: "meaning-of-sensitive",
    cites: ["§12(1)", "§2"],
    rules: ["level-unstated", "app-short-lived", "app-sensitive", "app-sensitive-substance", "mail-external-sensitive"],
  },
  {
    id: "limite",
    cites: ["§12(1)", "§2"],
    rules: ["level-unstated", "app-sensitive", "app-sensitive-substance", "mail-external-sensitive"],
  },
  {
    id: "logistics-of-a-sensitive-matter",
    cites: ["§12(1)"],
    rules: ["app-short-lived", "app-sensitive", "app-sensitive-substance"],
  },
  {
    id: "short-lived",
    cites: ["§12(1)"],
    rules: ["app-short-lived", "app-not-short-lived", "app-sensitive-substance"],
  },
  {
    id: "supports-encryption",
    cites: ["§4"],
    rules: ["app-no-e2ee", "app-e2ee-unknown", "app-e2ee-optional"],
  },
  {
    id: "regularly",
    cites: ["§12(2)"],
    rules: ["group-review-overdue", "group-reviewed"],
  },
  {
    id: "avaya-is-no-messaging-app",
    cites: ["§11", "§12", "§13"],
    rules: ["chat-stays-inside", "internal-mail-safer"],
  },
  {
    id: "mixed-recipients",
    cites: ["§13", "§14"],
    rules: [
      "unreachable",
      "internal-mail-safer",
      "mail-internal",
      "mail-institution",
      "mail-external-public",
      "mail-external-non-sensitive",
      "mail-external-sensitive",
      "mail-external-personal-data",
    ],
  },
  {
    id: "mail-has-no-limit",
    cites: ["§13", "§2"],
    rules: ["chat-stays-inside", "mail-internal", "mail-institution"],
  },
  {
    id: "paragraph-14-does-not-loosen-12",
    cites: ["§14", "§12(1)"],
    rules: [
      "app-sensitive",
      "app-sensitive-substance",
      "app-not-short-lived",
      "mail-external-public",
      "mail-external-non-sensitive",
      "mail-external-sensitive",
    ],
  },
  {
    id: "unknown-apps-and-domains",
    cites: ["§4", "§13", "§14"],
    rules: [
      "app-e2ee-unknown",
      "mail-external-public",
      "mail-external-non-sensitive",
      "mail-external-sensitive",
      "mail-external-personal-data",
    ],
  },
  {
    id: "bodies-and-domains",
    cites: ["§13", "§14"],
    rules: ["internal-mail-safer", "mail-internal", "mail-institution", "unreachable"],
  },
  {
    id: "personal-data",
    cites: ["§2", "§5", "§6", "§12(3)", "§14"],
    rules: ["app-personal-data", "app-data-leaves-eea", "mail-external-personal-data"],
  },
  { id: "ranking-among-apps", cites: ["§4", "§6", "§9", "§10"], rules: [] },
  { id: "who-is-bound", cites: ["§1", "§12"], rules: [] },
] as const satisfies Policy["interpretations"];

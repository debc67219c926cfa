import type { Channel } from "../../model/policy.js";

/** Microsoft Teams, taken as an outside app. The note does not name it: public facts alone. */
export const teams = {
  id: "teams",
  kind: "messaging-app",
  facts: [
    { id: "reaches", value: "anyone", source: { kind: "assumption" }, asOf: null, dated: false },
    {
      id: "e2ee-one-to-one",
      value: "none",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Teams/teams-end-to-end-encryption.md",
      },
      asOf: "2022-03-08",
      dated: false,
    },
    {
      id: "e2ee-group",
      value: "none",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Teams/teams-end-to-end-encryption.md",
      },
      asOf: "2022-03-08",
      dated: false,
    },
    {
      id: "operator",
      value: "microsoft",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Teams/teams-end-to-end-encryption.md",
      },
      asOf: "2022-03-08",
      dated: false,
    },
    {
      id: "servers",
      value: "encrypted-by-the-operator",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Teams/teams-end-to-end-encryption.md",
      },
      asOf: "2022-03-08",
      dated: false,
    },
    {
      id: "calls",
      value: "optional",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Teams/teams-end-to-end-encryption.md",
      },
      asOf: "2022-03-08",
      dated: false,
    },
    {
      id: "group-calls",
      value: "optional",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/public/Teams/end-to-end-encrypted-meetings.md",
      },
      asOf: "2023-12-15",
      dated: false,
    },
  ],
} as const satisfies Channel;

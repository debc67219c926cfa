import type { Channel } from "../../model/policy.js";

/** Wire. The note does not name it: public facts alone. */
export const wire = {
  id: "wire",
  kind: "messaging-app",
  facts: [
    { id: "reaches", value: "anyone", source: { kind: "assumption" }, asOf: null, dated: false },
    {
      id: "e2ee-one-to-one",
      value: "always",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://wire.com/en/blog/protecting-our-users-security-and-privacy-in-the-age-of-ai/",
      },
      asOf: "2023-08-02",
      dated: false,
    },
    {
      id: "e2ee-group",
      value: "always",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://wire.com/en/blog/protecting-our-users-security-and-privacy-in-the-age-of-ai/",
      },
      asOf: "2023-08-02",
      dated: false,
    },
    {
      id: "operator",
      value: "wire",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://wire.com/en/blog/protecting-our-users-security-and-privacy-in-the-age-of-ai/",
      },
      asOf: "2023-08-02",
      dated: false,
    },
    {
      id: "jurisdiction",
      value: "germany",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://wire.com/en/blog/protecting-our-users-security-and-privacy-in-the-age-of-ai/",
      },
      asOf: "2023-08-02",
      dated: false,
    },
    {
      id: "ownership",
      value: "schwarz-group-stake",
      source: { kind: "public", grade: "secondary", url: "https://fieldwork.news/tools/wire" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "servers",
      value: "germany-and-ireland",
      source: { kind: "public", grade: "primary", url: "https://wire.com/en/security" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "metadata",
      value: "contacts-and-connections",
      source: { kind: "public", grade: "secondary", url: "https://fieldwork.news/tools/wire" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "open-source",
      value: "client",
      source: { kind: "public", grade: "primary", url: "https://wire.com/en/security" },
      asOf: "2026-11-24",
      dated: false,
    },
  ],
} as const satisfies Channel;

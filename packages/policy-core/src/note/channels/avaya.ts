import type { Channel } from "../../model/policy.js";

/** The chat of the Avaya IX Workplace app, as §13 describes it; Avaya Spaces is another product. */
export const avaya = {
  id: "avaya",
  kind: "corporate-chat",
  facts: [
    { id: "reaches", value: "internal", source: { kind: "note", cite: "§13" }, asOf: null, dated: false },
    { id: "e2ee-one-to-one", value: "unknown", source: { kind: "note", cite: "§13" }, asOf: null, dated: false },
    { id: "e2ee-group", value: "unknown", source: { kind: "note", cite: "§13" }, asOf: null, dated: false },
    { id: "servers", value: "council", source: { kind: "note", cite: "§13" }, asOf: null, dated: false },
    {
      id: "members",
      value: "same-system",
      source: {
        kind: "public",
        grade: "primary",
        url: "https://documentation.avaya.com/en-us/home/bundle/ip-office/UsingAvayaWorkplaceClientForIPOffice_r12_3/messaging-and-presence/Instant_messaging.html",
      },
      asOf: "2026-03-23",
      dated: false,
    },
    {
      id: "client-data",
      value: "little",
      source: { kind: "public", grade: "primary", url: "https://download.avaya.com/css/public/documents/101083074" },
      asOf: "2022-07",
      dated: false,
    },
  ],
} as const satisfies Channel;

import type { Channel } from "../../model/policy.js";

/** Threema. The note does not name it: public facts alone. */
export const threema = {
  id: "threema",
  kind: "messaging-app",
  facts: [
    { id: "reaches", value: "anyone", source: { kind: "assumption" }, asOf: null, dated: false },
    {
      id: "e2ee-one-to-one",
      value: "default",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://gdata.at/ratgeber/was-ist-eigentlich-ende-zu-ende-verschluesselung",
      },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "e2ee-group",
      value: "default",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://gdata.at/ratgeber/was-ist-eigentlich-ende-zu-ende-verschluesselung",
      },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "operator",
      value: "threema-gmbh",
      source: { kind: "public", grade: "primary", url: "https://github.com/threema-ch/threema-android" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "jurisdiction",
      value: "switzerland",
      source: { kind: "public", grade: "secondary", url: "https://graphsearch.epfl.ch/concept/43223929" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "metadata",
      value: "no-telephone-number-needed",
      source: {
        kind: "public",
        grade: "secondary",
        url: "https://cyberdaily.au/security/9243-foi-request-reveals-what-the-fbi-can-and-can-t-get-from-messaging-apps-2",
      },
      asOf: "2021-01-07",
      dated: false,
    },
    {
      id: "open-source",
      value: "client",
      source: { kind: "public", grade: "primary", url: "https://github.com/threema-ch/threema-android" },
      asOf: "2026-11-24",
      dated: false,
    },
  ],
} as const satisfies Channel;

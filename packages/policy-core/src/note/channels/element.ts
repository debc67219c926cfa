import type { Channel } from "../../model/policy.js";

/** Element, on the Matrix network. The note does not name it: public facts alone. */
export const element = {
  id: "element",
  kind: "messaging-app",
  facts: [
    { id: "reaches", value: "anyone", source: { kind: "assumption" }, asOf: null, dated: false },
    {
      id: "e2ee-one-to-one",
      value: "default",
      source: { kind: "public", grade: "primary", url: "https://web-docs.element.dev/Element%20Web/e2ee.html" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "e2ee-group",
      value: "optional",
      source: { kind: "public", grade: "primary", url: "https://web-docs.element.dev/Element%20Web/e2ee.html" },
      asOf: "2026-11-24",
      dated: false,
    },
    {
      id: "operator",
      value: "homeserver",
      source: { kind: "public", grade: "primary", url: "https://element.io/blog/hiding-room-metadata-from-servers" },
      asOf: "2025-09-30",
      dated: false,
    },
    {
      id: "metadata",
      value: "rooms-in-clear",
      source: { kind: "public", grade: "primary", url: "https://element.io/blog/hiding-room-metadata-from-servers" },
      asOf: "2025-09-30",
      dated: false,
    },
    {
      id: "open-source",
      value: "client",
      source: { kind: "public", grade: "primary", url: "https://github.com/element-hq/element-web" },
      asOf: "2026-11-24",
      dated: false,
    },
  ],
} as const satisfies Channel;

import type { Channel } from "../../model/policy.js";

/** Corporate e-mail, as §13 and §14 describe it. Its encryption depends on the recipient. */
export const email = {
  id: "email",
  kind: "corporate-email",
  facts: [
    { id: "reaches", value: "email", source: { kind: "assumption" }, asOf: null, dated: false },
    { id: "e2ee-one-to-one", value: "not-applicable", source: { kind: "assumption" }, asOf: null, dated: false },
    { id: "e2ee-group", value: "not-applicable", source: { kind: "assumption" }, asOf: null, dated: false },
    { id: "encryption-inside", value: "encrypted", source: { kind: "note", cite: "§13" }, asOf: null, dated: false },
    {
      id: "encryption-to-institutions",
      value: "encrypted",
      source: { kind: "note", cite: "§13" },
      asOf: null,
      dated: false,
    },
    {
      id: "encryption-outside",
      value: "not-by-default",
      source: { kind: "note", cite: "§14" },
      asOf: null,
      dated: false,
    },
    { id: "servers", value: "council", source: { kind: "note", cite: "§13" }, asOf: null, dated: false },
  ],
} as const satisfies Channel;

import type { Policy } from "../model/policy.js";

/** The Council's rules for classified information: the contents page of the decision. */
const CLASSIFIED = {
  kind: "law",
  cite: "2013/488/EU",
  url: "https://www.legislation.gov.uk/eudn/2013/488/contents",
} as const;

/** How sensitive a message can be, with where each level comes from (policy.md §3). */
export const levels = [
  { id: "public", rank: 0, class: "open", source: { kind: "note", cite: "§12(1)" } },
  { id: "non-sensitive", rank: 1, class: "open", source: { kind: "note", cite: "§12(1)" } },
  { id: "limite", rank: 2, class: "sensitive", source: { kind: "assumption" } },
  { id: "sensitive", rank: 2, class: "sensitive", source: { kind: "note", cite: "§12(1)" } },
  { id: "restreint-ue", rank: 3, class: "classified", source: CLASSIFIED },
  { id: "confidentiel-ue", rank: 4, class: "classified", source: CLASSIFIED },
  { id: "secret-ue", rank: 5, class: "classified", source: CLASSIFIED },
  { id: "tres-secret-ue", rank: 6, class: "classified", source: CLASSIFIED },
  { id: "unstated", rank: null, class: "unstated", source: { kind: "assumption" } },
] as const satisfies Policy["levels"];

import type { Caution } from "../model/policy.js";

/** What is shown beside an answer and never changes it, in the order in which it is shown. */
export const cautions = [
  { id: "no-support", when: { kind: ["messaging-app"] }, cites: ["§11"] },
  { id: "trust-hard-to-establish", when: { kind: ["messaging-app"] }, cites: ["§4"] },
  { id: "state-actors", when: { kind: ["messaging-app"] }, cites: ["§4"] },
  { id: "metadata", when: { kind: ["messaging-app"] }, cites: ["§5"] },
  { id: "information-is-the-product", when: { kind: ["messaging-app"], funding: ["unknown"] }, cites: ["§3"] },
  { id: "files-leak-too", when: { kind: ["messaging-app"], files: ["yes"] }, cites: ["§4"] },
  { id: "third-country-access", when: { kind: ["messaging-app"], dataLeavesEea: ["yes"] }, cites: ["§6"] },
  { id: "encryption-not-stated", when: { kind: ["corporate-chat"], levelClass: ["sensitive"] }, cites: ["§13"] },
  { id: "inside-not-stated", when: { kind: ["corporate-email"], audience: ["institution"] }, cites: ["§13"] },
  { id: "outside-not-encrypted", when: { kind: ["corporate-email"], audience: ["external"] }, cites: ["§14"] },
  { id: "common-sense", when: {}, cites: ["§12"] },
  { id: "need-to-know", when: { levelClass: ["sensitive"] }, cites: ["§2"] },
  { id: "dated", when: { kind: ["messaging-app"], datedFacts: ["yes"] }, cites: [], citesFacts: "dated" },
] as const satisfies readonly Caution[];

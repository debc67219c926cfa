import { E2EE, REACHES } from "./vocabulary.js";

/** The profile facts that rules may look at, and what each may say; every other fact is for people. */
export const RULE_FACTS = {
  reaches: REACHES,
  "e2ee-one-to-one": E2EE,
  "e2ee-group": E2EE,
  "data-leaves-eea": ["yes", "no", "unknown"],
  funding: ["donations", "unknown"],
} as const;

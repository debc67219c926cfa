import { FEATURES } from "../attributes.js";
import { REACHES } from "./vocabulary.js";

/** The profile facts that rules may look at, and what each may say; every other fact is for people. */
export const RULE_FACTS = {
  reaches: REACHES,
  "e2ee-one-to-one": FEATURES.e2ee.values,
  "e2ee-group": FEATURES.e2ee.values,
  location: FEATURES.location.values,
  funding: FEATURES.funding.values,
} as const;

export { createClassifier, type ClassifiedList, type InvalidRecipient } from "./classify-recipients.js";
export { normaliseDomain } from "./normalise-domain.js";
export { problemTexts } from "./problem-texts.js";
export type { RecipientProblem } from "./problems.js";
export {
  audienceOf,
  bitOfLister,
  bitOfRecipient,
  COMPOSITIONS,
  compositionOf,
  isReached,
  kindsIn,
  staying,
  type Composition,
} from "./composition.js";

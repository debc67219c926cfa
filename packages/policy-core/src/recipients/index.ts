export { readRecipients, type ListedRecipient } from "./list/read-recipients.js";
export { parseRecipient } from "./parse-recipient.js";
export { createClassifier, type ClassifiedList, type InvalidRecipient } from "./classify-recipients.js";
export { normaliseDomain } from "./normalise-domain.js";
export { problemTexts } from "./problem-texts.js";
export type { RecipientProblem } from "./problems.js";
export {
  areSeveral,
  audienceOf,
  bitOfLister,
  bitOfRecipient,
  CLASS_SETS,
  classesIn,
  DOUBTFUL,
  dropSteps,
  isAudienceOpen,
  isReached,
  severalOf,
  withoutClasses,
  type Composition,
} from "./composition.js";

export {
  createClassifier,
  type Classifier,
  type InvalidRecipient,
  type RecipientSummary,
} from "./classify-recipients.js";
export { normaliseDomain } from "./normalise-domain.js";
export { MAX_RECIPIENT_LENGTH, parseRecipient, type ParsedRecipient } from "./parse-recipient.js";
export { problemTexts } from "./problem-texts.js";
export { RECIPIENT_PROBLEMS, type RecipientProblem } from "./problems.js";

export type { Case, CaseRequest, Want, WantedImprovement, WantedRecipient } from "./case.js";
export { cases } from "./cases.js";

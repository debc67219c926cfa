import type { AuthzenTexts, ExpectedKind } from "./texts.js";

const kinds: Readonly<Record<ExpectedKind, string>> = {
  string: "a text in quotes",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "an object in curly brackets",
  integer: "a whole number",
};

export const en: AuthzenTexts = {
  missingField: (field) => `The field ${field} is missing.`,
  wrongType: (expected) => `This must be ${kinds[expected]}.`,
  empty: "This may not be empty.",
  negative: "This must be 0 or more.",
  invalid: "This value is not of the form that is expected here.",
  unknownName: (nearest, known) =>
    `There is nothing of that name here.${nearest === undefined ? "" : ` Did you mean ${nearest}?`} Known: ${known.join(", ")}.`,
  noFilesToShare: "The action share-files says that there are files: leave files out, or ask about send.",
  tooManyEvaluations: (most) =>
    `There may be ${most.toLocaleString("en")} evaluations at most: ask in several requests, or send many to /v1/batch.`,
  tooManyRecipients: (most) =>
    `The evaluations may have ${most.toLocaleString("en")} recipients together at most, those of a context that serves several counted for each: ask in several requests.`,
  notOurToken: "This is no token of ours: give next_token of the answer before, as it was, or leave token out.",
  otherToken: "This token belongs to another search: ask what was asked before, or leave token out to begin anew.",
  otherLimit: "The limit stays as it was when the search began: leave it out, or leave token out to begin anew.",
};

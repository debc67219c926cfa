import { FORMS, type FormName } from "./forms.js";
import { authorMessages } from "./messages/authors/messages.js";
import type { Explain } from "./parse.js";
import type { Language } from "./vocabulary.js";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record are its keys
const NAMES = Object.keys(FORMS) as readonly FormName[];

/** Tells the authors of policies, overlays and cases of what form a value has to be. */
export function explainForms(lang: Language): Explain {
  const { forms } = authorMessages[lang];
  return (issue) => {
    if (issue.code === "invalid_format") {
      const name = NAMES.find((one) => String(FORMS[one]) === issue["pattern"]);
      return name === undefined ? undefined : forms[name];
    }
    if (issue.code === "invalid_type" && issue.expected === "int") return forms.wholeNumber;
    if (issue.code !== "too_small") return undefined;
    if (issue.origin === "string") return forms.someText;
    if (issue.origin === "array") return forms.someEntry;
    return forms.atLeast(Number(issue.minimum) + (issue.inclusive === true ? 0 : 1));
  };
}

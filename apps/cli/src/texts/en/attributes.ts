import type { AllAttributeWords } from "../attribute-words.js";

export const attributes: AllAttributeWords = {
  level: {
    label: "level",
    option:
      "how sensitive it is: public, non-sensitive, limite, sensitive, restreint-ue, confidentiel-ue, secret-ue, tres-secret-ue, or as the marking has it, such as 'EU RESTRICTED'; not given, the answer is to settle it first",
    field: "Sensitivity",
    ask: "how sensitive",
  },
  nature: {
    label: "nature",
    option: "ephemeral: short-lived chat; lasting: the message itself is meant to be kept or relied on later",
    field: "Nature",
    ask: "short-lived chat, or meant to last",
  },
  personalData: {
    label: "other people’s personal data",
    option:
      "what it says of people who neither send nor receive it: none; names (who, with which function); more (lists, photographs, private numbers, health, whereabouts, …)",
    field: "Personal data",
    ask: "what it says of other people",
  },
  files: {
    label: "files or links",
    option: "it comes with pictures, videos, files or links",
    field: "Files or links",
    ask: "with files or links, or without",
    requests: { no: "without files or links", yes: "with files or links" },
  },
};

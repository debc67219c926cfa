import type { AllAttributeWords } from "../attribute-words.js";

export const attributes: AllAttributeWords = {
  level: {
    label: "level",
    option:
      "how sensitive it is: public, non-sensitive, limite, sensitive, restreint-ue, confidentiel-ue, secret-ue, tres-secret-ue; not given, the answer is to settle it first",
    field: "Sensitivity",
    ask: "how sensitive",
  },
  nature: {
    label: "nature",
    option: "ephemeral: short-lived chat; substantive: content that someone may need again (the default)",
    field: "Nature",
    ask: "short-lived chat, or content of substance",
  },
  personalData: {
    label: "other people’s personal data",
    option: "it holds personal data of others",
    field: "Personal data",
    ask: "with other people’s personal data, or without",
    requests: { no: "without personal data", yes: "with personal data" },
  },
  files: {
    label: "files or links",
    option: "it comes with pictures, videos, files or links",
    field: "Files or links",
    ask: "with files or links, or without",
    requests: { no: "without files or links", yes: "with files or links" },
  },
};

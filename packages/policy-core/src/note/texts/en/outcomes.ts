import type { LanguageTexts } from "../shape.js";

export const outcomes: LanguageTexts["outcomes"] = {
  suitable: "A means that the note prefers, or content that needs no protection: ordinary care is enough.",
  conditional: "Within the note’s advice, if the listed conditions are met.",
  "not-covered": "The note does not settle it: ask before you send.",
  "not-advised": "The note strongly advises against it.",
  unreachable: "The channel cannot reach at least one of the recipients.",
  prohibited: "Another law forbids it, whatever the note says: the content is EU classified information.",
};

export const summaries: LanguageTexts["summaries"] = {
  suitable: "Sending this over {channel} fits the note’s advice; ordinary care is enough.",
  conditional: "Sending this over {channel} is within the note’s advice if you meet the conditions listed.",
  "not-covered": "The note does not settle whether to send this over {channel}: ask before you send it.",
  "not-advised": "The note strongly advises against sending this over {channel}.",
  unreachable: "At least one recipient cannot be reached over {channel}.",
  prohibited:
    "EU classified information may not go over {channel}: this comes from Council Decision 2013/488/EU, not from the note.",
};
